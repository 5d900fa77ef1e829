"""What a procurement was started with from the register of systems, and where each thing came from."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from requirements_lib.domain.value import Value


class What(StrEnum):
    """What sort of thing was filled in."""

    FIELD = "field"
    ANSWER = "answer"
    REQUIREMENT = "requirement"


class Prefilled(Value):
    """One thing that was filled in: a field, an answer to a needs question, or a requirement that was taken."""

    what: What
    name: str
    """The field, the question or the requirement."""
    given: str
    """What was filled in, to be held beside what stands there now."""
    sources: tuple[str, ...]
    """Where it came from: the register's fields, or headings of the municipality's own list."""


class Prefill(Value):
    """Everything that was filled in, from which system, and on which day."""

    system: str
    name: str
    """What the system was called."""
    on: date
    items: tuple[Prefilled, ...] = ()


def stands(item: Prefilled, fields: Mapping[str, Any], taken: frozenset[str]) -> bool:
    """Whether a thing still is as it was filled in. `taken` are the requirements that stand in now."""
    if item.what is What.REQUIREMENT:
        return item.name in taken
    now = fields["answers"].get(item.name) if item.what is What.ANSWER else fields[item.name]
    return written(now) == item.given


def written(value: Any) -> str:
    """A value as it is kept, to be compared."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)
