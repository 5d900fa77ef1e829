"""Values that can be read and that no system can have: whose they are, and what would do."""

from collections.abc import Collection, Iterable
from typing import Any, Protocol, TypeVar

from pydantic import ValidationError

from paper.sheet import Cell
from scoring.documents.register_column import kind
from scoring.words.systems.intake import NAMES, WANTED


class _OfField(Protocol):
    """A column that means a field."""

    @property
    def field(self) -> str: ...


Column = TypeVar("Column", bound=_OfField)
_WITHIN = {
    **{one: f"{one}_within" for one in ("day", "months", "options", "amount")},
    "once": "amount_within",
    "milestones": "day_within",
}


def wrong(fault: ValidationError) -> tuple[str, ...]:
    """The fields that are wrong, in their order."""
    places = ([str(part) for part in one["loc"]] for one in fault.errors())
    found = (
        whole if (whole := ".".join(place)) in NAMES else next((one for one in place if one in NAMES), "")
        for place in places
    )
    return tuple(dict.fromkeys(filter(None, found)))


def taken_out(
    fields: Collection[str], columns: Iterable[Column], row: Iterable[Cell], given: dict[str, Any]
) -> list[tuple[Column, Cell]]:
    """Take the fields that are wrong out of what a row gives, all but its name; the columns and cells they are from."""
    found = [
        (column, one)
        for column, one in zip(columns, row, strict=False)
        if column.field in fields and column.field in given and column.field != "name"
    ]
    for column, _ in found:
        del given[column.field]
    return found


def wanted(field: str) -> str:
    """What a field is to have, as it is told."""
    one = kind(field)
    return one if one in WANTED else "code"


def within(field: str) -> str:
    """Between what a field's value must be, as it is told."""
    return _WITHIN.get(kind(field), "text")
