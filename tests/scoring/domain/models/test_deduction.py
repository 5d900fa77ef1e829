"""Fratrekk: the value of the quality is taken off the price."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Deduction
from scoring.domain.models.deduction import deduction, evaluate
from scoring.domain.ranking.ranking import rank
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import LINEAR_UNFLOORED, evaluated, evaluation, price, quality

CRITERIA = (price(60), quality(40))


def test_negometrix_gunnen_op_waarde() -> None:
    case = bid_case("B19-gunnen-op-waarde")
    inputs, published = case["inputs"], case["published"]
    points = Fraction(inputs["level_used"]) / 10
    off = deduction(Fraction(inputs["sub_value"]), points)
    assert off == Fraction(published["deduction"])
    made = evaluation(
        evaluated("A", inputs["price"], int(points)), price_model=Deduction(full_value=inputs["sub_value"])
    )
    assert rank(made).of("A").total == Fraction(published["fictive_price"])


def test_inkopsradet_added_value() -> None:
    case = bid_case("B36-inkopsradet")
    cost, full = Fraction(case["inputs"]["price"]), Fraction(case["inputs"]["deductions_by_level"]["4"])
    for level, evaluated_price in case["recomputed"]["evaluated"].items():
        assert cost - deduction(full, Fraction(level) * 10 / 4) == Fraction(evaluated_price)


def test_oracle_o10_fratrekk_at_the_rate_that_matches_linear() -> None:
    bids = (
        evaluated("A", 1_000_000, 6),
        evaluated("B", 1_100_000, 8),
        evaluated("C", 1_250_000, "9.5"),
    )
    # 66 666,67 kr a point: (40 / 60) · 1 000 000 / 10. Full value has to be a number, so a third of an øre is lost.
    model = Deduction(full_value=Decimal("666666.666667"))
    ranking = rank(evaluation(*bids, criteria=CRITERIA, price_model=model))
    assert "".join(bid.letter for bid in ranking.bids) == "BAC"
    for letter, printed in (("A", "600000.00"), ("B", "566666.67"), ("C", "616666.67")):
        assert agrees(ranking.of(letter).total, printed)


def test_every_intermediate_figure_is_kept_and_sums_to_the_evaluated_price() -> None:
    criteria = (price(40), quality(45, "ARK-05"), quality(15, "ARK-06", criterion="T3"))
    made = evaluation(
        evaluated("A", 1000, 8, 5), criteria=criteria, price_model=Deduction(full_value=Decimal(400))
    )
    ranking = rank(made)
    assert ranking.priced is not None and ranking.price is None
    own = ranking.priced.of("A")
    assert [(one.full, one.amount) for one in own.adjustments] == [
        (Fraction(300), Fraction(-240)),
        (Fraction(100), Fraction(-50)),
    ]
    bid = ranking.of("A")
    assert [one.weighted for one in bid.criteria] == [1000, -240, -50]
    assert [one.points for one in bid.criteria] == [None, 8, 5]
    assert bid.total == sum(one.weighted for one in bid.criteria) == 710


def test_a_price_may_fall_below_zero_and_still_be_the_lowest() -> None:
    bids = (evaluated("A", 100, 10), evaluated("B", 90, 0))
    ranking = rank(evaluation(*bids, price_model=Deduction(full_value=Decimal(1000))))
    assert [(one.letter, one.total) for one in ranking.bids] == [("A", Fraction(-900)), ("B", Fraction(90))]


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(0)}, {"A": ()}, Deduction(full_value=Decimal(1)))


AMOUNTS = st.integers(1, 10**7).map(lambda number: Decimal(number) * 60)
OFFERS = st.lists(st.tuples(AMOUNTS, st.integers(0, 20)), min_size=1, max_size=6)


@given(offers=OFFERS)
def test_linear_without_a_floor_and_fratrekk_at_the_matching_rate_give_the_same_order(
    offers: list[tuple[Decimal, int]],
) -> None:
    bids = [
        evaluated("ABCDEF"[place], str(cost), Decimal(halves) / 2)
        for place, (cost, halves) in enumerate(offers)
    ]
    lowest = min(cost for cost, _ in offers)
    matching = Deduction(full_value=lowest * 40 / 60)  # exact: every price is a multiple of 60
    linear = rank(evaluation(*bids, criteria=CRITERIA, price_model=LINEAR_UNFLOORED))
    priced = rank(evaluation(*bids, criteria=CRITERIA, price_model=matching))
    assert _places(linear) == _places(priced)
    for bid in bids:  # total = 10 − 60 % · 10 · (evaluated − lowest) / lowest, put the other way round
        evaluated_price = priced.of(bid.id).total
        assert linear.of(bid.id).total == 6 - 6 * (evaluated_price - Fraction(lowest)) / Fraction(lowest)


def _places(ranking: object) -> dict[str, int]:
    return {bid.letter: bid.place for bid in ranking.bids}  # type: ignore[attr-defined]
