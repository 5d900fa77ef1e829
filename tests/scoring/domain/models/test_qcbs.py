"""QCBS: both parts measured against the best of their kind."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Qcbs
from scoring.domain.models.proportional import proportional
from scoring.domain.models.qcbs import evaluate, qcbs, technical
from scoring.domain.ranking.ranking import rank
from tests.oracles import bid_case
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

NEAR = Fraction(11, 1000)
"""The source mixes cutting, rounding and sums of rounded parts."""


def test_world_bank_2025_figs_x_to_xii_the_formula() -> None:
    case = bid_case("B04-wb2025-figX-XII")
    inputs, published = case["inputs"], case["published"]
    weight = Fraction(inputs["w_technical"])
    for bid in "ABCD":
        part = technical(Fraction(inputs["technical_points"][bid]), Fraction(240), best=100)
        cost = proportional(Fraction(4_400_000), Fraction(inputs["costs"][bid]), best=100)
        total = qcbs(part, cost, weight)
        for name, value in (
            ("tech_weighted", weight * part),
            ("fin_weighted", (1 - weight) * cost),
            ("combined", total),
        ):
            assert abs(value - Fraction(published[f"{bid}_{name}"])) <= NEAR


def test_world_bank_2025_figs_x_to_xii_through_the_ranking() -> None:
    case = bid_case("B04-wb2025-figX-XII")
    inputs = case["inputs"]
    # Their technical points are of 400; ours are of 10.
    bids = [
        evaluated(
            bid,
            inputs["costs"][bid],
            Decimal(points) / 40,
            rejected_because="Unormalt lav pris." if bid in inputs["rejected"] else "",
        )
        for bid, points in inputs["technical_points"].items()
    ]
    ranking = rank(evaluation(*bids, criteria=(price(20), quality(80)), price_model=Qcbs()))
    assert ">".join(bid.letter for bid in ranking.bids) == case["published"]["rank"]
    for one in ranking.bids:
        assert abs(one.total * 10 - Fraction(case["published"][f"{one.letter}_combined"])) <= NEAR
    best = ranking.of("D").criteria[1]
    assert (best.raw, best.points) == (Fraction(6), Fraction(10))


def test_nobody_with_technical_points_is_no_division() -> None:
    assert technical(Fraction(0), Fraction(0)) == 0


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(0)}, Qcbs())
