"""What is appended and never overwritten: every change is a new number under the same key."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import TypeVar

from pydantic import Field

from requirements_lib.domain.value import Value


class Appended(Value):
    """One row of a history: the highest number under a key is what counts now."""

    number: int = Field(default=1, ge=1)
    by: str = ""
    """Pseudonymous id of the person who wrote it."""
    at: datetime | None = None


Row = TypeVar("Row", bound=Appended)


def latest(rows: Iterable[Row], key: Callable[[Row], Hashable]) -> tuple[Row, ...]:
    """The row with the highest number under each key, in the order the keys were first met."""
    kept = tuple(rows)
    if len(set(map(key, kept))) == len(kept):  # as it mostly is: the others are left in the database
        return kept
    found: dict[Hashable, Row] = {}
    for row in kept:
        seen = found.get(key(row))
        if seen is None or row.number > seen.number:
            found[key(row)] = row
    return tuple(found.values())
