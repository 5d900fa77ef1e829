"""Debt that grows: the risk on the days ahead when something that is known happens and nobody does anything."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum

from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import months_after
from scoring.domain.systems.register_fact import HORIZON_MONTHS, by_days
from scoring.domain.systems.risk import (
    RED,
    Risk,
    RiskAnswer,
    RiskClass,
    RiskCriterion,
    Span,
    answers_now,
    assess,
)
from scoring.domain.systems.support_end import SupportEnds, confirmed
from scoring.domain.systems.system import AssessedSystem, System

YEARS_AHEAD = 5
_DAY = timedelta(days=1)
_DATED = (RiskCriterion.L1, RiskCriterion.L2, RiskCriterion.L3)
"""The criteria the days of the register say something of."""


class Event(StrEnum):
    """What is known to happen."""

    SUPPORT_ENDS = "support_ends"
    CONTRACT_ENDS = "contract_ends"
    PERSON_LEAVES = "person_leaves"


class Step(Value):
    """The risk from a day on, and what has happened or come near by then since the step before."""

    on: date
    risk: Risk
    raised: dict[RiskCriterion, Span]
    """The criteria that rose to this since the step before."""


class Coming(Value):
    """A day in the register when something happens."""

    event: Event
    on: date
    what: str = ""
    """The technology whose support ends, where it is one."""


class Forecast(Value):
    """Today and every day ahead that changes the risk, five years on."""

    steps: tuple[Step, ...]
    """The first is today; what is raised there is what the register says is worse than the answer."""
    events: tuple[Coming, ...]

    @property
    def red_from(self) -> Step | None:
        """The first step where it is red whatever the missing answers are."""
        return next((one for one in self.steps if one.risk.best is RiskClass.RED), None)

    @property
    def maybe_red_from(self) -> Step | None:
        """The first step where it may be red."""
        return next((one for one in self.steps if one.risk.highest_number >= RED), None)


def forecast(assessed: AssessedSystem, ends: SupportEnds | None, on: date) -> Forecast:
    """The risk today and on each day ahead that raises a level, by the level descriptions. Levels never fall.

    Where the register says worse than the answer today, it begins from the register.
    """
    events = tuple(sorted(_events(assessed.system, ends), key=lambda one: (one.on, one.event, one.what)))
    answered = {one.criterion: one.span for one in answers_now(assessed.risk)}
    before = by_days(assessed.system, ends, on)
    now = answered | _worse(answered, before)
    steps = [Step(on=on, risk=_risk(now), raised=_worse(answered, before))]
    for day in _days(events, on):
        by_then = by_days(assessed.system, ends, day)
        changed = {one: span for one, span in by_then.items() if span != before.get(one)}
        then = _raised(now, changed)
        raised = {one: span for one, span in then.items() if span != now.get(one)}
        if raised:
            steps.append(Step(on=day, risk=_risk(then), raised=raised))
        now, before = then, by_then
    return Forecast(steps=tuple(steps), events=events)


def _events(system: System, ends: SupportEnds | None) -> Iterator[Coming]:
    if system.support_ends:
        yield Coming(event=Event.SUPPORT_ENDS, on=system.support_ends)
    for one in confirmed(system, ends) if ends else ():
        if one.release.ends:
            yield Coming(event=Event.SUPPORT_ENDS, on=one.release.ends, what=one.technology)
    last = system.contract.last_possible_end()
    if last:
        yield Coming(event=Event.CONTRACT_ENDS, on=last)
    if system.leaves_on:
        yield Coming(event=Event.PERSON_LEAVES, on=system.leaves_on)


def _days(events: Iterable[Coming], on: date) -> list[date]:
    """The days when an event has happened, or is so near that its level rises."""
    last = months_after(on, 12 * YEARS_AHEAD)
    days = {one.on + _DAY for one in events}
    days |= {months_after(one.on, -months) for one in events for months in (12, 24, HORIZON_MONTHS)}
    return sorted(day for day in days if on < day <= last)


def _worse(
    answered: Mapping[RiskCriterion, Span], register: Mapping[RiskCriterion, Span]
) -> dict[RiskCriterion, Span]:
    """The criteria where the register leaves nothing as good as the answer."""
    return {
        one: register[one]
        for one in _DATED
        if one in register and one in answered and answered[one][1] < register[one][0]
    }


def _raised(
    now: Mapping[RiskCriterion, Span], then: Mapping[RiskCriterion, Span]
) -> dict[RiskCriterion, Span]:
    found = dict(now)
    for one in _DATED:
        if one in then:
            low, high = found.get(one, (1, one.highest))
            # What the register allows at best is a floor; it says nothing milder than what is known today.
            found[one] = (max(low, then[one][0]), max(high if one in found else 1, then[one][1]))
    return found


def _risk(spans: Mapping[RiskCriterion, Span]) -> Risk:
    return assess(RiskAnswer.of(one, span) for one, span in spans.items())
