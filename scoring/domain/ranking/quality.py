"""From points on requirements to points on quality criteria, exactly as announced."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, ItemId, of_quality
from requirements_lib.domain.weighing.price_model import Qcbs
from requirements_lib.domain.weighing.quality_model import Normalisation
from scoring.domain.models.price import BEST
from scoring.domain.models.qcbs import technical
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation


class QualityScore(Value):
    """A bid's points on one quality criterion before and after any lifting of the best."""

    raw: Fraction
    points: Fraction


Scores = dict[str, dict[str, QualityScore]]
"""By bid and by criterion."""


def weighted_mean(points: dict[ItemId, Decimal], weights: dict[ItemId, Decimal]) -> Fraction:
    """Σ w · p / Σ w over the same items, exactly and without validation."""
    total = sum((Fraction(weight) for weight in weights.values()), Fraction(0))
    return sum((Fraction(weights[one]) * Fraction(points[one]) for one in weights), Fraction(0)) / total


def lifted(raw: Mapping[str, Fraction], how: Normalisation, best: int = BEST) -> dict[str, Fraction]:
    """N1: S = q · M / Qb. N2: S = q + (M − Qb). N0: S = q. By bid, on one criterion, without validation.

    q is the `raw` points, Qb the best of them, M `best`. N1 enlarges differences and can change the order; N2 adds
    the same to everyone and never does. When nobody has any points, N1 leaves all at 0.
    Source: KOFA 2021/1000 (no general duty to lift); KOFA 2023/0999 (neither way objected to); KOFA 2024/0759 (a way
    that was not fixed beforehand; the outcome has not been read).
    """
    highest = max(raw.values())
    if how is Normalisation.PROPORTIONAL and highest:
        return {bid: points * best / highest for bid, points in raw.items()}
    if how is Normalisation.ADDITIVE:
        return {bid: points + best - highest for bid, points in raw.items()}
    return dict(raw)


def quality_scores(evaluation: Evaluation) -> Scores:
    """Points on every quality criterion for every bid that takes part."""
    raw = {bid.id: raw_points(evaluation, bid) for bid in evaluation.taking_part}
    points = (
        _technical(evaluation, raw) if isinstance(evaluation.price_model, Qcbs) else _lifted(evaluation, raw)
    )
    return {
        bid: {one: QualityScore(raw=own[one], points=points[one][bid]) for one in own}
        for bid, own in raw.items()
    }


def raw_points(evaluation: Evaluation, bid: EvaluatedBid) -> dict[str, Fraction]:
    """A bid's points on each quality criterion on the scale of 10, before any lifting."""
    return {
        one.id: Fraction(BEST, evaluation.highest(one))
        * weighted_mean(bid.points, {item: evaluation.weight_of(item) for item in one.items})
        for one in quality_criteria(evaluation)
    }


def in_all(evaluation: Evaluation, raw: Mapping[str, Fraction]) -> Fraction:
    """The quality criteria weighed together, on the scale of 10."""
    criteria = quality_criteria(evaluation)
    total = sum((Fraction(one.weight) for one in criteria), Fraction(0))
    return sum((Fraction(one.weight) * raw[one.id] for one in criteria), Fraction(0)) / total


def quality_criteria(evaluation: Evaluation) -> tuple[Criterion, ...]:
    """The criteria that are not the price."""
    return of_quality(evaluation.criteria)


def _lifted(evaluation: Evaluation, raw: dict[str, dict[str, Fraction]]) -> dict[str, dict[str, Fraction]]:
    """By criterion and by bid."""
    how = evaluation.quality_model.normalisation
    return {
        one.id: lifted({bid: own[one.id] for bid, own in raw.items()}, how)
        for one in quality_criteria(evaluation)
    }


def _technical(evaluation: Evaluation, raw: dict[str, dict[str, Fraction]]) -> dict[str, dict[str, Fraction]]:
    """As `_lifted`, but every criterion by the factor that gives the best technical part full points."""
    criteria = quality_criteria(evaluation)
    highest = max((in_all(evaluation, own) for own in raw.values() if criteria), default=Fraction(0))
    return {one.id: {bid: technical(own[one.id], highest) for bid, own in raw.items()} for one in criteria}
