"""How long it takes to replace a system, stage by stage: our own estimates, never below the law's least."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.rules.law import LawTable, LawValue
from requirements_lib.domain.rules.regime import Regime
from requirements_lib.domain.rules.working_day import day_off, last_day
from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import months_after

_DAY = timedelta(days=1)


class Stage(StrEnum):
    """What is done, in the order it is done."""

    PREPARATION = "preparation"
    """From the decision to the notice of competition."""
    REQUEST = "request"
    """For suppliers to ask to take part, where the procedure has that."""
    BIDS = "bids"
    EVALUATION = "evaluation"
    STANDSTILL = "standstill"
    TRANSITION = "transition"
    """From the signed contract until the old system is no longer needed."""


class LeadTime(Value):
    """One stage under one regime: our estimate in months or days, and the law value it may not be below."""

    stage: Stage
    regime: Regime
    months: int = Field(default=0, ge=0, le=60)
    days: int = Field(default=0, ge=0, le=400)
    law: str = ""
    valid_from: date
    valid_to: date | None = None

    def in_force(self, on: date) -> bool:
        """Whether the estimate stands on a day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


class LeadTimes(Value):
    """All the estimates, where they come from, and how many years' cost a new contract is taken to be worth."""

    years: int = Field(ge=1, le=20)
    source: str
    rows: tuple[LeadTime, ...]

    def of(self, regime: Regime, law: LawTable, on: date) -> tuple["Length", ...]:
        """The stages under a regime with what the law asks of them on a day, in the order they are done."""
        order = list(Stage)
        found = [one for one in self.rows if one.regime is regime and one.in_force(on)]
        return tuple(_length(one, law, on) for one in sorted(found, key=lambda one: order.index(one.stage)))


class Length(Value):
    """How long one stage takes."""

    stage: Stage
    months: int = 0
    days: int = 0
    """As it is reckoned with."""
    law: LawValue | None = None
    """What the law says of it, where it says anything."""
    by_law: bool = False
    """Whether the law's least is what is reckoned with: our own estimate is no more than that."""

    def back(self, ends: date) -> date:
        """The latest working day it may begin when it must be over on `ends`.

        Days are counted as the law counts them: the first day apart, and never out on a day off.
        """
        day = _working(months_after(ends, -self.months) if self.months else ends, -1)
        if not self.days:
            return day
        begins = _working(day - self.days * _DAY, -1)
        while last_day(begins, self.days) >= day:
            begins = _working(begins - _DAY, -1)
        return begins

    def forward(self, begins: date) -> date:
        """The first working day after it when it begins on a day."""
        day = last_day(begins, self.days) + _DAY if self.days else begins
        return _working(months_after(day, self.months) if self.months else day, 1)


def in_use(lengths: Iterable[Length], begins: date) -> date:
    """When a replacement can be in use if the decision is taken on a day."""
    day = begins
    for one in lengths:
        day = one.forward(day)
    return day


def _length(row: LeadTime, law: LawTable, on: date) -> Length:
    rule = law.at(row.law, on) if row.law else None
    least = law.days(row.law, on) if row.law else None
    by_law = least is not None and not row.months and row.days <= least
    days = least if by_law and least is not None else row.days
    return Length(stage=row.stage, months=row.months, days=days, law=rule, by_law=by_law)


def _working(day: date, step: int) -> date:
    """The day itself, or the nearest working day before (−1) or after (1) it."""
    while day_off(day):
        day += step * _DAY
    return day
