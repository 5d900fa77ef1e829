"""How steady any model's ranking is: each score moved alone, against trying every place on the scale."""

from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from requirements_lib.domain.weighing.price_model import (
    Coefficient,
    Deduction,
    Linear,
    PercentSurcharge,
    PriceModel,
    Proportional,
    Qcbs,
)
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.order import order_of
from scoring.domain.robustness.reranked import Move, steadiness
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

CRITERIA = (price(40), quality(35, "ARK-05", "ARK-06"), quality(25, "ARK-07", criterion="T3"))
RULES: tuple[tuple[PriceModel, Normalisation], ...] = (
    (Deduction(full_value=Decimal(400)), Normalisation.NONE),
    (PercentSurcharge(), Normalisation.NONE),
    (Coefficient(), Normalisation.NONE),
    (Qcbs(), Normalisation.NONE),
    (Proportional(), Normalisation.PROPORTIONAL),
    (Proportional(), Normalisation.ADDITIVE),
    (Linear(), Normalisation.NONE),
)
HALVES = st.integers(0, 20).map(lambda number: Decimal(number) / 2)
OFFERS = st.lists(st.tuples(st.integers(100, 900), HALVES, HALVES, HALVES), min_size=2, max_size=3)


WEIGHTS = {"ARK-05": Decimal(3), "ARK-06": Decimal(2), "ARK-07": Decimal(1)}


def _made(
    rules: tuple[PriceModel, Normalisation], offers: list[tuple[int, Decimal, Decimal, Decimal]]
) -> Evaluation:
    bids = [evaluated("ABC"[place], *own) for place, own in enumerate(offers)]
    model, lifting = rules
    given = QualityModel(normalisation=lifting)
    return evaluation(
        *bids, criteria=CRITERIA, price_model=model, quality_model=given, requirement_weights=WEIGHTS
    )


def _brute(made: Evaluation) -> dict[tuple[str, str], tuple[Decimal, tuple[str, ...]]]:
    """The smallest change of each score that gives another first, every place on the scale tried."""
    first = order_of(rank(made))[0]
    found: dict[tuple[str, str], tuple[Decimal, tuple[str, ...]]] = {}
    for bid in made.bids:
        for requirement, points in bid.points.items():
            for place in range(21):
                to = Decimal(place) / 2
                if (to < points) != (bid.id in first) or to == points:
                    continue
                moved = bid.model_copy(update={"points": bid.points | {requirement: to}})
                bids = tuple(moved if one.id == bid.id else one for one in made.bids)
                then = order_of(rank(made.model_copy(update={"bids": bids})))[0]
                if then != first:
                    size, key = abs(to - points), (bid.id, requirement)
                    found[key] = min((size, then), found.get(key, (size, then)))
    return found


@settings(max_examples=14, deadline=None)
@given(rules=st.sampled_from(RULES), offers=OFFERS)
@example(
    rules=RULES[4],
    offers=[(100, Decimal(6), Decimal(6), Decimal(6)), (100, Decimal(6), Decimal(6), Decimal(5))],
)
@example(
    rules=RULES[3],
    offers=[(100, Decimal(0), Decimal(0), Decimal(0)), (101, Decimal(0), Decimal(0), Decimal(0))],
)
def test_the_smallest_move_of_each_score_is_that_of_trying_them_all(
    rules: tuple[PriceModel, Normalisation], offers: list[tuple[int, Decimal, Decimal, Decimal]]
) -> None:
    made = _made(rules, offers)
    moves = steadiness(rank(made)).moves
    if len(order_of(rank(made))[0]) > 1:
        assert moves == ()
        return
    assert {(one.bid, one.item): (one.size, one.first) for one in moves} == _brute(made)
    assert [one.size for one in moves] == sorted(one.size for one in moves)


def test_a_priced_result_says_which_score_and_who_is_first_then() -> None:
    made = evaluation(
        evaluated("A", 100, 5), evaluated("B", 120, 5), price_model=Deduction(full_value=Decimal(100))
    )
    # One point is worth 10 kr, and A leads by 20: at two points they are level.
    found = steadiness(rank(made)).moves
    assert found == (
        Move(bid="A", item="ARK-05", points=Decimal(5), to=Decimal("3.0"), first=("B",)),
        Move(bid="B", item="ARK-05", points=Decimal(5), to=Decimal("7.0"), first=("B",)),
    )


def test_a_bid_taken_away_is_told_for_a_lifted_result_too() -> None:
    bids = (evaluated("A", 100, 4), evaluated("B", 120, 8), evaluated("C", 90, 2))
    lifted = QualityModel(normalisation=Normalisation.PROPORTIONAL)
    removals = steadiness(rank(evaluation(*bids, quality_model=lifted))).removals
    assert removals is not None and {one.removed for one in removals} == {"A", "B", "C"}


def test_six_hundred_scores_are_moved_too() -> None:
    fed = [f"ARK-{number:02}" for number in range(5, 55)]
    criteria = (price(40), quality(30, *fed[:25]), quality(30, *fed[25:], criterion="T3"))
    offers = [(100 + place, *((place * number) % 9 + 1 for number in range(1, 51))) for place in range(12)]
    bids = [evaluated("ABCDEFGHIJKL"[place], *own) for place, own in enumerate(offers)]
    made = evaluation(
        *bids, criteria=criteria, quality_model=QualityModel(normalisation=Normalisation.PROPORTIONAL)
    )
    assert steadiness(rank(made)).moves
