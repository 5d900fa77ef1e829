"""Forholdsmessig: each published case, named after its source."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked
from scoring.domain.models.proportional import evaluate, proportional
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import PROPORTIONAL
from tests.scoring.domain.models.reversal import turns

O2 = {
    "1000000": "10.0000",
    "1100000": "9.0909",
    "1200000": "8.3333",
    "1500000": "6.6667",
    "2000000": "5.0000",
    "2500000": "4.0000",
}
REAL_TENDERS_2026 = {
    "1.0": "10",
    "1.2": "8.3333",
    "1.5": "6.6667",
    "1.75": "5.7143",
    "2.0": "5",
    "2.4": "4.1667",
}


@pytest.mark.parametrize(("price", "points"), O2.items())
def test_oracle_o2_lowest_price_one_million(price: str, points: str) -> None:
    assert agrees(proportional(Fraction(1_000_000), Fraction(price)), points)


@pytest.mark.parametrize(("ratio", "points"), REAL_TENDERS_2026.items())
def test_ratios_of_real_tenders_2026(ratio: str, points: str) -> None:
    assert agrees(proportional(Fraction(1), Fraction(ratio)), points)


EKSFIN = {"1.0": "100", "1.2": "83.3333", "1.5": "66.6667", "1.75": "57.1429", "2.0": "50", "2.4": "41.6667"}


@pytest.mark.parametrize(("ratio", "points"), EKSFIN.items())
def test_eksfin_2026_lowest_over_price_times_100(ratio: str, points: str) -> None:
    assert agrees(proportional(Fraction(1), Fraction(ratio), best=100), points)


def test_chen_2008_and_the_gap_that_widens_when_the_lowest_bid_leaves() -> None:
    case = bid_case("B01-chen2008")
    prices = {bid: Fraction(price) for bid, price in case["inputs"]["prices"].items()}
    points = {bid: proportional(prices["A"], price, best=50) for bid, price in prices.items()}
    without = {bid: proportional(prices["B"], prices[bid], best=50) for bid in "BC"}
    published = {name: Fraction(value) for name, value in case["published"].items()}
    assert points == {bid: published[bid] for bid in "ABC"}
    assert without == {"B": published["B_without_A"], "C": published["C_without_A"]}
    assert points["B"] - points["C"] == published["gap_BC"]
    assert without["B"] - without["C"] == published["gap_BC_without_A"]


def test_kofa_2017_102_the_announced_formula_is_the_proportional() -> None:
    case = bid_case("B14-kofa-2017-102")
    ratios = case["inputs"]["example_ratio_Pe_over_Pb"]
    points = [proportional(Fraction(1), Fraction(ratio), best=90) for ratio in ratios]
    assert points == [Fraction(one) for one in case["recomputed"]["announced"]]


def test_dfo_veileder_proportional() -> None:
    case = bid_case("B17-dfo-formulas")
    for ratio, printed in zip(case["inputs"]["ratio"], case["recomputed"]["proportional"], strict=True):
        assert agrees(proportional(Fraction(1), Fraction(ratio)), printed)


def test_uk_digital_marketplace_2016() -> None:
    case = bid_case("B21-uk-dos")
    for price, printed in zip(case["inputs"]["prices"], case["published"].values(), strict=True):
        assert agrees(proportional(Fraction(10_000), Fraction(price), best=1), printed)


def test_egov_quality_and_cost_based_selection() -> None:
    case = bid_case("B24-egov")
    for price, printed in zip(case["inputs"]["prices_crore"], case["published"].values(), strict=True):
        assert agrees(proportional(Fraction(20), Fraction(price), best=100), printed)


def test_every_intermediate_figure_is_kept() -> None:
    result = evaluate({"A": Decimal(1_000_000), "B": Decimal(1_250_000)}, PROPORTIONAL)
    assert (result.lowest, result.best) == (Decimal(1_000_000), 10)
    assert (result.of("B").price, result.of("B").points) == (Decimal(1_250_000), Fraction(8))


def test_a_third_is_kept_exactly() -> None:
    result = evaluate({"A": Decimal(1), "B": Decimal(3)}, PROPORTIONAL)
    assert result.of("B").points == Fraction(10, 3)


def test_unusable_prices_are_refused_together() -> None:
    with pytest.raises(Blocked) as blocked:
        evaluate({"A": Decimal(0), "B": Decimal(-1), "C": Decimal(1)}, PROPORTIONAL)
    assert len(blocked.value.findings) == 2


@pytest.mark.parametrize("case", ("R14",))
def test_a_loser_that_falls_away_turns_the_order_of_the_others(case: str) -> None:
    turns(case, PROPORTIONAL)
