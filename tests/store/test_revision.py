"""Revisions are added, the latest counts, and a change built on an old one is refused."""

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text, insert

from store.column import Instant
from store.engine import Store
from store.outcome import Conflict, Stale
from store.revision import (
    append_revision,
    counts,
    every,
    latest,
    latest_number,
    latest_of_each,
    latest_values,
    since,
)

metadata = MetaData()
score = Table(
    "test_score",
    metadata,
    Column("evaluator", Text, primary_key=True),
    Column("bid", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("points", Integer),
)
stamped = Table(
    "test_stamped",
    metadata,
    Column("bid", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("points", Integer),
    Column("actor", Text),
    Column("at", Instant),
)
KEY = {"evaluator": "p-1", "bid": "b-1"}


@pytest.fixture
def scores(store: Store) -> Store:
    """A store with a table of scores."""
    with store.work("p-1") as work:
        metadata.create_all(work.connection)
    return store


def test_before_anything_is_added_there_is_no_revision(scores: Store) -> None:
    with scores.reading("p-1") as work:
        assert latest_number(work, score, **KEY) == 0
        assert latest(work, score, **KEY) is None
        assert latest_of_each(work, score, ["evaluator", "bid"]) == []


def test_each_revision_gets_the_next_number_and_the_latest_counts(scores: Store) -> None:
    with scores.work("p-1") as work:
        assert append_revision(work, score, KEY, {"points": 5}, expected=0) == 1
        assert append_revision(work, score, KEY, {"points": 10}, expected=1) == 2
    with scores.reading("p-1") as work:
        assert latest_number(work, score, **KEY) == 2
        assert latest(work, score, **KEY) == ("p-1", "b-1", 2, 10)


def test_a_change_built_on_an_old_revision_is_refused(scores: Store) -> None:
    with scores.work("p-1") as work:
        append_revision(work, score, KEY, {"points": 5}, expected=None)
    with pytest.raises(Stale) as stale, scores.work("p-1") as work:
        append_revision(work, score, KEY, {"points": 10}, expected=0)
    assert (stale.value.table, stale.value.key) == ("test_score", KEY)
    assert (stale.value.expected, stale.value.actual) == (0, 1)


def test_without_an_expected_number_the_revision_is_added_to_what_is_there(scores: Store) -> None:
    with scores.work("p-1") as work:
        numbers = [
            append_revision(work, score, KEY, {"points": points}, expected=None) for points in (0, 5, 10)
        ]
    assert numbers == [1, 2, 3]


def test_the_latest_of_each_comes_in_the_order_of_the_keys(scores: Store) -> None:
    with scores.work("p-1") as work:
        for bid, points in (("å", 0), ("a", 0), ("B", 0), ("a", 5)):
            append_revision(work, score, {"evaluator": "p-1", "bid": bid}, {"points": points}, expected=None)
        append_revision(work, score, {"evaluator": "p-2", "bid": "a"}, {"points": 10}, expected=None)
    with scores.reading("p-1") as work:
        rows = latest_of_each(work, score, ["evaluator", "bid"], evaluator="p-1")
    assert [tuple(row) for row in rows] == [("p-1", "B", 1, 0), ("p-1", "a", 2, 5), ("p-1", "å", 1, 0)]


def test_what_came_since_a_revision_begins_with_it_and_is_told_oldest_first(scores: Store) -> None:
    with scores.work("p-1") as work:
        for points in (0, 5, 10):
            append_revision(work, score, KEY, {"points": points}, expected=None)
        append_revision(work, score, KEY | {"bid": "b-2"}, {"points": 3}, expected=None)
    with scores.reading("p-1") as work:
        assert [(row.number, row.points) for row in since(work, score, 2, **KEY)] == [(2, 5), (3, 10)]
        assert since(work, score, 4, **KEY) == []


def test_each_revision_of_some_is_read_at_once_oldest_first(scores: Store) -> None:
    with scores.work("p-1") as work:
        for bid, number, points in (("a", 2, 5), ("b", 1, 3), ("c", 1, 9), ("a", 1, 0)):
            row = {"bid": bid, "number": number, "points": points} | work.stamp
            work.connection.execute(insert(stamped).values(row))
    with scores.reading("p-1") as work:
        found = every(work, stamped, "bid", ["a", "b"], "points")
        assert [(row.bid, row.points, row.actor) for row in found] == [
            ("a", 0, "p-1"),
            ("a", 5, "p-1"),
            ("b", 3, "p-1"),
        ]
        assert every(work, stamped, "bid", [], "points") == []


def test_two_revisions_with_one_number_cannot_both_be_kept(scores: Store) -> None:
    with scores.work("p-1") as work:
        append_revision(work, score, KEY, {"points": 5}, expected=0)
    with pytest.raises(Conflict), scores.work("p-1") as work:
        work.connection.execute(insert(score).values(**KEY, number=1, points=10))


def test_very_many_rows_come_as_bare_values_with_the_same_instants_and_are_counted(scores: Store) -> None:
    with scores.work("p-1") as work:
        for bid, points in (("b", 1), ("a", 2), ("a", 3)):
            append_revision(work, stamped, {"bid": bid}, {"points": points, **work.stamp}, None)
    with scores.reading("p-1") as work:
        rows = latest_of_each(work, stamped, ["bid"])
        found = latest_values(work, stamped, ["bid"], ["points"])
        assert found == [(row.bid, row.points, row.number, row.actor, row.at) for row in rows]
        assert [one[:2] for one in found] == [("a", 3), ("b", 1)]
        assert latest_values(work, stamped, ["bid"], ["points"], bid="b") == found[1:]
        assert counts(work, stamped, "bid") == {"a": 2, "b": 1}
