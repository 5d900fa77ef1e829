"""What each criterion truly weighs among imagined bids, and whether it can decide who is first."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.trial import ImaginedBid
from scoring.domain.ranking.ranking import Ranking, rank
from scoring.domain.robustness.order import order_of
from scoring.domain.trial.trial import Setting, evaluation, imagined, letter

SPREADS = tuple(map(Decimal, (10, 20, 30, 50, 75, 100)))
"""Percent, from nearly alike to twice as dear and more."""


class EffectiveWeight(Value):
    """How much of the differences between the totals comes from one criterion."""

    criterion: Criterion
    low: Fraction
    """The lowest weighted points among the bids; in NOK where a price is compared."""
    high: Fraction
    share: Fraction | None
    """span / the sum of all spans; None when the bids are alike on everything."""

    @property
    def span(self) -> Fraction:
        """From the lowest to the highest."""
        return self.high - self.low


class AtSpread(NamedTuple):
    """What comes of the expected bids at one difference in price."""

    spread: Decimal
    """Percent of the price in the middle, from the cheapest to the dearest."""
    share: Fraction | None
    """The effective weight of the price; None when the bids are alike on everything."""
    zeroed: tuple[str, ...]
    """The bids that get no points for the price."""


class Decisive(Value):
    """Whether a criterion alone could give another first."""

    criterion: Criterion
    low: Decimal
    """The worst the first bid is given: the fewest points, or the highest price."""
    high: Decimal
    """The best a challenger is given."""
    challengers: tuple[str, ...]
    """The bids that take the first place when they have the best and the first bid the worst; the rest as written."""


def effective_weights(ranking: Ranking) -> tuple[EffectiveWeight, ...]:
    """Vₖ = (max uₖ − min uₖ) / Σ (max uⱼ − min uⱼ), u the weighted points of each bid. In the criteria's order.

    Weighted points are weight · points / 100; where a price is compared they are the price and the NOK that quality
    puts on it or takes off.
    """
    ends = []
    for place, criterion in enumerate(ranking.evaluation.criteria):
        own = [bid.criteria[place].weighted for bid in ranking.bids]
        ends.append((criterion, min(own), max(own)))
    total = sum((high - low for _, low, high in ends), Fraction(0))
    return tuple(
        EffectiveWeight(criterion=one, low=low, high=high, share=(high - low) / total if total else None)
        for one, low, high in ends
    )


def by_spread(setting: Setting, spreads: Iterable[Decimal] = SPREADS) -> tuple[AtSpread, ...]:
    """The effective weight of the price at each spread, of the bids that the expectation gives at that spread."""
    found = []
    for spread in spreads:
        expectation = setting.expectation.model_copy(update={"spread": spread})
        bids = imagined(expectation, setting.criteria)
        ranking = rank(evaluation(setting.model_copy(update={"expectation": expectation, "bids": bids})))
        share = price_share(effective_weights(ranking))
        found.append(AtSpread(spread, share, no_price_points(ranking)))
    return tuple(found)


def no_price_points(ranking: Ranking) -> tuple[str, ...]:
    """The bids with 0 points or less for the price, by letter; none where no points are given for it."""
    return tuple(sorted(one.bid for one in ranking.price.bids if one.points <= 0)) if ranking.price else ()


def price_share(weights: Iterable[EffectiveWeight]) -> Fraction | None:
    """The effective weight of the price; None without a price criterion, and when the bids are alike on everything."""
    return next((one.share for one in weights if not _is_quality(one.criterion)), None)


def decisive(setting: Setting, ranking: Ranking) -> tuple[Decisive, ...]:
    """For each criterion, who could come first by it alone. When the first place is shared, everybody who shares it.

    On the criterion the first bid gets the worst that is expected or written and one challenger the best; everything
    else stands as written, and all are ranked again. If the first bid stays first against every challenger, the
    criterion cannot decide.
    """
    first = order_of(ranking)[0]
    return tuple(_decisive(setting, one, first) for one in setting.criteria)


def _decisive(setting: Setting, criterion: Criterion, first: tuple[str, ...]) -> Decisive:
    worst, best = setting.points(criterion.id) if _is_quality(criterion) else setting.prices[::-1]
    challengers = tuple(letter(place) for place in range(len(setting.bids)) if letter(place) != first[0])

    def wins(challenger: str) -> bool:
        moved = {first[0]: worst, challenger: best}
        return challenger in first or _first(setting, criterion, moved) != first

    return Decisive(
        criterion=criterion,
        low=worst,
        high=best,
        challengers=tuple(one for one in challengers if wins(one)),
    )


def _first(setting: Setting, criterion: Criterion, moved: dict[str, Decimal]) -> tuple[str, ...]:
    change: Callable[[ImaginedBid, Decimal], ImaginedBid] = (
        (lambda bid, own: bid.model_copy(update={"points": bid.points | {criterion.id: own}}))
        if _is_quality(criterion)
        else (lambda bid, own: bid.model_copy(update={"price": own}))
    )
    bids = tuple(
        change(bid, moved[letter(place)]) if letter(place) in moved else bid
        for place, bid in enumerate(setting.bids)
    )
    return order_of(rank(evaluation(setting.model_copy(update={"bids": bids}))))[0]


def _is_quality(criterion: Criterion) -> bool:
    return criterion.kind is CriterionKind.QUALITY
