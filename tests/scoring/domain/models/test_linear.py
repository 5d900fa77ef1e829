"""Lineær, with and without a floor: each published case, named after its source."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Linear
from scoring.domain.models.linear import evaluate, linear
from scoring.domain.models.proportional import proportional
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import LINEAR_FLOORED, LINEAR_UNFLOORED
from tests.scoring.domain.models.reversal import turns

O1_UNFLOORED = {1_000_000: 10, 1_100_000: 9, 1_200_000: 8, 1_500_000: 5, 2_000_000: 0, 2_500_000: -5}
PRICES = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10**9), places=2)


@pytest.mark.parametrize(("price", "points"), O1_UNFLOORED.items())
def test_oracle_o1_without_and_with_a_floor(price: int, points: int) -> None:
    prices = {"lowest": Decimal(1_000_000), "bid": Decimal(price)}
    assert evaluate(prices, LINEAR_UNFLOORED).of("bid").points == points
    assert evaluate(prices, LINEAR_FLOORED).of("bid").points == max(points, 0)


VETERINAERINSTITUTTET = {"1.0": "10", "1.2": "8", "1.5": "5", "1.75": "2.5", "2.0": "0", "2.4": "0"}


@pytest.mark.parametrize(("ratio", "points"), VETERINAERINSTITUTTET.items())
def test_veterinaerinstituttet_2026_floored(ratio: str, points: str) -> None:
    result = evaluate({"lowest": Decimal(1), "bid": Decimal(ratio)}, LINEAR_FLOORED)
    assert result.of("bid").points == Fraction(points)


def test_dfo_veileder_linear_and_kofa_2015_60_negative_points() -> None:
    case = bid_case("B17-dfo-formulas")
    points = [linear(Fraction(1), Fraction(ratio)) for ratio in case["inputs"]["ratio"]]
    assert points == [Fraction(one) for one in case["recomputed"]["linear"]]
    assert min(points) < 0


def test_german_waterway_authority_floored_shown_with_three_decimals() -> None:
    case = bid_case("B26-wsa-germany")
    prices = {price: Decimal(price) for price in dict.fromkeys(case["inputs"]["prices"])}
    result = evaluate(prices, LINEAR_FLOORED)
    for price in prices:
        assert agrees(result.of(price).points, case["recomputed"][f"p{price}"])


def test_baden_wuerttemberg_thirty_points_shown_whole() -> None:
    case = bid_case("B27-bw-30")
    for price in case["inputs"]["prices"]:
        shown = case["recomputed"][f"p{price}"].removesuffix(".0")
        assert agrees(linear(Fraction(100), Fraction(price), best=30), shown)


def test_the_floor_is_seen_in_the_result() -> None:
    bid = evaluate({"A": Decimal(1), "B": Decimal("2.5")}, LINEAR_FLOORED).of("B")
    assert (bid.by_formula, bid.points) == (Fraction(-5), Fraction(0))


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(0)}, LINEAR_FLOORED)


@given(lowest=PRICES, above=st.decimals(min_value=0, max_value=Decimal(10**9), places=2))
def test_linear_never_gives_more_than_proportional(lowest: Decimal, above: Decimal) -> None:
    low, price = Fraction(lowest), Fraction(lowest) + Fraction(above)
    assert linear(low, price) <= proportional(low, price)


@given(prices=st.lists(PRICES, min_size=2, max_size=6), factor=PRICES)
def test_points_do_not_depend_on_the_currency(prices: list[Decimal], factor: Decimal) -> None:
    low = Fraction(min(prices))
    for price in prices:
        scaled = linear(low * Fraction(factor), Fraction(price) * Fraction(factor))
        assert scaled == linear(low, Fraction(price))


O3 = {1_000_000: 10, 1_100_000: 8, 1_250_000: 5, 1_500_000: 0, 1_600_000: -2}


@pytest.mark.parametrize(("price", "points"), O3.items())
def test_oracle_o3_half_as_dear_again_gives_nothing(price: int, points: int) -> None:
    prices = {"lowest": Decimal(1_000_000), "bid": Decimal(price)}
    steep = Linear(slope=Decimal(2), floor_at_zero=False)
    assert evaluate(prices, steep).of("bid").points == points
    assert evaluate(prices, Linear(slope=Decimal(2))).of("bid").points == max(points, 0)


def test_german_waterway_authority_rounded_by_the_announced_formula_itself() -> None:
    case = bid_case("B26-wsa-germany")
    prices = {price: Decimal(price) for price in dict.fromkeys(case["inputs"]["prices"])}
    result = evaluate(prices, Linear(decimals=3))
    assert [result.of(price).points for price in prices] == [
        Fraction(case["recomputed"][f"p{price}"]) for price in prices
    ]
    assert result.of("3.5").by_formula == Fraction(25, 3)


@pytest.mark.parametrize("n", (2, 3, 5))
def test_weka_points_down_to_nothing_at_n_times_the_best_are_a_slope(n: int) -> None:
    # max · (n · best − offer) / ((n − 1) · best)
    best, offer = Fraction(800), Fraction(1100)
    slope = Fraction(1, n - 1)
    assert linear(best, offer, slope=slope) == 10 * (n * best - offer) / ((n - 1) * best)
    assert linear(best, n * best, slope=slope) == 0


def test_kofa_2017_102_what_was_applied_was_the_linear() -> None:
    case = bid_case("B14-kofa-2017-102")
    ratios = case["inputs"]["example_ratio_Pe_over_Pb"]
    points = [linear(Fraction(1), Fraction(ratio), best=90) for ratio in ratios]
    assert points == [Fraction(one) for one in case["recomputed"]["applied"]]


@pytest.mark.parametrize("case", ("R18",))
def test_a_loser_that_falls_away_turns_the_order_of_the_others(case: str) -> None:
    turns(case, LINEAR_UNFLOORED)
