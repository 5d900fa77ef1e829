"""Checks of promises are added, and the latest counts."""

from datetime import date

from scoring.domain.bids.promise import PromiseCheck
from scoring.storage import promise
from store.engine import Store


def _check(kept: bool, requirement: str = "ARK-05") -> PromiseCheck:
    own = {"procurement": "p", "bid": "a", "requirement": requirement}
    return PromiseCheck(**own, kept=kept, checked=date(2026, 11, 1), evidence="Prøvd.")


def test_every_check_is_kept_with_who_and_when(store: Store) -> None:
    with store.work("p-mona") as work:
        for one in (_check(True), _check(False), _check(True, "ARK-08")):
            promise.save(work, one)
    with store.reading("p-mona") as work:
        now = {one.requirement: (one.kept, one.number, one.by) for one in promise.fetch_all(work)}
        before = [one.kept for one in promise.versions(work, "p", "a", "ARK-05")]
    assert now == {"ARK-05": (False, 2, "p-mona"), "ARK-08": (True, 1, "p-mona")}
    assert before == [True, False]
