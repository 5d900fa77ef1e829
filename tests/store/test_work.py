"""What a unit of work may say."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy import select

from store import tables
from store.chain import START, digest
from store.engine import Store, open_store
from store.outcome import ReadOnly


def test_an_event_says_who_did_what_when_and_to_what(database_url: str) -> None:
    noon = datetime(2026, 11, 2, 12, tzinfo=UTC)
    store = open_store(database_url, clock=lambda: noon)
    with store.work("p-1") as work:
        work.append("published", "tender/7", {})
    with store.reading("p-1") as work:
        row = work.connection.execute(select(tables.event)).one()
    assert (row.number, row.at, row.actor, row.verb, row.subject) == (1, noon, "p-1", "published", "tender/7")
    store.close()


def test_its_stamp_says_when_and_by_whom(store: Store) -> None:
    with store.work("p-1") as work:
        assert work.stamp == {"at": work.at, "actor": "p-1"}


def test_the_content_is_kept_as_the_text_that_was_digested(store: Store) -> None:
    with store.work("p-1") as work:
        work.append("priced", "bid/1", {"sum": Decimal("10.50"), "navn": "Ærlig AS 🗄️"})
    with store.reading("p-1") as work:
        event = work.connection.execute(select(tables.event)).one()
        kept = work.connection.execute(select(tables.event_content)).one()
    assert kept.content == '{"navn":"Ærlig AS 🗄️","sum":"10.50"}'
    assert event.digest == digest(kept.salt, kept.content)


def test_equal_contents_get_unequal_digests(store: Store) -> None:
    with store.work("p-1") as work:
        work.append("scored", "bid/1", {"points": 10})
        work.append("scored", "bid/1", {"points": 10})
    with store.reading("p-1") as work:
        digests = list(work.connection.scalars(select(tables.event.c.digest)))
    assert len(set(digests)) == 2


def test_several_events_in_one_unit_of_work_are_numbered_in_order(store: Store) -> None:
    with store.work("p-1") as work:
        for verb in ("opened", "read", "closed"):
            work.append(verb, "tender/7", {})
    with store.reading("p-1") as work:
        rows = work.connection.execute(select(tables.event).order_by(tables.event.c.number)).all()
    assert [(row.number, row.verb) for row in rows] == [(1, "opened"), (2, "read"), (3, "closed")]


def test_the_head_is_the_latest_event(store: Store) -> None:
    with store.work("p-1") as work:
        assert work.head() == START
        work.append("opened", "tender/7", {})
    with store.reading("p-1") as work:
        assert work.head() == (1, work.connection.scalar(select(tables.event.c.hash)))


def test_nothing_can_be_appended_while_reading(store: Store) -> None:
    with store.reading("p-1") as work, pytest.raises(ReadOnly) as refused:
        work.append("opened", "tender/7", {})
    assert refused.value.verb == "opened"
