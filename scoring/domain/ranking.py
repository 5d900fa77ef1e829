"""The ranking, with every figure between an agreed point and a place."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.criteria import Criterion, CriterionKind
from requirements_lib.domain.outcome import Blocked, Finding, errors
from requirements_lib.domain.requirement import RequirementId
from requirements_lib.domain.value import Value
from scoring.domain.evaluation import EvaluatedBid, Evaluation
from scoring.domain.models.price import PriceResult
from scoring.domain.models.registry import price_points
from scoring.domain.soundness import check
from scoring.domain.tie import Tie, settle, tie_findings


class RequirementPoints(Value):
    """What one requirement gives to its criterion."""

    requirement: RequirementId
    points: Decimal
    weight: Decimal
    share: Fraction
    """The weight as a part of the criterion's weights: they add to exactly 1."""
    contribution: Fraction
    """share · points."""


class CriterionPoints(Value):
    """One bid's points on one award criterion, and their part of the total."""

    criterion: Criterion
    points: Fraction
    weighted: Fraction
    """criterion weight · points / 100."""
    requirements: tuple[RequirementPoints, ...] = ()


class BidTotal(Value):
    """One bid's points on every criterion, and their weighted sum on the scale of 10."""

    bid: str
    letter: str
    supplier: str
    criteria: tuple[CriterionPoints, ...]
    total: Fraction


class RankedBid(BidTotal):
    """A bid with its place. A shared place is a tie that people must settle by drawing lots."""

    place: int
    shared: bool


class Rejected(Value):
    """A bid that people have rejected, with their reason."""

    bid: str
    letter: str
    supplier: str
    reason: str


class Ranking(Value):
    """The answer to an evaluation: the bids in order, and everything it was computed from."""

    evaluation: Evaluation
    price: PriceResult | None
    bids: tuple[RankedBid, ...]
    ties: tuple[Tie, ...]
    rejected: tuple[Rejected, ...]
    findings: tuple[Finding, ...]

    @property
    def first(self) -> RankedBid | None:
        """The bid ranked first; None while the first place is shared."""
        return None if self.bids[0].shared else self.bids[0]

    @property
    def lead(self) -> Fraction | None:
        """How many points the first bid is ahead of the second; None with a single bid."""
        return self.bids[0].total - self.bids[1].total if len(self.bids) > 1 else None

    def of(self, bid: str) -> RankedBid:
        """One bid's figures."""
        return next(one for one in self.bids if one.bid == bid)


def rank(evaluation: Evaluation) -> Ranking:
    """Rank the bids that take part.

    Raises Blocked with everything that is missing or wrong: points, prices, weights. Nothing is rounded.
    """
    findings = check(evaluation)
    if errors(findings):
        raise Blocked(errors(findings))
    price = _price(evaluation)
    totals = [_total(bid, evaluation, price) for bid in evaluation.taking_part]
    bids, ties = _placed(totals, evaluation)
    return Ranking(
        evaluation=evaluation,
        price=price,
        bids=bids,
        ties=ties,
        rejected=tuple(_rejected(bid) for bid in evaluation.bids if not bid.takes_part),
        findings=(*findings, *tie_findings(ties, evaluation)),
    )


def weighted_mean(points: dict[RequirementId, Decimal], weights: dict[RequirementId, Decimal]) -> Fraction:
    """Σ w · p / Σ w over the same requirements, exactly and without validation."""
    total = sum((Fraction(weight) for weight in weights.values()), Fraction(0))
    return sum((Fraction(weights[one]) * Fraction(points[one]) for one in weights), Fraction(0)) / total


def _price(evaluation: Evaluation) -> PriceResult | None:
    if not evaluation.has_price:
        return None
    prices = {bid: price for bid, price in evaluation.prices.items() if price is not None}
    return price_points(prices, evaluation.price_model)


def _total(bid: EvaluatedBid, evaluation: Evaluation, price: PriceResult | None) -> BidTotal:
    criteria = tuple(_criterion(one, bid, evaluation, price) for one in evaluation.criteria)
    total = sum((one.weighted for one in criteria), Fraction(0))
    return BidTotal(bid=bid.id, letter=bid.letter, supplier=bid.supplier, criteria=criteria, total=total)


def _criterion(
    criterion: Criterion, bid: EvaluatedBid, evaluation: Evaluation, price: PriceResult | None
) -> CriterionPoints:
    weights = {one: evaluation.weight_of(one) for one in criterion.requirements}
    if criterion.kind is CriterionKind.PRICE:
        assert price is not None  # there is a price criterion
        points = price.of(bid.id).points
    else:
        points = weighted_mean(bid.points, weights)
    weighted = Fraction(criterion.weight) * points / 100
    requirements = _requirements(bid, weights)
    return CriterionPoints(criterion=criterion, points=points, weighted=weighted, requirements=requirements)


def _requirements(bid: EvaluatedBid, weights: dict[RequirementId, Decimal]) -> tuple[RequirementPoints, ...]:
    total = sum((Fraction(weight) for weight in weights.values()), Fraction(0))
    return tuple(
        RequirementPoints(
            requirement=requirement,
            points=bid.points[requirement],
            weight=weight,
            share=Fraction(weight) / total,
            contribution=Fraction(weight) / total * Fraction(bid.points[requirement]),
        )
        for requirement, weight in weights.items()
    )


def _placed(totals: list[BidTotal], evaluation: Evaluation) -> tuple[tuple[RankedBid, ...], tuple[Tie, ...]]:
    """Highest total first; equal totals by the stated rule; what is still equal shares a place."""
    placed: list[RankedBid] = []
    ties = []
    for total in sorted({one.total for one in totals}, reverse=True):
        equal = [one for one in totals if one.total == total]
        groups: tuple[tuple[str, ...], ...] = ((equal[0].bid,),)
        if len(equal) > 1:
            points = {one.bid: tuple(criterion.points for criterion in one.criteria) for one in equal}
            tie = settle(points, evaluation)
            ties.append(tie)
            groups = tie.groups
        by_id = {one.bid: one for one in equal}
        for group in groups:
            place = len(placed) + 1
            placed.extend(_ranked(by_id[bid], place, len(group) > 1) for bid in group)
    return tuple(placed), tuple(ties)


def _ranked(total: BidTotal, place: int, shared: bool) -> RankedBid:
    return RankedBid(**dict(total), place=place, shared=shared)


def _rejected(bid: EvaluatedBid) -> Rejected:
    return Rejected(bid=bid.id, letter=bid.letter, supplier=bid.supplier, reason=bid.rejected_because)
