"""Effective weights and what can decide, against sums done by hand and against trying everything."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as some

from requirements_lib.domain.weighing.price_model import Deduction
from requirements_lib.domain.weighing.trial import UNTRIED, ImaginedBid
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.order import order_of
from scoring.domain.trial.trial import Setting, evaluation
from scoring.domain.trial.trial_weight import by_spread, decisive, effective_weights
from tests.scoring.domain.trial.test_trial import a_setting


def _of(*bids: tuple[int, int]) -> Setting:
    written = tuple(
        ImaginedBid(name="N", price=Decimal(price), points={"T2": Decimal(points)}) for price, points in bids
    )
    return a_setting(trial=UNTRIED.with_bids("", written))


def test_an_effective_weight_is_the_span_of_weighted_points_over_the_sum_of_spans() -> None:
    price, quality = effective_weights(rank(evaluation(a_setting())))
    assert price.span == 4 - 4 * Fraction(34, 46) and quality.span == 3
    assert price.share == price.span / (price.span + quality.span)
    assert sum(one.share or 0 for one in (price, quality)) == 1


def test_where_a_price_is_compared_the_spans_are_kroner() -> None:
    asked = a_setting(price_model=Deduction(full_value=Decimal(1_000_000)))
    price, quality = effective_weights(rank(evaluation(asked)))
    assert price.span == 1_200_000 and quality.span == 500_000


def test_bids_alike_on_everything_give_no_weights() -> None:
    assert all(one.share is None for one in effective_weights(rank(evaluation(_of((100, 5), (100, 5))))))


def test_price_weighs_more_the_farther_apart_the_prices_are() -> None:
    shares = [share for _, share, _ in by_spread(a_setting()) if share is not None]
    assert len(shares) == 6 and shares == sorted(shares)


def test_a_criterion_that_cannot_change_the_first_place_is_found() -> None:
    asked = a_setting()
    price, quality = decisive(asked, rank(evaluation(asked)))
    assert price.challengers == () and quality.challengers == ("A", "B")


def test_everybody_can_come_first_where_the_first_place_is_shared() -> None:
    asked = _of((100, 5), (100, 5))
    assert all(one.challengers for one in decisive(asked, rank(evaluation(asked))))


_BIDS = some.lists(some.tuples(some.integers(50, 200), some.integers(0, 10)), min_size=2, max_size=4)
_OTHER_POINTS = some.lists(some.integers(4, 9), min_size=4, max_size=4)


@given(_BIDS, _OTHER_POINTS)
def test_no_points_at_all_within_the_ends_change_the_first_where_none_can(
    bids: list[tuple[int, int]], other: list[int]
) -> None:
    asked = _of(*bids)
    ranking = rank(evaluation(asked))
    (_, quality) = decisive(asked, ranking)
    if not quality.challengers:
        moved = _of(*((price, points) for (price, _), points in zip(bids, other, strict=False)))
        assert order_of(rank(evaluation(moved)))[0] == order_of(ranking)[0]
