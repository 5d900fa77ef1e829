"""What may go wrong here that a caller is meant to handle. Data only; the sentences stand in `words`."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(eq=False)
class Stale(Exception):
    """Someone else has added a revision since the one this change builds on."""

    table: str
    key: Mapping[str, object]
    expected: int
    actual: int


class Conflict(Exception):
    """A unique key is already taken. The engine's own words stand in `__cause__`, for the log."""


@dataclass(eq=False)
class DatabaseBusy(Exception):
    """Another process holds the database file; `process` is its number when the engine tells it."""

    path: str
    process: int | None


@dataclass(eq=False)
class UnknownRevision(Exception):
    """The database was made by a later release than this one and is left untouched."""

    stored: str
    known: str


@dataclass(eq=False)
class ReadOnly(Exception):
    """Something tried to append an event while only reading."""

    verb: str


@dataclass(eq=False)
class NotOnThisEngine(Exception):
    """The engine has its own tool for this act, and the store does not imitate it."""

    act: str
    engine: str
