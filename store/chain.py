"""How an event is sealed: pure arithmetic over texts, small enough to redo outside this program.

digest = SHA-256 of salt + content, as UTF-8.
hash   = SHA-256 of seven lines joined by line feeds: number, time (UTC, ISO 8601 with six decimals), actor,
         verb, subject, digest, the previous event's hash (64 zeros before the first).
"""

from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

BEGINNING = "0" * 64


class Event(NamedTuple):
    """One row of the event table, in column order."""

    number: int
    at: datetime
    actor: str
    verb: str
    subject: str
    digest: str
    previous: str
    hash: str


class Head(NamedTuple):
    """Where a chain ends. Printed in a report, it also vouches for the chain outside the database."""

    number: int
    hash: str


START = Head(0, BEGINNING)


def digest(salt: str, content: str) -> str:
    """Return the fingerprint of a content, which stays after salt and content are deleted."""
    return sha256((salt + content).encode()).hexdigest()


def follow(head: Head, at: datetime, actor: str, verb: str, subject: str, digest: str) -> Event:
    """Return the sealed event that comes after `head`.

    A line feed in a field is refused (ValueError): without it, no two different events share their lines.
    """
    if any("\n" in field for field in (actor, verb, subject)):
        raise ValueError((actor, verb, subject))
    event = Event(head.number + 1, at, actor, verb, subject, digest, head.hash, "")
    return event._replace(hash=_seal(event))


def follows(event: Event, head: Head) -> bool:
    """Tell whether the event comes right after `head` and none of its fields has been touched."""
    return (event.number, event.previous) == (head.number + 1, head.hash) and event.hash == _seal(event)


def _seal(event: Event) -> str:
    lines = (
        str(event.number),
        event.at.isoformat(timespec="microseconds"),
        event.actor,
        event.verb,
        event.subject,
        event.digest,
        event.previous,
    )
    return sha256("\n".join(lines).encode()).hexdigest()
