"""Utfasing: what is recommended for a system in use, and why. People decide."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.domain.value import Value
from scoring.domain.fulfilment import Fulfilment, by_rating, of_lines, standing
from scoring.domain.phase_out.latest_day import LatestDays, latest_days
from scoring.domain.phase_out.lead_time import LeadTimes
from scoring.domain.phase_out.phase_out_reason import Grounds, HardStops, reasons
from scoring.domain.rating.gap import WIDE, Gap, gap, possible
from scoring.domain.rating.known import Lists, known, lines_of
from scoring.domain.scale import MET_FROM
from scoring.domain.systems.archive import Readiness, readiness
from scoring.domain.systems.ending import Ending, support_endings
from scoring.domain.systems.in_use import LifeCycle
from scoring.domain.systems.register import past_last_option
from scoring.domain.systems.register_fact import needs
from scoring.domain.systems.risk import Risk, RiskClass, assess, classes
from scoring.domain.systems.support_end import earliest, unknown
from scoring.domain.systems.system import AssessedSystem, System, SystemRating, points_now, ratings_now
from scoring.domain.systems.system_decision import follows


class Advice(StrEnum):
    """The recommended class, most urgent first."""

    PHASE_OUT = "phase_out"
    PLAN_PHASE_OUT = "plan_phase_out"
    IMPROVE = "improve"
    NEGOTIATE = "negotiate"
    KEEP = "keep"

    @property
    def urgency(self) -> int:
        """0 is the most urgent."""
        return list(Advice).index(self)


class Situation(Value):
    """The four facts the decision table asks about."""

    hard_stop: bool
    red: bool
    legacy: bool
    wide_gap: bool


class Rule(Value):
    """One row of the decision table: the facts it asks for (None: either), and what it recommends."""

    advice: Advice
    hard_stop: bool | None = None
    red: bool | None = None
    legacy: bool | None = None
    wide_gap: bool | None = None

    def matches(self, situation: Situation) -> bool:
        """Whether every fact asked for is so."""
        asked = {fact: wanted for fact, wanted in dict(self).items() if isinstance(wanted, bool)}
        return all(getattr(situation, fact) is wanted for fact, wanted in asked.items())


DECISION_TABLE = (
    Rule(advice=Advice.PHASE_OUT, hard_stop=True),
    Rule(advice=Advice.PHASE_OUT, red=True),
    Rule(advice=Advice.PLAN_PHASE_OUT, legacy=True, wide_gap=True),
    Rule(advice=Advice.IMPROVE, legacy=True),
    Rule(advice=Advice.NEGOTIATE, wide_gap=True),
    Rule(advice=Advice.KEEP),
)
"""The first row that matches decides. A worse fact never gives a milder recommendation."""


class Proposal(Value):
    """What is recommended for one system: at best and at worst, when answers are missing."""

    system: str
    name: str
    best: Advice
    worst: Advice
    risk: Risk
    gap: Gap
    fulfilment: Fulfilment
    contract_ends: date | None
    notice_by: date | None
    reasons: tuple[Finding, ...]

    @property
    def is_certain(self) -> bool:
        """Whether no missing answer can change the recommendation."""
        return self.best is self.worst


def classify(situation: Situation) -> Advice:
    """The recommendation of the decision table."""
    return next(rule.advice for rule in DECISION_TABLE if rule.matches(situation))


def propose(assessed: AssessedSystem, lines: Iterable[Line], on: date) -> Proposal:
    """What is recommended for a system on a day. `lines` say which requirements apply to it."""
    kept = tuple(lines)
    applicable, undecided = standing(kept, Standing.IN), standing(kept, Standing.UNDECIDED)
    ratings = ratings_now(assessed.ratings)
    risk, distance = assess(assessed.risk), gap(applicable, ratings, undecided)
    fulfilled = of_lines(kept, by_rating(ratings))
    stops = _stops(assessed, applicable, undecided, ratings)
    contract = assessed.system.contract
    grounds = Grounds(
        risk=risk,
        gap=distance,
        fulfilment=fulfilled,
        stops=stops,
        contract=contract,
        on=on,
        support_unknown=assessed.support_unknown,
        disagree=assessed.disagree,
        titles={one.requirement.id: one.requirement.title for one in kept},
    )
    return Proposal(
        system=assessed.system.id,
        name=assessed.system.name,
        best=_at_end(stops.any_known, risk.best, distance.is_wide),
        worst=_at_end(stops.any_possible, risk.worst, distance.may_be_wide),
        risk=risk,
        gap=distance,
        fulfilment=fulfilled,
        contract_ends=contract.end(on),
        notice_by=contract.notice_by(on),
        reasons=reasons(grounds),
    )


def outlook(assessed: AssessedSystem, lines: Sequence[Line]) -> tuple[Advice, Advice]:
    """What would be recommended at best and at worst, as `propose` says it, without the figures and the reasons."""
    applicable, undecided = standing(lines, Standing.IN), standing(lines, Standing.UNDECIDED)
    ratings = ratings_now(assessed.ratings)
    mildest, gravest = classes(assessed.risk)
    distance = possible(applicable, points_now(ratings), undecided)
    stops = _stops(assessed, applicable, undecided, ratings)
    return (
        _at_end(stops.any_known, mildest, distance.low >= WIDE),
        _at_end(stops.any_possible, gravest, distance.high >= WIDE),
    )


def hard_stops(
    applicable: Iterable[Requirement],
    undecided: Iterable[Requirement],
    ratings: Iterable[SystemRating],
    records: Answer | None,
) -> HardStops:
    """H2, records would be lost at switch-off: a requirement marked so is rated below 5, and there are records.

    It is possible, but not known, where such a requirement is not rated or may yet apply, or where nobody has said
    whether anything must be preserved (`records`). Where nothing must be, there is nothing to be stopped by.
    """
    if records is Answer.NO:
        return HardStops()
    points = points_now(ratings)
    blocking = [one.id for one in applicable if one.today.blocks_switch_off]
    open_ones = [one.id for one in undecided if one.today.blocks_switch_off]
    below = tuple(one for one in blocking if _is_below(points.get(one)))
    return HardStops(
        known=below if records is Answer.YES else (),
        undecided=() if records is Answer.YES else below,
        possible=(*(one for one in blocking if points.get(one) is None), *open_ones),
    )


def _stops(
    assessed: AssessedSystem,
    applicable: Iterable[Requirement],
    undecided: Iterable[Requirement],
    ratings: Iterable[SystemRating],
) -> HardStops:
    found = hard_stops(applicable, undecided, ratings, needs(assessed.system).get("records"))
    return found.model_copy(update={"besides": assessed.stops})


_OPEN_ENDS = ("archive_cannot_be_exported", "archive_export_unknown", "archive_worth_open")
"""While one of these stands, the rating does not say that everything can be taken out."""


class Data(Value):
    """What the list is made from besides the systems themselves."""

    library: Library
    lists: Lists
    law: LawTable
    times: LeadTimes
    retest_months: int
    """How many months a test of getting the data out is good for."""


class Listed(Value):
    """A system on the list: what is recommended, by when it must be decided, its plan, and whether it may go."""

    system: System
    is_rated: bool
    proposal: Proposal
    latest: LatestDays
    readiness: Readiness
    support_ends: date | None
    """The first day something it rests on is without support."""
    support_unknown: tuple[str, ...] = ()
    """What of it nobody knows the end of support of."""
    supports: tuple[Ending, ...] = ()
    """Every end of support, known or not."""
    decided_by: str = ""
    """The name of who decided what counts now, where it is known."""
    oldest: date | None = None
    """The day of the oldest answer it is judged by."""
    is_aged: bool = False
    """Whether that is longer ago than answers keep."""

    @cached_property
    def is_past_last_option(self) -> bool:
        """Whether its contract and every option have run out, so that it is perhaps bought without competition."""
        return any(past_last_option(self.system, self.latest.on))

    @property
    def goes_against(self) -> bool:
        """Whether what is decided is something else than what is recommended."""
        made = self.system.decision
        return made is not None and self.is_rated and not follows(made.course, self.proposal)


def in_order(systems: Iterable[AssessedSystem], on: date, data: Data) -> tuple[Listed, ...]:
    """The whole phase-out list on a day, the most urgent first; what is not in use yet, or gone, is not on it."""
    found = []
    for one in systems:
        if one.system.life_cycle not in (LifeCycle.PLANNED, LifeCycle.GONE):
            all_known = known(one, lines_of(one.system, data.library), data.lists, on)
            proposal = propose(all_known.assessed, all_known.lines, on)
            found.append(listed(all_known.assessed, proposal, on, data))
    return tuple(sorted(found, key=listed_urgency))


def listed(assessed: AssessedSystem, proposal: Proposal, on: date, data: Data) -> Listed:
    """One system as it stands on the list, with what is recommended for it already found."""
    system = assessed.system
    lost = {
        one.subject: str(one.facts.get("title", ""))
        for one in proposal.reasons
        if one.code == "archive_cannot_be_exported"
    }
    open_ends = [one for one in proposal.reasons if one.code in _OPEN_ENDS]
    oldest = assessed.oldest_at.date() if assessed.oldest_at else None
    return Listed(
        system=system,
        is_rated=assessed.is_rated,
        proposal=proposal,
        latest=latest_days(system, on, data.law, data.times),
        readiness=readiness(system, lost, data.retest_months, on, assessed.is_rated and not open_ends),
        support_ends=earliest(system, data.lists.ends, on),
        support_unknown=unknown(system, data.lists.ends),
        supports=support_endings(system, data.lists.ends),
        oldest=oldest,
        is_aged=oldest is not None and data.lists.form.is_old(oldest, on),
    )


def listed_urgency(one: Listed) -> tuple[bool, int, date, int, str, str]:
    """By this the list is ordered.

    What is certain whatever the missing answers are; the latest day to decide (none known last), where too late counts
    from the day it had to be; the risk that is certain; the name. Those with too little basis, where answers could
    change the recommendation, stand last.
    """
    found, aim = one.proposal, one.latest.aim
    unranked = not found.gap.has_enough_basis and not found.is_certain
    by = aim.decide_by if aim else date.max
    return unranked, found.best.urgency, by, -found.risk.lowest_number, found.name, found.system


@lru_cache
def _at_end(hard_stop: bool, risk: RiskClass, wide_gap: bool) -> Advice:
    """The recommendation at one end, mild or grave."""
    legacy = risk is not RiskClass.NOT_LEGACY
    return classify(
        Situation(hard_stop=hard_stop, red=risk is RiskClass.RED, legacy=legacy, wide_gap=wide_gap)
    )


def _is_below(points: int | None) -> bool:
    return points is not None and points < MET_FROM
