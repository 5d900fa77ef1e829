"""Checks of promises as rows. Everything is appended: the highest number counts."""

from scoring.domain.bids.promise import PromiseCheck
from scoring.storage import tables
from scoring.storage.appended import fields
from store.revision import append_revision, latest_of_each, since
from store.work import Work

_KEYS = ("procurement", "bid", "requirement")


def save(work: Work, check: PromiseCheck) -> int:
    """Append a check and return its number."""
    key = {name: getattr(check, name) for name in _KEYS}
    values = {"kept": check.kept, "checked": check.checked.isoformat(), "evidence": check.evidence}
    return append_revision(work, tables.promise_check, key, values | work.stamp, None)


def fetch_all(work: Work) -> tuple[PromiseCheck, ...]:
    """The latest check of each promise."""
    rows = latest_of_each(work, tables.promise_check, list(_KEYS))
    return tuple(
        PromiseCheck.model_validate(fields(row, *_KEYS, "kept", "checked", "evidence")) for row in rows
    )


def versions(work: Work, procurement: str, bid: str, requirement: str) -> tuple[PromiseCheck, ...]:
    """Every check of one promise, oldest first."""
    rows = since(work, tables.promise_check, 1, procurement=procurement, bid=bid, requirement=requirement)
    return tuple(
        PromiseCheck.model_validate(fields(row, *_KEYS, "kept", "checked", "evidence")) for row in rows
    )
