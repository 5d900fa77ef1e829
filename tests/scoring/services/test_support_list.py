"""A newer list of support ends is seen, taken in and counted by; the municipality's own day stands."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.support_end import confirmed
from scoring.services import quick_rating
from scoring.services import support_list as service
from scoring.services import system as systems
from scoring.storage import support_ends
from store.engine import Store
from tests.scoring.services.test_system import ISAK, LEIF

NEWER = b"# Gjelder per: 2026-11-24\n# Kilde: prove\nproduct,cycle,eol,eoes\nphp,8.4,2029-06-30,\nphp,9.0,2031-12-31,\n"


@pytest.fixture(autouse=True)
def shipped() -> Iterator[None]:
    """Afterwards every test counts by the shipped list again."""
    yield
    support_ends.use(None)


def _system(store: Store) -> str:
    system = systems.register(store, ISAK, "Byggarkivet").id
    known = tuple(Technology(name="PHP", version=one) for one in ("8.4", "7.4"))
    systems.set_fields(store, ISAK, system, technologies=known, decommission=date(2028, 1, 1))
    for one in ("8.4", "7.4"):
        quick_rating.confirm_support(store, ISAK, system, f"PHP {one}", f"php {one}")
    return system


def test_a_newer_list_is_seen_first_and_then_counted_by(store: Store) -> None:
    system = _system(store)
    found = service.compare(store, ISAK, NEWER)
    assert [(one.after.id, one.systems) for one in found.moved] == [("php 8.4", ("Byggarkivet",))]
    assert [one.id for one in found.kept] == ["php 7.4"]
    assert support_ends.in_use().as_of == date(2026, 11, 23)
    service.take_in(store, ISAK, NEWER)
    now, ends = systems.fetch(store, LEIF, system).system, systems.lists().ends
    assert ends is not None and ends.as_of == date(2026, 11, 24)
    assert {one.technology: one.release.ends for one in confirmed(now, ends)} == {
        "PHP 8.4": date(2029, 6, 30),
        "PHP 7.4": date(2022, 11, 28),
    }
    assert now.decommission == date(2028, 1, 1)
    support_ends.use(None)
    service.begin(store)
    assert support_ends.in_use() == ends


def test_a_list_another_process_has_taken_in_counts_from_the_next_page_on(store: Store) -> None:
    service.begin(store)
    with store.work(ISAK.id) as work:
        support_ends.save(work, NEWER.decode())
    assert support_ends.in_use().as_of == date(2026, 11, 23)
    service.keep_up(store)
    assert support_ends.in_use().as_of == date(2026, 11, 24)


def test_an_older_list_is_refused_when_another_process_has_taken_in_a_newer_one(store: Store) -> None:
    service.begin(store)
    store.clock = lambda: datetime(2026, 11, 28, 12, tzinfo=UTC)
    with store.work(ISAK.id) as work:
        support_ends.save(work, NEWER.decode().replace("2026-11-24", "2026-11-27"))
    assert support_ends.in_use().as_of == date(2026, 11, 23)
    for ask in service.compare, service.take_in:
        with pytest.raises(Refusal, match="support_list_not_newer") as refused:
            ask(store, ISAK, NEWER)
        assert refused.value.facts["ended"] == "2026-11-27"
    service.keep_up(store)
    assert support_ends.in_use().as_of == date(2026, 11, 27)


def test_a_line_that_two_newer_lists_have_left_out_is_kept_also_after_a_restart(store: Store) -> None:
    system = _system(store)
    store.clock = lambda: datetime(2026, 11, 28, 12, tzinfo=UTC)
    quick_rating.confirm_support(store, ISAK, system, "PHP 8.4", "php 8.4")
    service.take_in(store, ISAK, NEWER)
    quick_rating.confirm_support(store, ISAK, system, "PHP 8.4", "php 9.0")
    third = NEWER.replace(b"2026-11-24", b"2026-11-27").replace(b"php,9.0,2031-12-31,\n", b"")
    assert {one.id for one in service.take_in(store, ISAK, third).kept} == {"php 7.4", "php 9.0"}
    kept = support_ends.in_use()
    assert {"php 7.4", "php 9.0"} <= set(kept.lines)
    support_ends.use(None)
    service.begin(store)
    assert support_ends.in_use() == kept


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (NEWER.replace(b"2026-11-24", b"2026-11-23"), "support_list_not_newer"),
        (NEWER.replace(b"2026-11-24", b"2999-01-01"), "support_list_in_the_future"),
        (NEWER.replace(b"2029-06-30", b"i fjor"), "support_line_unreadable"),
        (NEWER + b"\0", "support_line_unreadable"),
        (b"product,cycle\n", "support_list_unreadable"),
        (b"\xff\xfe\x00", "support_list_unreadable"),
        (NEWER[: NEWER.index(b"php")], "support_list_unreadable"),
        (b"x" * (5 * 2**20 + 1), "support_list_unreadable"),
    ],
)
def test_what_is_no_newer_list_is_refused_and_nothing_changes(
    store: Store, content: bytes, code: str
) -> None:
    with pytest.raises(Refusal, match=code):
        service.take_in(store, ISAK, content)
    assert support_ends.in_use() is support_ends.load()


def test_those_who_only_read_cannot_change_it(store: Store) -> None:
    with pytest.raises(Refusal, match="not_allowed"):
        service.take_in(store, LEIF, NEWER)
