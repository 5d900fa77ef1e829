"""«Oppfyller 5 av 14»: how many of the applicable requirements are met, by a bid or by a system in use."""

from collections.abc import Callable, Collection, Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from operator import not_
from typing import TypeAlias

from pydantic import Field

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import Kind, Requirement, RequirementId
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.domain.value import Value
from scoring.domain.bids.bid import Bid, Ruling, overruled
from scoring.domain.bids.consensus import AgreedScore, points_of
from scoring.domain.scale import MET_FROM
from scoring.domain.systems.system import SystemRating, ratings_now


class Met(StrEnum):
    """Whether one requirement is met."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


Judge: TypeAlias = Callable[[Requirement], Met]

_NOT_COUNTED = (Kind.QUALIFICATION, Kind.INFORMATION)
_ANSWERED = (Kind.ABSOLUTE, Kind.CONTRACT_TERM)
"""Met by a yes in the bid; the others by points."""


class Fulfilment(Value):
    """Which of the applicable requirements are met, which are not, and what is not known."""

    met: tuple[RequirementId, ...] = ()
    unmet: tuple[RequirementId, ...] = ()
    unknown: tuple[RequirementId, ...] = ()
    undecided: tuple[RequirementId, ...] = ()
    """It is not known whether these apply, so they are counted apart."""
    points: dict[RequirementId, Decimal] = Field(default_factory=dict, exclude_if=not_)
    """What was given for those that are not met and give points."""

    @property
    def lowest(self) -> int:
        """How many are met for certain."""
        return len(self.met)

    @property
    def highest(self) -> int:
        """How many are met if everything unknown turns out well."""
        return len(self.met) + len(self.unknown)

    @property
    def applicable(self) -> int:
        """How many could be met: the denominator."""
        return len(self.met) + len(self.unmet) + len(self.unknown)

    def given(self, points: Mapping[RequirementId, Decimal | int | None]) -> "Fulfilment":
        """The same, with the points of those that are not met."""
        own = {one: Decimal(found) for one in self.unmet if (found := points.get(one)) is not None}
        return self.model_copy(update={"points": own})


def fulfilment(
    applicable: Iterable[Requirement], judge: Judge, undecided: Iterable[Requirement] = ()
) -> Fulfilment:
    """Count the applicable requirements by `judge`: the same way for a bid and for a system."""
    found: dict[Met, list[RequirementId]] = {met: [] for met in Met}
    for requirement in counted(applicable):
        found[judge(requirement)].append(requirement.id)
    return Fulfilment(
        met=tuple(found[Met.YES]),
        unmet=tuple(found[Met.NO]),
        unknown=tuple(found[Met.UNKNOWN]),
        undecided=tuple(one.id for one in counted(undecided)),
    )


def counted(requirements: Iterable[Requirement]) -> tuple[Requirement, ...]:
    """Those that a solution can meet: the ones about the supplier, and information, are left out."""
    return tuple(one for one in requirements if one.kind not in _NOT_COUNTED)


def by_bid(
    bid: Bid,
    agreed: Iterable[AgreedScore],
    rulings: Iterable[Ruling],
    met_from: int = MET_FROM,
    without_points: Collection[RequirementId] = (),
) -> Judge:
    """Judge a bid: yes and not overruled, or at least the points the need is met from by consensus.

    Those `without_points` of their own, under a criterion judged whole, are met by the answer. What is not answered, or
    not agreed on yet, is unknown.
    """
    points = points_of(bid.id, agreed)
    lost = overruled(bid.id, rulings)

    def judge(requirement: Requirement) -> Met:
        if requirement.kind in _ANSWERED or requirement.id in without_points:
            return _answered(bid, requirement.id, lost)
        return _by_points(points.get(requirement.id), met_from)

    return judge


def by_rating(ratings: Iterable[SystemRating]) -> Judge:
    """Judge a system in use: at least 5 on the rubric, whatever the requirement's kind."""
    points = {one.requirement: one.points for one in ratings_now(ratings)}
    return lambda requirement: _by_points(points.get(requirement.id))


def standing(lines: Iterable[Line], wanted: Standing) -> tuple[Requirement, ...]:
    """The counted requirements that a choice by needs answers has put in one standing."""
    return counted(line.requirement for line in lines if line.standing is wanted)


def of_lines(lines: Iterable[Line], judge: Judge) -> Fulfilment:
    """Count what a choice by needs answers says applies, with the undecided apart."""
    kept = tuple(lines)
    return fulfilment(standing(kept, Standing.IN), judge, standing(kept, Standing.UNDECIDED))


def unmet_absolute(
    requirements: Iterable[Requirement], bid: Bid, rulings: Iterable[Ruling]
) -> tuple[Finding, ...]:
    """The absolute requirements a bid has not met. Whether it takes part is a person's decision."""
    lost = overruled(bid.id, rulings)
    absolute = [one.id for one in requirements if one.kind is Kind.ABSOLUTE]
    met = {one: _answered(bid, one, lost) for one in absolute}
    return tuple(
        _absolute_finding(one, met[one], bid, one in lost) for one in absolute if met[one] is not Met.YES
    )


def _absolute_finding(requirement: RequirementId, met: Met, bid: Bid, lost: bool) -> Finding:
    answered = "absolute_unanswered" if met is Met.UNKNOWN else "absolute_unmet"
    code = "absolute_overruled" if lost else answered
    return Finding.warning(code, requirement, bid=bid.letter)


def _answered(bid: Bid, requirement: RequirementId, lost: frozenset[RequirementId]) -> Met:
    response = bid.response_to(requirement)
    if requirement in lost:
        return Met.NO
    if response is None or response.code is None:
        return Met.UNKNOWN
    return Met.YES if response.code is AnswerCode.MET_TODAY else Met.NO


def _by_points(points: Decimal | int | None, met_from: int = MET_FROM) -> Met:
    if points is None:
        return Met.UNKNOWN
    return Met.YES if points >= met_from else Met.NO
