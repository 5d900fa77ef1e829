"""A taken unique key is a Conflict, however the engine says it; everything else stays a fault."""

import pytest
from sqlalchemy import CheckConstraint, Column, Integer, MetaData, Table, Text, UniqueConstraint, insert
from sqlalchemy.exc import IntegrityError

from store.bulk import insert_many
from store.engine import Store
from store.outcome import Conflict

metadata = MetaData()
unique_word = Table(
    "unique_word",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("word", Text, nullable=False),
    UniqueConstraint("word"),
    CheckConstraint("word <> 'unique'"),
)


@pytest.fixture
def words(store: Store) -> Store:
    """A store with a table in which ids and words are unique."""
    with store.work("p-1") as work:
        metadata.create_all(work.connection)
    with store.work("p-1") as work:
        work.connection.execute(insert(unique_word).values(id=1, word="krav"))
    return store


@pytest.mark.parametrize("row", [{"id": 1, "word": "svar"}, {"id": 2, "word": "krav"}], ids=["key", "unique"])
def test_a_key_already_committed_is_a_conflict(words: Store, row: dict[str, object]) -> None:
    with pytest.raises(Conflict) as conflict, words.work("p-1") as work:
        work.connection.execute(insert(unique_word).values(row))
    assert isinstance(conflict.value.__cause__, IntegrityError)


def test_a_key_taken_twice_in_bulk_is_a_conflict(words: Store) -> None:
    with pytest.raises(Conflict), words.work("p-1") as work:
        insert_many(work, unique_word, [{"id": 7, "word": f"word {number}"} for number in range(200)])


@pytest.mark.engine_duckdb
@pytest.mark.parametrize("engine_name", ["duckdb"])
def test_a_key_taken_behind_the_stores_back_is_a_conflict_at_commit(words: Store) -> None:
    row = {"id": 2, "word": "svar"}
    with pytest.raises(Conflict), words.work("p-1") as work:
        work.connection.execute(insert(unique_word).values(row))
        with words.engines.writing.begin() as outsider:
            outsider.execute(insert(unique_word).values(row))


@pytest.mark.parametrize("word", [None, "unique"], ids=["null", "check"])
def test_other_broken_rules_stay_faults(words: Store, word: str | None) -> None:
    with pytest.raises(IntegrityError), words.work("p-1") as work:
        work.connection.execute(insert(unique_word).values(id=2, word=word))
