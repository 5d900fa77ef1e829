"""The time plan against the law: how long suppliers must have, and when the contract may be signed."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.law import Certainty, LawTable, LawValue, least
from requirements_lib.domain.rules.regime import SPECIAL_LIMIT, Decision, Purchase, Regime
from requirements_lib.domain.rules.working_day import day_off, last_day
from requirements_lib.domain.value import Value

_OSLO = ZoneInfo("Europe/Oslo")
_ONE_DAY = timedelta(days=1)
_STAGES = ("request_days", "bid_days")


class Procedure(StrEnum):
    """How the competition is held; what it is called follows the regime."""

    OPEN = "open"
    RESTRICTED = "restricted"
    NEGOTIATED = "negotiated"
    DIALOGUE = "dialogue"
    INNOVATION_PARTNERSHIP = "innovation_partnership"


class Minimum(Value):
    """The shortest time the law gives suppliers: to ask to take part, and then to bid."""

    stages: tuple[LawValue, ...]
    ends: date
    """The last day of it."""

    @property
    def certainty(self) -> Certainty:
        """Never surer than the rules it rests on."""
        return least(self.stages)


class Standstill(Value):
    """The time between the award notice and the contract."""

    rule: LawValue
    ends: date
    """The last day of it."""


class TimePlan(Value):
    """The days of a procurement, as planned."""

    starts: date | None = None
    bid_deadline: datetime | None = None
    procedure: Procedure | None = None

    @property
    def deadline_day(self) -> date | None:
        """The deadline's day in Norway."""
        return self.bid_deadline.astimezone(_OSLO).date() if self.bid_deadline else None

    def minimum(self, decision: Decision | None, law: LawTable, ending: str = "") -> Minimum | None:
        """The legal minimum; None when the law of this regime and procedure names no days for bids.

        `ending` «_shortest» gives what it may be shortened to on the law's conditions.
        """
        if self.procedure is None or decision is None or decision.regime is not Regime.PARTS_I_III:
            return None
        codes = [f"{stage}_{self.procedure}{ending}" for stage in _STAGES]
        bids = law.at(codes[-1], decision.starts)
        if bids is None:
            return None
        stages = [one for one in (law.at(codes[0], decision.starts), bids) if one is not None]
        return Minimum(stages=tuple(stages), ends=_end_of(stages, decision.starts))

    def bound_until(self, decision: Decision | None, law: LawTable) -> tuple[date, LawValue] | None:
        """How long a bid binds when nothing else is set, and the rule that says so."""
        if decision is None or self.deadline_day is None:
            return None
        rule = law.at(f"binding_days_{decision.regime}", decision.starts)
        return (last_day(self.deadline_day, int(rule.value)), rule) if rule else None

    def check(
        self, decision: Decision | None, law: LawTable, now: datetime | None = None
    ) -> Iterator[Finding]:
        """What is wrong or worth knowing; what has passed already is told only when the time is given."""
        yield from self._passed(now)
        yield from self._procedure_fits(decision, law)
        yield from self._long_enough(decision, law)
        day = self.deadline_day
        if day and (why := day_off(day)):
            yield Finding.notice("deadline_on_day_off", "bid_deadline", day=day, why=why)

    def _passed(self, now: datetime | None) -> Iterator[Finding]:
        if now is None:
            return
        if self.bid_deadline and self.bid_deadline <= now:
            yield Finding.warning("deadline_passed", "bid_deadline")
        if self.starts and self.starts < now.astimezone(_OSLO).date():
            yield Finding.warning("start_passed", "starts", day=self.starts)

    def _procedure_fits(self, decision: Decision | None, law: LawTable) -> Iterator[Finding]:
        rule = decision and law.at(f"procedures_{decision.regime}", decision.starts)
        if rule and self.procedure and self.procedure not in rule.value.split():
            facts = {"procedure": self.procedure, "basis": rule.basis, "certainty": rule.certainty}
            yield Finding.warning("procedure_outside_regime", "procedure", **facts)

    def _long_enough(self, decision: Decision | None, law: LawTable) -> Iterator[Finding]:
        whole, day = self.minimum(decision, law), self.deadline_day
        if whole is None or day is None or day > whole.ends:
            return
        if day == whole.ends:
            yield Finding.notice("deadline_on_last_day", "bid_deadline", **_facts(whole))
            return
        shortest = self.minimum(decision, law, "_shortest") or whole
        facts = _facts(whole) | {"shortest": shortest.ends, "shortest_basis": _basis(shortest)}
        if day >= shortest.ends:
            yield Finding.warning("deadline_shortened", "bid_deadline", **facts)
        elif whole.certainty is Certainty.CONFIRMED:
            yield Finding.error("deadline_too_short", "bid_deadline", **facts)
        else:
            yield Finding.warning("deadline_too_short", "bid_deadline", **facts)


def standstill(decision: Decision, sent: date, law: LawTable) -> Standstill | None:
    """The standstill after an award notice; None when the law of this regime names no number of days.

    None is needed at all when one supplier alone is affected: that the caller knows.
    """
    regime = decision.regime
    special = law.at(SPECIAL_LIMIT, decision.starts)
    if decision.purchase is Purchase.SPECIAL_SERVICES and special and special.reached_by(decision.value):
        regime = Regime.PARTS_I_III
    code = f"standstill_days_{regime}"
    rule, days = law.at(code, decision.starts), law.days(code, decision.starts)
    return Standstill(rule=rule, ends=last_day(sent, days)) if rule and days else None


def _end_of(stages: list[LawValue], starts: date) -> date:
    """One stage after the other: invitations go out the day after the last day to ask to take part."""
    day = starts
    for number, stage in enumerate(stages):
        day = last_day(day + _ONE_DAY * (number > 0), int(stage.value))
    return day


def _basis(minimum: Minimum) -> str:
    return ", ".join(dict.fromkeys(one.basis for one in minimum.stages))


def _facts(minimum: Minimum) -> dict[str, Any]:
    days = " og ".join(one.value for one in minimum.stages)
    return {"ends": minimum.ends, "days": days, "basis": _basis(minimum), "certainty": minimum.certainty}
