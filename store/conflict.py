"""The one place that knows how each engine words a unique key already taken."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from store.outcome import Conflict

_UNIQUE_VIOLATION = "23505"
_DUPLICATE_KEY = re.compile(
    r"(PRIMARY KEY or UNIQUE|primary key|unique) constraint violation|duplicate key", re.I
)


@contextmanager
def conflicts_told() -> Iterator[None]:
    """Turn a taken unique key, found at a statement or at commit, into Conflict; let all else through."""
    try:
        yield
    except Exception as error:
        if _is_conflict(getattr(error, "orig", error)):
            raise Conflict from error
        raise


def _is_conflict(error: object) -> bool:
    if isinstance(error, duckdb.Error):
        return _DUPLICATE_KEY.search(str(error)) is not None
    return getattr(error, "sqlstate", None) == _UNIQUE_VIOLATION
