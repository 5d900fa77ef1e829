"""Why one bid stands before another: the lead, criterion by criterion, and the price that would have closed it."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.price_model import Compared, ranking_model
from scoring.domain.bids.deviation import added
from scoring.domain.models.price import PriceResult
from scoring.domain.models.priced_quality import Quality, QualityPoints
from scoring.domain.models.registry import evaluated_prices, price_points
from scoring.domain.ranking.compared_price import compared_prices, offered_prices
from scoring.domain.ranking.ranking import CriterionPoints, RankedBid, Ranking
from scoring.domain.robustness.table import is_additive

_CENTS = 100


class Difference(Value):
    """One criterion's part of a lead."""

    criterion: Criterion
    ahead: CriterionPoints
    behind: CriterionPoints
    part: Fraction
    """What it gives to the lead, in weighted points or in NOK; negative where the bid behind is better."""


class Lead(Value):
    """How far one bid is before another, and from what."""

    ahead: RankedBid
    behind: RankedBid
    differences: tuple[Difference, ...]
    """One for each criterion, in the order of the criteria."""
    rounding: Fraction
    """What a rounding stated in the announced formula moves; with the differences it is exactly the lead."""
    total: Fraction
    """The lead, in points or in NOK; 0 where the results are the same."""

    @property
    def won(self) -> tuple[Difference, ...]:
        """Where the bid ahead is better, what gives most first."""
        return tuple(sorted((one for one in self.differences if one.part > 0), key=lambda one: -one.part))

    @property
    def lost(self) -> tuple[Difference, ...]:
        """Where the bid behind is better, what gives most first."""
        return tuple(sorted((one for one in self.differences if one.part < 0), key=lambda one: one.part))


class Needed(Value):
    """The points on one criterion that would have given the same total, with all else as it was."""

    criterion: Criterion
    points: Fraction
    needed: Fraction


def leads(ranking: Ranking) -> tuple[Lead, ...]:
    """The first bid against each of the others, in their order; none while the first place is shared."""
    if ranking.first is None:
        return ()
    return tuple(lead(ranking, ranking.first, one) for one in ranking.bids[1:])


def lead(ranking: Ranking, ahead: RankedBid, behind: RankedBid) -> Lead:
    """One bid against another that is not before it."""
    sign = 1 if ranking.evaluation.compared is Compared.POINTS else -1
    differences = tuple(
        Difference(
            criterion=own.criterion, ahead=own, behind=other, part=sign * (own.weighted - other.weighted)
        )
        for own, other in zip(ahead.criteria, behind.criteria, strict=True)
    )
    total = sign * (ahead.total - behind.total)
    parts = sum((one.part for one in differences), Fraction(0))
    return Lead(ahead=ahead, behind=behind, differences=differences, rounding=total - parts, total=total)


def needed_points(ranking: Ranking, found: Lead) -> tuple[Needed, ...]:
    """On which quality criterion alone the bid behind could have closed the lead within the scale, and with how much.

    None where a bid's result is not a sum of its own points, and where the results are the same.
    """
    if not is_additive(ranking) or not found.total:
        return ()
    return tuple(
        Needed(criterion=one.criterion, points=one.behind.points, needed=needed)
        for one in found.differences
        if one.criterion.kind is CriterionKind.QUALITY and one.behind.points is not None
        if (needed := one.behind.points + found.total * 100 / Fraction(one.criterion.weight)) <= 10
    )


def price_needed(ranking: Ranking, found: Lead) -> Decimal | None:
    """A price, to the øre, at which the bid behind would no longer have been behind; one øre more would not do.

    Found by computing again, since a price can change the points of all. None where no price does, where prices are
    not compared, where a bid's price is made of lines, and where the results are the same.
    """
    price = offered_prices(ranking.evaluation)[found.behind.bid]
    if not (ranking.evaluation.has_price and price and found.total) or ranking.cost:
        return None
    low, high = 1, int(price * _CENTS)
    if high != price * _CENTS or not _closed(ranking, found, low):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _closed(ranking, found, middle) else (low, middle)
    return Decimal(low) / _CENTS


def _closed(ranking: Ranking, found: Lead, cents: int) -> bool:
    """Whether the bid behind has at least as good a total with another price."""
    behind = found.behind.bid
    prices = {bid: price for bid, price in compared_prices(ranking.evaluation).items() if price is not None}
    own = next(one for one in ranking.evaluation.bids if one.id == behind)
    changed = prices | {behind: Decimal(cents) / _CENTS + added(own.deviations)}
    model = ranking_model(ranking.evaluation.price_model)
    if ranking.priced is not None:
        evaluated = evaluated_prices(changed, _quality(ranking), model)
        return evaluated.of(behind).evaluated <= evaluated.of(found.ahead.bid).evaluated
    points = price_points(changed, model)
    return _total(found.behind, points) >= _total(found.ahead, points)


def _quality(ranking: Ranking) -> Quality:
    """Points for quality do not follow the price, so they are taken as they were ranked."""
    return {
        bid.bid: tuple(
            QualityPoints(criterion=one.criterion.id, weight=one.criterion.weight, points=one.points)
            for one in bid.criteria
            if one.points is not None
        )
        for bid in ranking.bids
    }


def _total(bid: RankedBid, points: PriceResult) -> Fraction:
    """A bid's total with other points for price."""
    (own,) = (one for one in bid.criteria if one.criterion.kind is CriterionKind.PRICE)
    return bid.total - own.weighted + Fraction(own.criterion.weight) * points.of(bid.bid).points / 100
