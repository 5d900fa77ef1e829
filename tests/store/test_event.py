"""The chain holds, tells of every kind of tampering, and lets contents go."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from store import chain, tables
from store.engine import Store
from store.event import forget, told, verify, written_by
from store.work import Work

EVENT, CONTENT, HEAD = tables.event, tables.event_content, tables.event_head
THIRD = EVENT.c.number == 3


@pytest.fixture
def five_events(store: Store) -> Store:
    """A store in which five things have happened."""
    with store.work("p-1") as work:
        for number in range(1, 6):
            work.append("scored", f"bid/{number}", {"points": number})
    return store


def _broken(store: Store) -> int | None:
    with store.reading("p-1") as work:
        return verify(work)


def _tamper(store: Store, *statements: Any) -> None:
    for statement in statements:
        with store.work("intruder") as work:
            work.connection.execute(statement)


def _row(work: Work, number: int) -> dict[str, Any]:
    return dict(work.connection.execute(select(EVENT).where(EVENT.c.number == number)).one()._mapping)


def test_an_empty_chain_holds(store: Store) -> None:
    assert _broken(store) is None


def test_an_untouched_chain_holds(five_events: Store) -> None:
    assert _broken(five_events) is None


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", datetime(2020, 1, 1, tzinfo=UTC)),
        ("actor", "p-2"),
        ("actor", "p-1\n"),
        ("verb", "withdrawn"),
        ("subject", "bid/9"),
        ("digest", "0" * 64),
        ("previous", "0" * 64),
        ("hash", "0" * 64),
    ],
)
def test_a_changed_column_is_told(five_events: Store, column: str, value: object) -> None:
    _tamper(five_events, update(EVENT).where(THIRD).values({column: value}))
    assert _broken(five_events) == 3


def test_a_changed_number_is_told(five_events: Store) -> None:
    _tamper(five_events, update(EVENT).where(THIRD).values(number=33))
    assert _broken(five_events) == 3


@pytest.mark.parametrize("column", ["salt", "content"])
def test_a_changed_content_is_told(five_events: Store, column: str) -> None:
    _tamper(five_events, update(CONTENT).where(CONTENT.c.number == 3).values({column: '{"points":10}'}))
    assert _broken(five_events) == 3


def test_an_event_changed_and_sealed_again_is_told_by_the_next(five_events: Store) -> None:
    with five_events.work("intruder") as work:
        row = _row(work, 3)
        before = chain.Head(2, row["previous"])
        forged = chain.follow(before, row["at"], "p-2", row["verb"], row["subject"], row["digest"])
        work.connection.execute(update(EVENT).where(THIRD).values(forged._asdict()))
    assert _broken(five_events) == 4


def test_the_last_event_changed_and_sealed_again_is_told_by_the_noted_head(five_events: Store) -> None:
    with five_events.work("intruder") as work:
        row = _row(work, 5)
        before = chain.Head(4, row["previous"])
        forged = chain.follow(before, row["at"], "p-2", row["verb"], row["subject"], row["digest"])
        work.connection.execute(update(EVENT).where(EVENT.c.number == 5).values(forged._asdict()))
    assert _broken(five_events) == 5


@pytest.mark.parametrize("number", [1, 3])
def test_a_deleted_event_is_told(five_events: Store, number: int) -> None:
    _tamper(five_events, delete(EVENT).where(EVENT.c.number == number))
    assert _broken(five_events) == number


def test_events_cut_off_the_end_are_told(five_events: Store) -> None:
    _tamper(five_events, delete(EVENT).where(EVENT.c.number > 3))
    assert _broken(five_events) == 4


def test_a_chain_emptied_altogether_is_told(five_events: Store) -> None:
    _tamper(five_events, delete(EVENT))
    assert _broken(five_events) == 1


def test_a_removed_head_is_told(five_events: Store) -> None:
    _tamper(five_events, delete(HEAD))
    assert _broken(five_events) == 1


@pytest.mark.parametrize(
    ("column", "value", "broken"), [("number", 4, 5), ("number", 6, 6), ("hash", "x", 5)]
)
def test_a_changed_head_is_told(five_events: Store, column: str, value: object, broken: int) -> None:
    _tamper(five_events, update(HEAD).values({column: value}))
    assert _broken(five_events) == broken


def test_events_that_changed_places_are_told(five_events: Store) -> None:
    third_away, fourth_down, third_up = (
        update(EVENT).where(EVENT.c.number == was).values(number=becomes)
        for was, becomes in ((3, 99), (4, 3), (99, 4))
    )
    _tamper(five_events, third_away, fourth_down, third_up)
    assert _broken(five_events) == 3


def test_an_event_added_at_the_end_without_the_noted_head_is_told(five_events: Store) -> None:
    with five_events.work("intruder") as work:
        forged = chain.follow(work.head(), work.at, "p-1", "scored", "bid/6", chain.digest("", "{}"))
        work.connection.execute(insert(EVENT).values(forged._asdict()))
    assert _broken(five_events) == 6


def test_an_event_pushed_in_between_is_told(five_events: Store) -> None:
    for table in (EVENT, CONTENT):
        steps = [
            update(table).where(table.c.number == number).values(number=number + 1) for number in (5, 4, 3)
        ]
        _tamper(five_events, *steps)
    with five_events.work("intruder") as work:
        head = chain.Head(2, _row(work, 2)["hash"])
        forged = chain.follow(head, work.at, "p-1", "scored", "bid/x", chain.digest("", "{}"))
        work.connection.execute(insert(EVENT).values(forged._asdict()))
    assert _broken(five_events) == 4


def test_a_forgotten_content_is_gone_and_the_chain_still_holds(five_events: Store) -> None:
    with five_events.work("p-1") as work:
        assert forget(work, EVENT.c.subject == "bid/3") == 1
    with five_events.reading("p-1") as work:
        left = list(work.connection.scalars(select(CONTENT.c.number).order_by(CONTENT.c.number)))
    assert left == [1, 2, 4, 5]
    assert _broken(five_events) is None


def test_a_digest_changed_after_its_content_was_forgotten_is_told(five_events: Store) -> None:
    with five_events.work("p-1") as work:
        forget(work, THIRD)
    _tamper(five_events, update(EVENT).where(THIRD).values(digest="0" * 64))
    assert _broken(five_events) == 3


def test_the_chain_goes_on_after_everything_is_forgotten(five_events: Store) -> None:
    with five_events.work("p-1") as work:
        assert forget(work, EVENT.c.number > 0) == 5
        work.append("forgotten", "bid/1", {"why": "Oppbevaringstiden er ute"})
    assert _broken(five_events) is None


def test_what_events_say_is_read_where_it_stands_as_it_was_sealed(five_events: Store) -> None:
    _tamper(
        five_events,
        update(CONTENT).where(CONTENT.c.number == 2).values(content='{"points":9}'),
        update(EVENT).where(THIRD).values(actor="p-2"),
        delete(CONTENT).where(CONTENT.c.number == 4),
    )
    with five_events.reading("p-1") as work:
        found = told(work, [f"bid/{number}" for number in range(1, 5)], ["scored"])
        assert told(work, ["bid/1"], ["withdrawn"]) == ()
    assert [one.content for one in found] == ['{"points":1}', None, None, None]


def test_what_was_written_by_an_event_is_known_by_when_it_was_and_by_whom(five_events: Store) -> None:
    with five_events.work("p-2") as work:
        work.append("imported", "systems", {})
    with five_events.reading("p-1") as later:
        assert written_by(later, "imported") == {(work.at, "p-2")}
        assert written_by(later, "forgotten") == frozenset()
