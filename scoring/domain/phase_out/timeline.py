"""The dates of the phase-out list along time: a bar for each system, from today to the end to work towards.

Contracts and support that have ended already are marked at the left edge: before today, however long ago.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from requirements_lib.domain.value import Value
from scoring.domain.phase_out.latest_day import Reach, Way
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.systems.contract import months_after
from scoring.domain.systems.ending import Told

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


_STEPS = 16
"""The marks before today stand a sixteenth of what is drawn apart."""
_LEAST = timedelta(days=32)


_OVER = (Mark.ENDS, Mark.OWN, Mark.SUPPORT)


class Bar(Value):
    """One system along time: the days that are still to come, and what has ended."""

    name: str
    """Told apart by a number when two systems have the same."""
    system: str
    late: bool
    """Whether the contract runs, and no end of it can be reached any more."""
    ends: date
    """The end of the bar."""
    turns: date
    """From here on there is only time to procure and move: at once where it is decided, or too late."""
    marks: tuple[tuple[Mark, date], ...]
    """Every support that ends has a mark, those of one day the same."""
    passed: tuple[tuple[Mark, date | None], ...] = ()
    """The contract, the municipality's own day, and each support, where they are over; None is a day nobody knows."""

    @property
    def over(self) -> tuple[Mark, ...]:
        """What is over, each sort once: so it is marked, what ended last nearest to today."""
        last: dict[Mark, date] = {}
        for what, day in self.passed:
            last[what] = max(last.get(what, date.min), day or date.min)
        return tuple(sorted(last, key=lambda what: last[what], reverse=True))

    @property
    def reach(self) -> date:
        """The last day a picture must have room for. Of its support only what ends first counts, if none has ended."""
        supports = [day for what, day in self.marks if what is Mark.SUPPORT]
        first = [] if Mark.SUPPORT in self.over else sorted(supports)[:1]
        others = [day for what, day in self.marks if what is not Mark.SUPPORT]
        return max([self.ends, *first, *others])

    def up_to(self, day: date) -> "Bar":
        """The same with the marks until then."""
        kept = tuple((what, marked) for what, marked in self.marks if marked <= day)
        return self if kept == self.marks else self.model_copy(update={"marks": kept})


def bars(systems: Iterable[Listed], on: date) -> tuple[Bar, ...]:
    """Those with any day to show, in the order given; what comes after eight years is not marked."""
    names: Counter[str] = Counter()
    found = []
    for one in systems:
        bar = _bar(one, on)
        if bar is None:
            continue
        names[bar.name] += 1
        times = names[bar.name]
        found.append(bar if times == 1 else bar.model_copy(update={"name": f"{bar.name} ({times})"}))
    return tuple(found)


def drawn_together(shown: Sequence[Bar]) -> tuple[Bar, ...]:
    """The bars of one picture, without support that ends after all else in it: what is near would have no room."""
    reach = max((one.reach for one in shown), default=date.min)
    return tuple(one.up_to(reach) for one in shown)


def _bar(one: Listed, on: date) -> Bar | None:
    """One system; None when it has no day to show."""
    horizon = months_after(on, 12 * YEARS)
    known = [(what, day) for what, day in _days(one) if day is not None]
    marks = [(what, day) for what, day in known if day >= on]
    passed = [(what, day) for what, day in known if day < on and what in _OVER]
    undated = [(Mark.SUPPORT, None) for each in one.supports if each.told is Told.ENDED]
    if not (marks or passed or undated):
        return None
    days = dict(marks)
    ends = min(_end(one, days, on), horizon)
    return Bar(
        name=one.system.name,
        system=one.system.id,
        late=one.latest.reach is Reach.TOO_LATE,
        ends=ends,
        turns=min(days.get(Mark.DECIDE, on), ends),
        marks=tuple((what, day) for what, day in marks if day <= horizon),
        passed=(*passed, *undated[:1]),
    )


def edge(drawn: Sequence[Bar], on: date) -> tuple[date, ...]:
    """Where the marks of what is over stand, the nearest to today first; as many as the bar with most of them has."""
    last = max((day for one in drawn for day in (one.ends, *(day for _, day in one.marks))), default=on)
    step = max(last - on, _LEAST) / _STEPS
    most = max((len(one.over) for one in drawn), default=0)
    return tuple(on - step * place for place in range(1, most + 1))


def _end(one: Listed, days: dict[Mark, date], on: date) -> date:
    """Where the bar ends; one whose contract is over has no time left to draw."""
    if one.latest.reach is Reach.ENDED:
        return on
    return days.get(Mark.OWN) or days.get(Mark.ENDS) or max(one.support_ends or on, on)


def _days(one: Listed) -> tuple[tuple[Mark, date | None], ...]:
    aim, undecided = one.latest.aim, one.latest.course is None
    ends = one.latest.contract_ends if aim and aim.way is Way.OWN else aim.ends if aim else None
    return (
        (Mark.DECIDE, aim.decide_by if aim and undecided else None),
        (Mark.NOTICE, aim.notice_by if aim else None),
        (Mark.ENDS, ends),
        (Mark.OWN, aim.ends if aim and aim.way is Way.OWN else None),
        *((Mark.SUPPORT, day) for day in sorted({each.on for each in one.supports if each.on})),
    )
