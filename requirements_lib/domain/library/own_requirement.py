"""A requirement the procurement makes for itself, where the library has none: the same shape, and nothing less."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from requirements_lib.domain.library.requirement import Moment, Requirement, Status

THEME = "EGN"
_WIDTH = 2


def next_id(own: Iterable[Requirement]) -> str:
    """The id after the highest one in use: «EGN-03»."""
    numbers = [int(one.id.rpartition("-")[2]) for one in own if one.theme == THEME]
    return f"{THEME}-{max(numbers, default=0) + 1:0{_WIDTH}}"


def made(fields: Mapping[str, Any], on: date, what: str, before: Requirement | None = None) -> Requirement:
    """A requirement from what its officer has written; a new version of `before`, or the first one.

    `what` is the line of its change log. Raises pydantic's ValidationError with every field that is wrong.
    """
    version = before.version + 1 if before else 1
    body = {
        "id": before.id if before else next_id(()),
        "version": version,
        "status": Status.APPROVED,
        "theme": THEME,
        "trigger": {"op": "always"},
        "start_set": True,
        "fulfilled_by": Moment.DELIVERY,
        "changes": (*(before.changes if before else ()), {"version": version, "on": on, "what": what}),
    }
    return Requirement.model_validate(body | dict(fields))
