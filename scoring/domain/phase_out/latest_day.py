"""The latest days to decide, publish and sign, counted back from each day a system's contract can end."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import count

from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.rules.regime import Regime, decide
from requirements_lib.domain.value import Value
from scoring.domain.phase_out.lead_time import LeadTimes, Length, Stage, in_use
from scoring.domain.systems.contract import SystemContract, months_after
from scoring.domain.systems.system import System
from scoring.domain.systems.system_decision import Course


class Way(StrEnum):
    """What makes the contract end on a day."""

    RUNS_OUT = "runs_out"
    """The period that runs now is the last."""
    OPTION = "option"
    """The options so far are used."""
    RENEWAL = "renewal"
    """It has renewed itself until then, and notice is given."""
    OWN = "own"
    """It is decided that the system goes, and this is the municipality's own day for it."""


class Reach(StrEnum):
    """Whether there is time, the most urgent first."""

    ENDED = "ended"
    """The contract is past its end already."""
    TOO_LATE = "too_late"
    """There is no end that can be reached."""
    LATER_END = "later_end"
    """Too late for the next end, in time for a later one."""
    IN_TIME = "in_time"
    UNKNOWN = "unknown"
    """The contract's end is not known."""
    STAYS = "stays"
    """It is decided that the system stays: there is nothing to be in time for but its own contract."""


class Step(Value):
    """One line of the calculation: a stage, and the latest days it may begin and be over."""

    length: Length
    begins: date
    ends: date


class Round(Value):
    """Everything counted back from one end of the contract."""

    ends: date
    way: Way
    notice_by: date | None
    """The latest day to give notice; None when it is not known."""
    must_give_notice: bool
    """Whether the contract goes on by itself without it."""
    steps: tuple[Step, ...]
    """The last stage first, as it is counted."""

    @property
    def decide_by(self) -> date:
        """The latest day to decide: in time for the procurement, and for the notice where it must be given."""
        return self._before_notice(self.steps[-1].begins if self.steps else self.ends)

    @property
    def publish_by(self) -> date:
        """The latest day to publish the competition."""
        return self._begins((Stage.REQUEST, Stage.BIDS))

    @property
    def bids_by(self) -> date | None:
        """The latest day for the deadline for bids; None when no time for bids is counted."""
        return next((one.ends for one in self.steps if one.length.stage is Stage.BIDS), None)

    @property
    def sign_by(self) -> date:
        """The latest day to sign."""
        return self._begins((Stage.TRANSITION,))

    def is_reached(self, on: date, decided: bool = False) -> bool:
        """Whether a decision on a day is in time; where it is taken already, whether what comes after it is."""
        return on <= (self._before_notice(self.publish_by) if decided else self.decide_by)

    def _before_notice(self, day: date) -> date:
        return min(day, self.notice_by) if self.must_give_notice and self.notice_by else day

    def _begins(self, stages: tuple[Stage, ...]) -> date:
        return min((one.begins for one in self.steps if one.length.stage in stages), default=self.ends)


class LatestDays(Value):
    """What the latest days are for one system, and what they rest on."""

    on: date
    reach: Reach
    regime: Regime
    assumed: bool
    """Whether the value is not known, so that the longest rules are reckoned with."""
    value: Decimal | None
    years: int
    lengths: tuple[Length, ...]
    rounds: tuple[Round, ...]
    """The next end, each option after it, and last the end to work towards: the first that can be reached, if any."""
    in_use: date
    """When a replacement can be in use if the decision is taken today."""
    course: Course | None = None
    """What is decided; the days are then those of that, and not of what is proposed."""
    contract_ends: date | None = None

    @property
    def aim(self) -> Round | None:
        """The end to work towards: the first that can be reached, or the last there is; None without an end."""
        return self.rounds[-1] if self.rounds else None

    @property
    def missed(self) -> tuple[Round, ...]:
        """The ends that can no longer be reached."""
        return tuple(one for one in self.rounds if not one.is_reached(self.on, self.course is not None))

    @property
    def replaces(self) -> bool:
        """Whether there is a replacement to count back for, decided or proposed."""
        return self.course in (None, Course.REPLACE)

    @property
    def days_without(self) -> int:
        """How many days there would be without a contract, decided today; 0 when an end can be reached."""
        if self.aim is None or self.aim.is_reached(self.on, self.course is not None):
            return 0
        return max(0, (self.in_use - self.aim.ends).days)


def latest_days(system: System, on: date, law: LawTable, times: LeadTimes) -> LatestDays:
    """The latest days for a system on a day, by the law and the estimates of that day.

    What is decided counts before what is proposed: a system that stays, or goes without another in its place, has
    nothing to procure, and one that goes by a day of the municipality's own is counted back from that.
    """
    value = None if system.yearly_cost is None else system.yearly_cost * times.years
    decision = decide(value, on, law)
    regime = decision.regime if decision else Regime.PARTS_I_III
    course = system.decision.course if system.decision else None
    lengths = times.of(regime, law, on) if course in (None, Course.REPLACE) else ()
    rounds = _rounds(system, lengths, on)
    return LatestDays(
        on=on,
        reach=Reach.STAYS if system.stays else _reach(system.contract, rounds, on, course is not None),
        regime=regime,
        assumed=decision is None,
        value=value,
        years=times.years,
        lengths=lengths,
        rounds=rounds,
        in_use=in_use(lengths, on),
        course=course,
        contract_ends=system.contract.end(on),
    )


def _rounds(system: System, lengths: tuple[Length, ...], on: date) -> tuple[Round, ...]:
    contract = system.contract
    if system.leaves and system.decommission:
        own = _round(contract, system.decommission, Way.OWN, lengths)
        runs_on = contract.renewal_months is not None
        notice = contract.notice_by(max(on, system.decommission))
        return (own.model_copy(update={"notice_by": notice, "must_give_notice": runs_on}),)
    return tuple(_until_reached(contract, lengths, on, system.leaves))


def _until_reached(
    contract: SystemContract, lengths: tuple[Length, ...], on: date, decided: bool
) -> Iterator[Round]:
    for number, (ends, way) in enumerate(_ends(contract, on)):
        one = _round(contract, ends, way, lengths)
        if one.is_reached(on, decided):
            yield one
            return
        if (
            way is not Way.RENEWAL or number == 0
        ):  # a contract by the month has many renewals nobody asks about
            yield one


def _ends(contract: SystemContract, on: date) -> Iterator[tuple[date, Way]]:
    """Each end there can be, the next first: renewals have no last one.

    An option cannot be used once the contract is past its end.
    """
    end = contract.end(on)
    if end is None:
        return
    yield end, Way.RENEWAL if contract.renewal_months else Way.RUNS_OUT
    if contract.renewal_months:
        for times in count(1):
            yield months_after(end, times * contract.renewal_months), Way.RENEWAL
    for one in contract.option_ends(on):
        yield one, Way.OPTION


def _round(contract: SystemContract, ends: date, way: Way, lengths: tuple[Length, ...]) -> Round:
    steps: list[Step] = []
    day = ends
    for one in reversed(lengths):
        begins = one.back(day)
        steps.append(Step(length=one, begins=begins, ends=day))
        day = begins
    notice = contract.notice_months
    return Round(
        ends=ends,
        way=way,
        notice_by=None if notice is None else months_after(ends, -notice),
        must_give_notice=way is Way.RENEWAL,
        steps=tuple(steps),
    )


def _reach(contract: SystemContract, rounds: tuple[Round, ...], on: date, decided: bool) -> Reach:
    if not rounds:
        return Reach.UNKNOWN
    if rounds[-1].way is Way.OWN:
        return Reach.IN_TIME if on <= rounds[-1].sign_by else Reach.TOO_LATE
    if contract.has_ended(on):
        return Reach.ENDED
    if not rounds[-1].is_reached(on, decided):
        return Reach.TOO_LATE
    return Reach.IN_TIME if len(rounds) == 1 else Reach.LATER_END
