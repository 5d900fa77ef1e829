"""Aggregates are appended, never overwritten: key columns and a `number`, the highest of which is current."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, and_, extract, func, insert, select

from store.outcome import Stale
from store.work import Work


def latest_number(work: Work, table: Table, **key: object) -> int:
    """Return the number of the latest revision, 0 when there is none."""
    return work.connection.scalar(select(func.max(table.c.number)).where(_equal(table, key))) or 0


def append_revision(
    work: Work, table: Table, key: Mapping[str, object], values: Mapping[str, object], expected: int | None
) -> int:
    """Add the next revision and return its number.

    `expected` is the number the change builds on, 0 for the very first; another latest number raises Stale.
    None adds to whatever is there.
    """
    actual = latest_number(work, table, **key)
    if expected is not None and expected != actual:
        raise Stale(table.name, key, expected, actual)
    work.connection.execute(insert(table).values({**key, **values, "number": actual + 1}))
    return actual + 1


def latest(work: Work, table: Table, **key: object) -> Row[Any] | None:
    """Return the current revision of one aggregate, None when there is none."""
    newest_first = select(table).where(_equal(table, key)).order_by(table.c.number.desc()).limit(1)
    return work.connection.execute(newest_first).one_or_none()


def latest_of_each(work: Work, table: Table, keys: Sequence[str], **where: object) -> list[Row[Any]]:
    """Return the current revision of every aggregate, in the order of their keys.

    `keys` names all key columns. `where` narrows the revisions before the latest is chosen, so name only
    columns whose value never changes within an aggregate.
    """
    rows = work.connection.execute(_newest(select(table), table, keys, where)).all()
    return sorted(rows, key=lambda row: tuple(getattr(row, name) for name in keys))


def latest_values(
    work: Work, table: Table, keys: Sequence[str], names: Sequence[str], **where: object
) -> list[tuple[Any, ...]]:
    """The same as `latest_of_each` for tables of very many rows: the keys, the named columns, number, actor and at.

    The instants come as seconds and become times here: made by the engine's library they cost more than all the rest.
    """
    columns = [table.c[name] for name in (*keys, *names, "number", "actor")]
    chosen = _newest(select(*columns, extract("epoch", table.c.at)), table, keys, where)
    instants: dict[Any, datetime] = {}
    found = []
    for *values, at in work.connection.execute(chosen):
        if at not in instants:
            instants[at] = datetime.fromtimestamp(float(at), UTC)
        found.append((*values, instants[at]))
    return sorted(found, key=lambda row: row[: len(keys)])


def counts(work: Work, table: Table, key: str) -> dict[str, int]:
    """How many rows there are under each value of a key: more whenever anything under it has been appended."""
    column = table.c[key]
    rows = work.connection.execute(select(column, func.count()).group_by(column))
    return {value: count for value, count in rows}


def latest_numbers(work: Work, table: Table, key: str) -> dict[str, int]:
    """The number of the latest revision under each value of the only key of a table."""
    column = table.c[key]
    rows = work.connection.execute(select(column, func.max(table.c.number)).group_by(column))
    return {value: number for value, number in rows}


def since(work: Work, table: Table, number: int, **key: object) -> list[Row[Any]]:
    """Return revision `number` of one aggregate and every later one, oldest first."""
    later = and_(_equal(table, key), table.c.number >= number)
    return list(work.connection.execute(select(table).where(later).order_by(table.c.number)))


def every(work: Work, table: Table, key: str, values: Collection[object], *names: str) -> list[Row[Any]]:
    """Each revision of some aggregates, oldest first: their only key, the named columns, actor and at."""
    columns = [table.c[name] for name in (key, *names, "actor", "at")]
    some = select(*columns).where(table.c[key].in_(list(values)))
    return list(work.connection.execute(some.order_by(table.c[key], table.c.number)))


def _newest(
    chosen: Select[Any], table: Table, keys: Sequence[str], where: Mapping[str, object]
) -> Select[Any]:
    """Of what is chosen from the table, the rows with the highest number under each key."""
    columns = [table.c[name] for name in keys]
    newest = select(*columns, func.max(table.c.number).label("number")).where(_equal(table, where))
    last = newest.group_by(*columns).subquery()
    return chosen.join(last, and_(*(table.c[name] == last.c[name] for name in [*keys, "number"])))


def _equal(table: Table, values: Mapping[str, object]) -> ColumnElement[bool]:
    return and_(True, *(table.c[name] == value for name, value in values.items()))
