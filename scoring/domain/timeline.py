"""The dates of the phase-out list along time: a bar for each system, from today to the end to work towards."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from requirements_lib.domain.value import Value
from scoring.domain.contract import months_after
from scoring.domain.latest_day import Reach, Way
from scoring.domain.phase_out import Listed

YEARS = 8
"""So far ahead is drawn: a contract that runs longer would leave no room for the others."""


class Mark(StrEnum):
    """What is marked on a bar."""

    DECIDE = "decide"
    NOTICE = "notice"
    ENDS = "ends"
    OWN = "own"
    """The day it is decided that the system is out of use."""
    SUPPORT = "support"


class Bar(Value):
    """One system along time: the days that are still to come."""

    name: str
    """Told apart by a number when two systems have the same."""
    system: str
    late: bool
    """Whether no end of the contract can be reached any more."""
    ends: date
    """The end of the bar."""
    turns: date
    """From here on there is only time to procure and move: at once where it is decided, or too late."""
    marks: tuple[tuple[Mark, date], ...]


def bars(systems: Iterable[Listed], on: date) -> tuple[Bar, ...]:
    """Those with anything still to come, in the order given; what comes after eight years is not marked."""
    horizon = months_after(on, 12 * YEARS)
    names: Counter[str] = Counter()
    found = []
    for one in systems:
        marks = tuple((what, day) for what, day in _days(one) if day is not None and day >= on)
        if not marks:
            continue
        names[one.system.name] += 1
        times = names[one.system.name]
        named = one.system.name if times == 1 else f"{one.system.name} ({times})"
        days = dict(marks)
        ends = min(days.get(Mark.OWN) or days.get(Mark.ENDS) or max(days.values()), horizon)
        late = one.latest.reach in (Reach.ENDED, Reach.TOO_LATE)
        turns = min(days.get(Mark.DECIDE, on), ends)
        shown = tuple((what, day) for what, day in marks if day <= horizon)
        found.append(Bar(name=named, system=one.system.id, late=late, ends=ends, turns=turns, marks=shown))
    return tuple(found)


def _days(one: Listed) -> tuple[tuple[Mark, date | None], ...]:
    aim, undecided = one.latest.aim, one.latest.course is None
    ends = one.latest.contract_ends if aim and aim.way is Way.OWN else aim.ends if aim else None
    return (
        (Mark.DECIDE, aim.decide_by if aim and undecided else None),
        (Mark.NOTICE, aim.notice_by if aim else None),
        (Mark.ENDS, ends),
        (Mark.OWN, aim.ends if aim and aim.way is Way.OWN else None),
        (Mark.SUPPORT, one.support_ends),
    )
