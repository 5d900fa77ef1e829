"""The chain of events as a whole: is it unbroken, and deleting what its events say.

What the chain proves: no event has been changed, moved, inserted or removed, and no kept content changed,
by anyone who did not also rewrite every later hash and the head noted beside the chain. Someone with full
write access can do that; a head printed in a report or sent in a letter (`Work.head`) gives them away.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, delete, select

from store import chain, tables
from store.work import Work

_ROWS_AT_A_TIME = {"yield_per": 10_000}


def verify(work: Work) -> int | None:
    """Return the number of the first event that is broken or missing, or None when the whole chain holds.

    Deleted contents are no break.
    """
    head = chain.START
    with work.connection.execute(_events_with_content(), execution_options=_ROWS_AT_A_TIME) as rows:
        for row in rows:
            event = chain.Event(*row[:8])
            if not chain.follows(event, head) or not _content_is_true(row):
                return head.number + 1
            head = chain.Head(event.number, event.hash)
    return _first_difference(head, work.head())


class Told(NamedTuple):
    """What one event says."""

    number: int
    at: datetime
    actor: str
    verb: str
    subject: str
    content: str | None
    """None when it is deleted, or when the event or what it says has been changed."""


def told(work: Work, subjects: Collection[str], verbs: Collection[str]) -> tuple[Told, ...]:
    """What the events with these subjects and verbs say, oldest first, each held against its own seal."""
    event = tables.event
    wanted = event.c.subject.in_(subjects) & event.c.verb.in_(verbs)
    rows = work.connection.execute(_events_with_content().where(wanted)).all()
    return tuple(
        Told(row.number, row.at, row.actor, row.verb, row.subject, row.content if _is_true(row) else None)
        for row in rows
    )


def written_by(work: Work, verb: str) -> frozenset[tuple[datetime, str]]:
    """When the events with a verb happened and who did it: what is stamped so was written by them."""
    event = tables.event
    rows = work.connection.execute(select(event.c.at, event.c.actor).where(event.c.verb == verb))
    return frozenset((at, actor) for at, actor in rows)


def forget(work: Work, which: ColumnElement[bool]) -> int:
    """Delete what the events say that fulfil a condition on `tables.event`; return how many they were.

    The events themselves stay and the chain still verifies. The caller appends the event that says why.
    """
    numbers = select(tables.event.c.number).where(which)
    contents = delete(tables.event_content).where(tables.event_content.c.number.in_(numbers))
    return work.connection.execute(contents).rowcount


def _events_with_content() -> Select[Any]:
    event, content = tables.event, tables.event_content
    both = event.outerjoin(content, content.c.number == event.c.number)
    return select(event, content.c.salt, content.c.content).select_from(both).order_by(event.c.number)


def _is_true(row: Row[Any]) -> bool:
    """Whether the event stands as it was sealed, and so does what it says; the place in the chain is not looked at."""
    event = chain.Event._make(row[:8])
    return chain.follows(event, chain.Head(event.number - 1, event.previous)) and _content_is_true(row)


def _content_is_true(row: Row[Any]) -> bool:
    return row.salt is None or chain.digest(row.salt, row.content) == row.digest


def _first_difference(found: chain.Head, noted: chain.Head) -> int | None:
    if found == noted:
        return None
    return min(found.number, noted.number) + (found.number != noted.number)
