"""References lead somewhere, the chain holds; what does not is named."""

import pytest
from sqlalchemy import Column, MetaData, Table, Text, insert, update

from store import tables
from store.check import BrokenReference, Consistency, check
from store.column import reference
from store.engine import Store

metadata = MetaData()
bid = Table("test_bid", metadata, Column("id", Text, primary_key=True))
answer = Table(
    "test_answer",
    metadata,
    Column("id", Text, primary_key=True),
    reference("bid", "test_bid.id"),
    reference("replaces", "test_answer.id", nullable=True),
)


@pytest.fixture
def answers(store: Store) -> Store:
    """A store with a bid and one answer to it."""
    with store.work("p-1") as work:
        metadata.create_all(work.connection)
        work.connection.execute(insert(bid).values(id="b-1"))
        work.connection.execute(insert(answer).values(id="a-1", bid="b-1"))
        work.append("answered", "bid/b-1", {})
    return store


def _check(store: Store) -> Consistency:
    with store.reading("p-1") as work:
        return check(work, metadata)


def test_a_sound_database_has_nothing_to_tell(answers: Store) -> None:
    assert _check(answers) == Consistency((), None)


def test_ids_that_lead_nowhere_are_named_once_each(answers: Store) -> None:
    with answers.work("p-1") as work:
        rows = [("a-2", "b-9", "a-1"), ("a-3", "b-9", "a-8"), ("a-4", "b-2", None)]
        for row in rows:
            work.connection.execute(insert(answer).values(row))
    assert _check(answers).broken_references == (
        BrokenReference("test_answer", "bid", "test_bid.id", "b-2"),
        BrokenReference("test_answer", "bid", "test_bid.id", "b-9"),
        BrokenReference("test_answer", "replaces", "test_answer.id", "a-8"),
    )


def test_a_broken_chain_is_told(answers: Store) -> None:
    with answers.work("intruder") as work:
        work.connection.execute(update(tables.event).values(actor="p-2"))
    assert _check(answers).broken_event == 1


def test_without_tables_of_ones_own_the_registered_ones_are_checked(store: Store) -> None:
    with store.reading("p-1") as work:
        assert check(work) == Consistency((), None)


def test_a_reference_to_an_undeclared_table_is_a_fault(store: Store) -> None:
    stray = MetaData()
    Table("test_stray", stray, reference("bid", "nothing.id"))
    with store.reading("p-1") as work, pytest.raises(KeyError, match="nothing"):
        check(work, stray)
