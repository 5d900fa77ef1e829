"""The ranking, with every figure between an agreed point and a place."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.library.requirement import RequirementId
from requirements_lib.domain.outcome import Blocked, Finding, errors
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.price_model import Compared, ranking_model
from scoring.domain.models.cost import CostResult
from scoring.domain.models.price import PriceResult
from scoring.domain.models.priced_quality import PricedResult, QualityPoints
from scoring.domain.models.registry import evaluated_prices, price_points
from scoring.domain.ranking.compared_price import compared_prices, cost
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation
from scoring.domain.ranking.quality import QualityScore, Scores, quality_criteria, quality_scores
from scoring.domain.ranking.soundness import check
from scoring.domain.ranking.threshold import threshold_findings
from scoring.domain.ranking.tie import Tie, settle, tie_findings


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
    points: Fraction | None
    """From 0 to 10; None on the price where bids are compared on an evaluated price."""
    raw: Fraction | None = None
    """A quality criterion's points before the best were lifted, where that has changed them."""
    weighted: Fraction
    """criterion weight · points / 100; in NOK, put on the price or taken off, where a price is compared."""
    requirements: tuple[RequirementPoints, ...] = ()
    """What a quality criterion's points come from; none where it is judged whole."""


class BidTotal(Value):
    """One bid's points on every criterion, and what it is compared by."""

    bid: str
    letter: str
    supplier: str
    criteria: tuple[CriterionPoints, ...]
    total: Fraction
    """The weighted sum on the scale of 10, the highest first; or the evaluated price in NOK, the lowest first."""


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
    """The points for price; None without a price criterion, and where an evaluated price is compared."""
    priced: PricedResult | None = None
    """The evaluated prices, where these are compared."""
    cost: CostResult | None = None
    """What the prices were computed from, where the model has lines and the bids state them."""
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
        """How far the first bid is ahead of the second, in points or in NOK; None with a single bid."""
        return abs(self.bids[0].total - self.bids[1].total) if len(self.bids) > 1 else None

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
    scores = quality_scores(evaluation)
    price, priced = _points(evaluation), _priced(evaluation, scores)
    totals = [
        _by_price(bid, evaluation, scores[bid.id], priced)
        if priced
        else _by_points(bid, evaluation, scores[bid.id], price)
        for bid in evaluation.taking_part
    ]
    bids, ties = _placed(totals, evaluation)
    return Ranking(
        evaluation=evaluation,
        price=price,
        priced=priced,
        cost=cost(evaluation),
        bids=bids,
        ties=ties,
        rejected=tuple(_rejected(bid) for bid in evaluation.bids if not bid.takes_part),
        findings=(*findings, *threshold_findings(evaluation), *tie_findings(ties, evaluation)),
    )


def _prices(evaluation: Evaluation) -> dict[str, Decimal]:
    """Every price; that none is missing has been checked."""
    return {bid: price for bid, price in compared_prices(evaluation).items() if price is not None}


def _points(evaluation: Evaluation) -> PriceResult | None:
    if not evaluation.has_price or evaluation.compared is Compared.PRICE:
        return None
    return price_points(_prices(evaluation), ranking_model(evaluation.price_model))


def _priced(evaluation: Evaluation, scores: Scores) -> PricedResult | None:
    if not evaluation.has_price or evaluation.compared is Compared.POINTS:
        return None
    quality = {
        bid: tuple(
            QualityPoints(criterion=one.id, weight=one.weight, points=own[one.id].points)
            for one in quality_criteria(evaluation)
        )
        for bid, own in scores.items()
    }
    return evaluated_prices(_prices(evaluation), quality, ranking_model(evaluation.price_model))


def _by_points(
    bid: EvaluatedBid, evaluation: Evaluation, scores: Mapping[str, QualityScore], price: PriceResult | None
) -> BidTotal:
    """Every criterion's points times its weight, and their sum."""
    criteria = []
    for one in evaluation.criteria:
        if one.kind is CriterionKind.PRICE:
            assert price is not None  # there is a price criterion
            points = price.of(bid.id).points
            criteria.append(CriterionPoints(criterion=one, points=points, weighted=_weighted(one, points)))
        else:
            criteria.append(_quality(one, bid, evaluation, scores[one.id]))
    return _total(bid, criteria, sum((one.weighted for one in criteria), Fraction(0)))


def _by_price(
    bid: EvaluatedBid, evaluation: Evaluation, scores: Mapping[str, QualityScore], priced: PricedResult
) -> BidTotal:
    """The price, and what every quality criterion puts on it or takes off."""
    own = priced.of(bid.id)
    amounts = {one.criterion: one.amount for one in own.adjustments}
    criteria = [
        CriterionPoints(criterion=one, points=None, weighted=Fraction(own.price))
        if one.kind is CriterionKind.PRICE
        else _quality(one, bid, evaluation, scores[one.id], amounts[one.id])
        for one in evaluation.criteria
    ]
    return _total(bid, criteria, own.evaluated)


def _total(bid: EvaluatedBid, criteria: list[CriterionPoints], total: Fraction) -> BidTotal:
    return BidTotal(
        bid=bid.id, letter=bid.letter, supplier=bid.supplier, criteria=tuple(criteria), total=total
    )


def _quality(
    criterion: Criterion,
    bid: EvaluatedBid,
    evaluation: Evaluation,
    score: QualityScore,
    amount: Fraction | None = None,
) -> CriterionPoints:
    weights = {one: evaluation.weight_of(one) for one in criterion.weighed}
    return CriterionPoints(
        criterion=criterion,
        points=score.points,
        raw=score.raw if score.raw != score.points else None,
        weighted=_weighted(criterion, score.points) if amount is None else amount,
        requirements=_requirements(bid, weights),
    )


def _weighted(criterion: Criterion, points: Fraction) -> Fraction:
    return Fraction(criterion.weight) * points / 100


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
    """Best total first; equal totals by the stated rule; what is still equal shares a place."""
    placed: list[RankedBid] = []
    ties = []
    highest_first = evaluation.compared is Compared.POINTS
    for total in sorted({one.total for one in totals}, reverse=highest_first):
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
