"""A unit of work: the connection, who is acting, when, and the one way to say what happened."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from store import chain, tables
from store.canonical import canonical
from store.outcome import ReadOnly


@dataclass(frozen=True)
class Work:
    """What every storage function gets as its first argument."""

    connection: Connection
    actor: str
    """A pseudonymous person id, never a name: events are kept for ever."""
    at: datetime
    """One instant, in UTC, for everything done in this unit of work."""
    read_only: bool = False

    @property
    def stamp(self) -> dict[str, object]:
        """When and by whom, as every row of a history has it."""
        return {"at": self.at, "actor": self.actor}

    def append(self, verb: str, subject: str, content: Mapping[str, object]) -> None:
        """Add an event to the chain, in the same transaction as the change it tells about.

        `verb` and `subject` stay for ever and are codes and ids; whatever may have to be deleted one day
        belongs in `content`. Raises ReadOnly when this unit of work only reads.
        """
        if self.read_only:
            raise ReadOnly(verb)
        salt, text = secrets.token_hex(16), canonical(content)
        before = self.head()
        event = chain.follow(before, self.at, self.actor, verb, subject, chain.digest(salt, text))
        self.connection.execute(insert(tables.event).values(event._asdict()))
        self.connection.execute(
            insert(tables.event_content).values(number=event.number, salt=salt, content=text)
        )
        self._move_head(before, chain.Head(event.number, event.hash))

    def head(self) -> chain.Head:
        """Return the number and hash of the latest event as noted beside the chain."""
        row = self.connection.execute(
            select(tables.event_head.c.number, tables.event_head.c.hash)
        ).one_or_none()
        return chain.Head(*row) if row else chain.START

    def _move_head(self, before: chain.Head, after: chain.Head) -> None:
        statement = update(tables.event_head) if before.number else insert(tables.event_head)
        self.connection.execute(statement.values(chain=1, **after._asdict()))
