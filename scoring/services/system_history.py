"""One field of a system at a time, and what every field has been."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any, TypeVar

from pydantic import ValidationError

from requirements_lib.domain.access import Action
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import require_apart
from scoring.documents.register_cell import READERS, shown
from scoring.documents.register_column import PLAN, cell, kind, value
from scoring.documents.register_list import history as changes_of
from scoring.domain.appended import Appended
from scoring.domain.systems import dependency_name as named
from scoring.domain.systems.contract import FIRST_YEAR, LAST_YEAR, SystemContract
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.intake import Change
from scoring.domain.systems.plan import MOST_MILESTONES
from scoring.domain.systems.system import System
from scoring.services import system as systems
from scoring.services import system_plan, whole_register
from scoring.services.register_list import IMPORTED
from scoring.services.system import lists
from scoring.storage import risk_scale
from scoring.storage import system as storage
from scoring.words.systems.intake import WANTED
from scoring.words.systems.system_answer import Asked, answered, levelled, rated
from store.engine import Store
from store.event import written_by

_Stamped = TypeVar("_Stamped", bound=Appended)
_REGISTERED = "Systemet ble registrert"
_EMPTY = System(id="-", name="-")


class Changed(Value):
    """One field that got another value: what, when and by whom."""

    at: datetime
    by: str
    change: Change
    from_list: bool = False
    """Whether it came with a list that was taken in, and was not written by hand."""


def history(store: Store, person: Person, system_id: str, library: Library) -> tuple[Changed, ...]:
    """Every change of every field, answer, point and level, the latest first, and at the end that it was registered.

    Raises Refusal «unknown_system».
    """
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SYSTEMS)
        versions = storage.versions(work, system_id, 1)
        ratings, risk = storage.every_rating(work, system_id), storage.every_risk(work, system_id)
        lists_taken_in = written_by(work, IMPORTED)
    if not versions:
        raise Refusal("unknown_system", system=system_id)
    asked = Asked(library, lists().form, risk_scale.load(), lists().ends)
    found = [
        *_fields_and_answers(versions, asked),
        *_each(ratings, attrgetter("requirement"), lambda some: rated(some, library)),
        *_each(risk, attrgetter("criterion"), lambda some: levelled(some, asked.scale)),
    ]
    row, system = versions[0]
    registered = Change(field=_REGISTERED, before="", after=system.name)
    first = Changed(at=row.at, by=row.actor, change=registered)
    found.sort(key=attrgetter("at"))
    return tuple(
        one.model_copy(update={"from_list": (one.at, one.by) in lists_taken_in})
        for one in (*reversed(found), first)
    )


def _fields_and_answers(versions: Sequence[tuple[Any, System]], asked: Asked) -> Iterator[Changed]:
    """What each version of the system's own fields changed in the one before it; the answers of the first too."""
    every = [one for _, one in versions]
    nothing = every[0].model_copy(update={"quick": {}, "answers": {}, "support": {}})
    fields = ((), *changes_of(every))
    for (row, after), before, changed in zip(versions, (nothing, *every[:-1]), fields, strict=True):
        for one in (*changed, *answered(before, after, asked)):
            yield Changed(at=row.at, by=row.actor, change=one)


def _each(
    versions: Sequence[_Stamped],
    key: Callable[[_Stamped], object],
    told: Callable[[Sequence[_Stamped]], tuple[tuple[Change, ...], ...]],
) -> Iterator[Changed]:
    """What every version changed in the one before it about the same."""
    about: dict[object, list[_Stamped]] = {}
    for one in versions:
        about.setdefault(key(one), []).append(one)
    for some in about.values():
        for one, changed in zip(some, told(some), strict=True):
            yield from (Changed(at=one.at, by=one.by, change=each) for each in changed if one.at is not None)


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
    if column in named.FIELDS:
        given = named.divided(given, _names(store, person))
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


def unlisted(store: Store, person: Person, system: System) -> tuple[Finding, ...]:
    """What there is to say when it sends to or receives from names that no system of the register has."""
    found = named.unlisted([system], _names(store, person))
    return (named.told(found),) if found else ()


def _names(store: Store, person: Person) -> frozenset[str]:
    return named.keys(one.system.name for one in whole_register.systems(store, person))


def form(column: str) -> str:
    """Of which kind a field is: «day», «answer», «lines» …"""
    return kind(column)


def wanted(column: str) -> str:
    """Which sort of thing a field takes, for the sentence of a refusal."""
    one = kind(column)
    return one if one in WANTED else "code"
