"""A committee's meeting for tests of what is shown in it: the people by name, and the case as one of them sees it."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from requirements_lib.storage import person as people
from scoring.services import consensus
from store.engine import Store, open_store
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, SCORED, Case
from tests.ui.browser import App
from ui.widgets.consensus.meeting import Meeting, meet

PEOPLE = (KARI, LISE, JONAS, AMINA, OLE)


@pytest.fixture
def quiet_store() -> Iterator[Store]:
    """An empty database that knows the committee by name."""
    store = open_store("duckdb:///:memory:")
    know(store)
    yield store
    store.close()


def know(store: Store) -> None:
    """Save the committee's people."""
    with store.work("system") as work:
        for one in PEOPLE:
            people.save(work, one)


def seen_by(person: Person, case: Case) -> Meeting:
    """The meeting as one person sees it."""
    now = procurements.fetch(case.store, person, case.id)
    return meet(case.store, person, now, case.tender)


def agree(case: Case, *requirements: str) -> None:
    """The lead records 6 and a reason for both bids."""
    for bid in case.bids:
        for one in requirements:
            consensus.agree_points(case.store, LISE, case.id, bid.id, one, Decimal(6))
            consensus.write_reason(case.store, LISE, case.id, bid.id, one, "Felles.", 0)


class Committee(App):
    """The running app with one case in each phase."""

    def _seed(self) -> None:
        store = open_store(f"duckdb:///{self.database}")
        know(store)
        self.people = {one.name: one for one in PEOPLE}
        waiting, met, done = (
            committee.scoring(store),
            committee.in_consensus(store),
            committee.in_consensus(store),
        )
        agree(done, *SCORED)
        self.cases = {
            "before": waiting.id,
            "during": met.id,
            "ready": done.id,
            "after": committee.locked(store).id,
        }
        store.close()
