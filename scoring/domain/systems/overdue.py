"""What every system must have, and which of it is missing, overdue or soon due, by intervals the municipality sets."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import months_after
from scoring.domain.systems.in_use import HOLDS_NOTHING, Paper, Papers
from scoring.domain.systems.last_said import last_said, left_out
from scoring.domain.systems.quick_rating import QuickForm, said
from scoring.domain.systems.register_fact import needs
from scoring.domain.systems.system import AssessedSystem, System


class Due(StrEnum):
    """How it stands, in the order it is looked at: what has a day goes before what was never done."""

    OVERDUE = "overdue"
    SOON = "soon"
    MISSING = "missing"
    IN_ORDER = "in_order"
    NOT_KNOWN = "not_known"
    """It is not known whether it is needed."""


class Interval(Value):
    """How often one of them is done, and the field that must be yes for it to be needed."""

    months: int = Field(ge=1, le=600)
    when: str = ""
    unless: str = ""
    """A requirement: an answer to the half-hour rating that leaves it out says this is not needed either, until the
    requirement is given points."""


class Duty(Value):
    """One of them for one system."""

    system: str
    name: str
    paper: Papers
    standing: Due
    done: date | None
    by: date | None
    """When it must be done again; None when it never was."""
    reference: str
    owner: str = ""
    """Who answers for the system: the person, or else the unit."""


def duties(
    systems: Iterable[AssessedSystem],
    intervals: Mapping[Papers, Interval],
    form: QuickForm,
    soon_days: int,
    on: date,
) -> tuple[Duty, ...]:
    """Everything that is needed in the systems in use: overdue, soon due and then missing, the oldest first."""
    found = [duty for one in systems for duty in _of(one, intervals, form, soon_days, on)]
    order = list(Due)
    return tuple(
        sorted(found, key=lambda one: (order.index(one.standing), one.by or date.min, one.name, one.paper))
    )


def lacking(found: Iterable[Duty]) -> tuple[Duty, ...]:
    """Only what is overdue, soon due or missing."""
    return tuple(one for one in found if one.standing in (Due.OVERDUE, Due.SOON, Due.MISSING))


def _of(
    assessed: AssessedSystem,
    intervals: Mapping[Papers, Interval],
    form: QuickForm,
    soon_days: int,
    on: date,
) -> Iterator[Duty]:
    system = assessed.system
    if system.life_cycle in HOLDS_NOTHING:
        return
    answers = {id: one for id, one in system.quick.items() if id in form.leaving_out}
    gone = left_out(last_said(said(form, answers), assessed.ratings))
    for name, interval in intervals.items():
        needed = Answer.NO if interval.unless in gone else _needed(system, interval)
        if needed is not Answer.NO:
            paper = system.papers.get(name, Paper())
            by = months_after(paper.on, interval.months) if paper.on else None
            standing = _standing(needed, by, soon_days, on)
            yield Duty(
                system=system.id,
                name=system.name,
                paper=name,
                standing=standing,
                done=paper.on,
                by=by,
                reference=paper.reference,
                owner=system.owner or system.unit,
            )


def _standing(needed: Answer, by: date | None, soon_days: int, on: date) -> Due:
    if by is None:
        return Due.MISSING if needed is Answer.YES else Due.NOT_KNOWN
    if by < on:
        return Due.OVERDUE
    return Due.SOON if by <= on + timedelta(days=soon_days) else Due.IN_ORDER


def _needed(system: System, interval: Interval) -> Answer:
    if not interval.when:
        return Answer.YES
    given = getattr(system, interval.when, None) or needs(system).get(interval.when)
    return given or Answer.UNKNOWN
