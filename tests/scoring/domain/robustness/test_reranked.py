"""How steady any model's ranking is: each score moved alone, against trying every place on the scale."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from requirements_lib.domain.price_model import Coefficient, Deduction, PercentSurcharge, PriceModel, Qcbs
from requirements_lib.domain.quality_model import Normalisation, QualityModel
from scoring.domain.evaluation import Evaluation
from scoring.domain.ranking import rank
from scoring.domain.robustness.order import order_of
from scoring.domain.robustness.reranked import MOST, Move, steadiness
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

CRITERIA = (price(40), quality(35, "ARK-05", "ARK-06"), quality(25, "ARK-07", criterion="T3"))
MODELS: tuple[PriceModel, ...] = (
    Deduction(full_value=Decimal(400)),
    PercentSurcharge(),
    Coefficient(),
    Qcbs(),
)
HALVES = st.integers(0, 20).map(lambda number: Decimal(number) / 2)
OFFERS = st.lists(st.tuples(st.integers(100, 900), HALVES, HALVES, HALVES), min_size=2, max_size=3)


def _made(model: PriceModel, offers: list[tuple[int, Decimal, Decimal, Decimal]]) -> Evaluation:
    bids = [evaluated("ABC"[place], *own) for place, own in enumerate(offers)]
    return evaluation(*bids, criteria=CRITERIA, price_model=model)


def _brute(made: Evaluation) -> dict[tuple[str, str], Decimal]:
    """The smallest change of each score that gives another first, every place on the scale tried."""
    first = order_of(rank(made))[0]
    found: dict[tuple[str, str], Decimal] = {}
    for bid in made.bids:
        for requirement, points in bid.points.items():
            for place in range(21):
                to = Decimal(place) / 2
                if (to < points) != (bid.id in first) or to == points:
                    continue
                moved = bid.model_copy(update={"points": bid.points | {requirement: to}})
                bids = tuple(moved if one.id == bid.id else one for one in made.bids)
                if order_of(rank(made.model_copy(update={"bids": bids})))[0] != first:
                    size, key = abs(to - points), (bid.id, requirement)
                    found[key] = min(size, found.get(key, size))
    return found


@settings(max_examples=8, deadline=None)
@given(model=st.sampled_from(MODELS), offers=OFFERS)
def test_the_smallest_move_of_each_score_is_that_of_trying_them_all(
    model: PriceModel, offers: list[tuple[int, Decimal, Decimal, Decimal]]
) -> None:
    made = _made(model, offers)
    moves = steadiness(rank(made)).moves
    assert moves is not None
    if len(order_of(rank(made))[0]) > 1:
        assert moves == ()
        return
    assert {(one.bid, one.requirement): one.size for one in moves} == _brute(made)
    assert [one.size for one in moves] == sorted(one.size for one in moves)


def test_a_priced_result_says_which_score_and_who_is_first_then() -> None:
    made = evaluation(
        evaluated("A", 100, 5), evaluated("B", 120, 5), price_model=Deduction(full_value=Decimal(100))
    )
    # One point is worth 10 kr, and A leads by 20: at two points they are level.
    found = steadiness(rank(made)).moves
    assert found == (
        Move(bid="A", requirement="ARK-05", points=Decimal(5), to=Decimal("3.0"), first=("B",)),
        Move(bid="B", requirement="ARK-05", points=Decimal(5), to=Decimal("7.0"), first=("B",)),
    )


def test_a_bid_taken_away_is_told_for_a_lifted_result_too() -> None:
    bids = (evaluated("A", 100, 4), evaluated("B", 120, 8), evaluated("C", 90, 2))
    lifted = QualityModel(normalisation=Normalisation.PROPORTIONAL)
    removals = steadiness(rank(evaluation(*bids, quality_model=lifted))).removals
    assert removals is not None and {one.removed for one in removals} == {"A", "B", "C"}


@pytest.mark.parametrize("count", [MOST, MOST + 1])
def test_too_many_scores_are_not_moved(count: int) -> None:
    bids = [evaluated("A", 100, 5, id=f"b{place}") for place in range(count)]
    made = evaluation(*bids, price_model=Deduction(full_value=Decimal(100)))
    found = steadiness(rank(made))
    assert (found.moves is None, found.removals) == (count > MOST, None)
