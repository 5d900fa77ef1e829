"""Risk of a system in use, by the UK government's Legacy IT Risk Assessment Framework.

Source: Guidance on the Legacy IT Risk Assessment Framework, GOV.UK, updated 13 March 2025: seven likelihood
criteria (1–6) and six impact criteria (1–5); each side is (mean + highest) / 2, the overall risk is their
product (1–30), a system is legacy when any likelihood is 3 or more and red from an overall of 16.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from operator import attrgetter
from typing import Self, TypeAlias

from pydantic import model_validator

from requirements_lib.domain.value import Value
from scoring.domain.appended import Appended, latest
from scoring.domain.interval import Interval


class RiskCriterion(StrEnum):
    """The thirteen criteria: L1–L7 likelihood over the coming three years, C1–C6 impact."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"
    L6 = "L6"
    L7 = "L7"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"
    C4 = "C4"
    C5 = "C5"
    C6 = "C6"

    @property
    def is_likelihood(self) -> bool:
        """Whether it says how likely, and not how serious."""
        return self.value.startswith("L")

    @property
    def highest(self) -> int:
        """The top of its scale, which starts at 1."""
        return 6 if self.is_likelihood else 5


LIKELIHOOD = tuple(one for one in RiskCriterion if one.is_likelihood)
IMPACT = tuple(one for one in RiskCriterion if not one.is_likelihood)
LEGACY_FROM = 3
"""The likelihood level that makes a system legacy."""
UNIT = 2 * len(LIKELIHOOD) * 2 * len(IMPACT)
"""`risk_number` is the overall risk times this, so every threshold is a whole number."""
MEDIUM, HIGH, RED = 4 * UNIT, 8 * UNIT, 16 * UNIT


Span: TypeAlias = tuple[int, int]
"""The lowest and the highest level a criterion can have."""


class RiskAnswer(Appended):
    """One criterion's level for a system, or unknown (None)."""

    criterion: RiskCriterion
    level: int | None = None
    within: Span | None = None
    """The lowest and the highest it can be, when the level is unknown but not everything is possible."""
    reason: str = ""

    @model_validator(mode="after")
    def _on_the_scale(self) -> Self:
        low, high = self.span
        if not 1 <= low <= high <= self.criterion.highest:
            raise ValueError(f"{self.criterion}: {low}–{high} is not from 1 to {self.criterion.highest}")
        return self

    @classmethod
    def of(cls, criterion: RiskCriterion, span: Span) -> Self:
        """The answer that leaves so much possible."""
        low, high = span
        return cls(criterion=criterion, level=low) if low == high else cls(criterion=criterion, within=span)

    @property
    def span(self) -> Span:
        """The lowest and the highest it can be."""
        if self.level is not None:
            return self.level, self.level
        return self.within or (1, self.criterion.highest)


class RiskClass(StrEnum):
    """What the framework calls the system, mildest first."""

    NOT_LEGACY = "not_legacy"
    LEGACY = "legacy"
    RED = "red"


class Band(StrEnum):
    """Where the overall risk lies, lowest first."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    RED = "red"


class Driver(Value):
    """A criterion that drives the risk: how much lower the overall would be with this one at its lowest."""

    criterion: RiskCriterion
    level: int
    effect: Fraction

    @classmethod
    def of(cls, criterion: RiskCriterion, level: int, lower: int) -> Self:
        """The driver that makes the risk number so much lower."""
        return cls(criterion=criterion, level=level, effect=Fraction(lower, UNIT))


class Spot(Value):
    """Where a system stands between mild and severe, as intervals when something is unknown."""

    likelihood: Interval
    impact: Interval
    lowest_number: int
    highest_number: int

    @property
    def overall(self) -> Interval:
        """The overall risk, 1–30."""
        return Interval(low=Fraction(self.lowest_number, UNIT), high=Fraction(self.highest_number, UNIT))

    @property
    def bands(self) -> tuple[Band, Band]:
        """The band at best and at worst."""
        return band(self.lowest_number), band(self.highest_number)


class Risk(Spot):
    """Every figure of a system's risk, as intervals when something is unknown."""

    levels: dict[RiskCriterion, int]
    unknown: tuple[RiskCriterion, ...]
    """Those without one level, also where something is known of it."""
    spans: dict[RiskCriterion, Span]
    """What is known of those: the lowest and the highest it can be, where that is less than the whole scale."""
    best: RiskClass
    worst: RiskClass
    legacy_by: tuple[RiskCriterion, ...]
    """The likelihoods of 3 or more: these make it legacy."""
    drivers: tuple[Driver, ...]
    """Strongest first, among the known answers."""

    def ends(self, criterion: RiskCriterion) -> Span:
        """The lowest and the highest level one criterion can have."""
        level = self.levels.get(criterion)
        return (level, level) if level is not None else self.spans.get(criterion, (1, criterion.highest))


def risk_number(likelihood: Sequence[int], impact: Sequence[int]) -> int:
    """(ΣL + 7·maxL) · (ΣC + 6·maxC), without validation: the overall risk times 168, exactly.

    Overall = (mean L + max L)/2 · (mean C + max C)/2 = this / (14 · 12).
    """
    return _part(likelihood) * _part(impact)


def band(number: int) -> Band:
    """The band of a risk number: medium from 4, high from 8, red from 16."""
    if number >= RED:
        return Band.RED
    if number >= HIGH:
        return Band.HIGH
    return Band.MEDIUM if number >= MEDIUM else Band.LOW


def answers_now(answers: Iterable[RiskAnswer]) -> tuple[RiskAnswer, ...]:
    """The answer that counts for each criterion."""
    return latest(answers, attrgetter("criterion"))


def assess(answers: Iterable[RiskAnswer]) -> Risk:
    """The risk of a system. An unknown level counts as anything on its scale, never as one number."""
    kept = answers_now(answers)
    given = {one.criterion: one.span for one in kept}
    best, worst = _ends(kept)
    known = {one: low for one, (low, high) in given.items() if low == high}
    return Risk(
        levels=known,
        unknown=tuple(one for one in RiskCriterion if one not in known),
        spans={one: span for one, span in given.items() if one not in known and span != (1, one.highest)},
        likelihood=_side(best, worst, LIKELIHOOD),
        impact=_side(best, worst, IMPACT),
        lowest_number=_number(best),
        highest_number=_number(worst),
        best=_class(best),
        worst=_class(worst),
        legacy_by=tuple(one for one in LIKELIHOOD if best[one] >= LEGACY_FROM),
        drivers=_drivers(known, best),
    )


def classes(answers: Iterable[RiskAnswer]) -> tuple[RiskClass, RiskClass]:
    """The class at best and at worst, as `assess` has them, without the figures."""
    best, worst = _ends(answers)
    return _class(best), _class(worst)


def _ends(answers: Iterable[RiskAnswer]) -> tuple[dict[RiskCriterion, int], dict[RiskCriterion, int]]:
    """Every level at best and at worst."""
    given = {one.criterion: one.span for one in answers_now(answers)}
    best = {one: given[one][0] if one in given else 1 for one in RiskCriterion}
    worst = {one: given[one][1] if one in given else one.highest for one in RiskCriterion}
    return best, worst


def _part(levels: Sequence[int]) -> int:
    return sum(levels) + len(levels) * max(levels)


def _number(levels: Mapping[RiskCriterion, int]) -> int:
    return risk_number([levels[one] for one in LIKELIHOOD], [levels[one] for one in IMPACT])


def _side(
    best: Mapping[RiskCriterion, int], worst: Mapping[RiskCriterion, int], side: tuple[RiskCriterion, ...]
) -> Interval:
    """(mean + highest) / 2 of one side, at best and at worst: it never falls when a level rises."""
    low, high = (Fraction(_part([levels[one] for one in side]), 2 * len(side)) for levels in (best, worst))
    return Interval(low=low, high=high)


def _class(levels: Mapping[RiskCriterion, int]) -> RiskClass:
    """Red before legacy: with every likelihood at 2 or less the overall is at most 10."""
    if _number(levels) >= RED:
        return RiskClass.RED
    legacy = any(levels[one] >= LEGACY_FROM for one in LIKELIHOOD)
    return RiskClass.LEGACY if legacy else RiskClass.NOT_LEGACY


def _drivers(known: Mapping[RiskCriterion, int], levels: dict[RiskCriterion, int]) -> tuple[Driver, ...]:
    number = _number(levels)
    found = []
    for criterion, level in known.items():
        lower = number - _number(levels | {criterion: 1})
        if lower:
            found.append(Driver.of(criterion, level, lower))
    return tuple(sorted(found, key=lambda one: (-one.effect, one.criterion)))
