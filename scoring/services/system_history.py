"""One field of a system at a time, and what every field has been."""

from datetime import datetime
from typing import Any

from pydantic import ValidationError

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import require_apart
from scoring.documents.register_cell import READERS, shown
from scoring.documents.register_column import PLAN, cell, kind, value
from scoring.documents.register_list import history as changes_of
from scoring.domain.contract import FIRST_YEAR, LAST_YEAR, SystemContract
from scoring.domain.in_use import Papers
from scoring.domain.intake import Change
from scoring.domain.plan import MOST_MILESTONES
from scoring.domain.system import System
from scoring.services import system as systems
from scoring.services import system_plan
from scoring.storage import system as storage
from scoring.words.intake import WANTED
from store.engine import Store

_REGISTERED = "Systemet ble registrert"
_EMPTY = System(id="-", name="-")


class Changed(Value):
    """One field that got another value: what, when and by whom."""

    at: datetime
    by: str
    change: Change


def history(store: Store, person: Person, system_id: str) -> tuple[Changed, ...]:
    """Every change of every field, the latest first, and at the end that it was registered.

    Raises Refusal «unknown_system».
    """
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SYSTEMS)
        versions = storage.versions(work, system_id, 1)
    if not versions:
        raise Refusal("unknown_system", system=system_id)
    first, *later = versions
    changed = zip(later, changes_of([one for _, one in versions]), strict=True)
    found = [Changed(at=row.at, by=row.actor, change=one) for (row, _), changes in changed for one in changes]
    registered = Change(field=_REGISTERED, before="", after=first[1].name)
    return (*reversed(found), Changed(at=first[0].at, by=first[0].actor, change=registered))


def written(system: System, column: str) -> str:
    """A field as it is written on one line."""
    return shown(cell(system, column)).replace("\n", "; ")


def set_field(store: Store, person: Person, system_id: str, column: str, text: str) -> System:
    """Set one field of the register from what is written; an empty text takes it away.

    Raises Refusal «field_unreadable», «year_impossible» and «too_many_milestones», and as `systems.set_fields`.
    """
    try:
        given = READERS[kind(column)](text) if text.strip() else value(_EMPTY, column)
    except (ValueError, OverflowError) as fault:
        raise Refusal("field_unreadable", value=text, cell_form=wanted(column)) from fault
    try:
        return _write(store, person, system_id, column, given)
    except ValidationError as fault:
        if form(column) == "day":
            raise Refusal("year_impossible", value=text, first=FIRST_YEAR, last=LAST_YEAR) from fault
        raise Refusal("too_many_milestones", most=MOST_MILESTONES) from fault


def _write(store: Store, person: Person, system_id: str, column: str, given: Any) -> System:
    if column.startswith("papers."):
        _, name, part = column.split(".")
        return systems.set_paper(store, person, system_id, Papers(name), **{part: given})
    if column.startswith(PLAN):
        return system_plan.set_fields(store, person, system_id, **{column.removeprefix(PLAN): given})
    setter = systems.set_contract if column in SystemContract.model_fields else systems.set_fields
    return setter(store, person, system_id, **{column: given})


def form(column: str) -> str:
    """Of which kind a field is: «day», «answer», «lines» …"""
    return kind(column)


def wanted(column: str) -> str:
    """Which sort of thing a field takes, for the sentence of a refusal."""
    one = kind(column)
    return one if one in WANTED else "code"
