"""Is everything that should hang together still hanging together? Asked by hand and after a restore."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Column, MetaData, exists, select

from store import tables
from store.event import verify
from store.work import Work


@dataclass(frozen=True)
class BrokenReference:
    """An id that leads nowhere."""

    table: str
    column: str
    target: str
    value: str


@dataclass(frozen=True)
class Consistency:
    """What a check found; nothing when both fields are empty."""

    broken_references: tuple[BrokenReference, ...]
    broken_event: int | None
    """The first event that is broken or missing."""


def check(work: Work, metadata: MetaData = tables.metadata) -> Consistency:
    """Follow every reference declared with `store.column.reference`, and verify the chain of events.

    Covers the tables registered so far: import every `storage/tables.py` first. A reference to a table or
    column that is not declared is a fault (KeyError).
    """
    columns = (column for table in metadata.sorted_tables for column in table.columns)
    references = (column for column in columns if "refers_to" in column.info)
    broken = tuple(each for column in references for each in _broken(work, metadata, column))
    return Consistency(broken, verify(work))


def _broken(work: Work, metadata: MetaData, column: Column[str]) -> Iterator[BrokenReference]:
    table, _, name = column.info["refers_to"].partition(".")
    target = metadata.tables[table].alias().c[name]
    nowhere = ~exists().where(target == column)
    lost = select(column).distinct().where(column.is_not(None), nowhere)
    for value in sorted(work.connection.scalars(lost)):
        yield BrokenReference(column.table.name, column.name, column.info["refers_to"], value)
