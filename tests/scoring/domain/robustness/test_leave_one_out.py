"""Leaving one bid out: each published case of an order that turns, recomputed and named after its source."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings

from scoring.domain.robustness.leave_one_out import Removal, leave_one_out
from scoring.domain.robustness.order import Order, RankingFunction, by_evaluation, in_order
from scoring.domain.robustness.table import Table
from tests.oracles import agrees
from tests.scoring.domain.builders import evaluated, evaluation
from tests.scoring.domain.robustness import peers
from tests.scoring.domain.robustness.published import matrix, method, reversal, shares
from tests.scoring.domain.robustness.tables import tables

Points = Callable[[list[Fraction]], list[Fraction]]
_PEER = 1e-9


def _mean(prices: list[Fraction]) -> Fraction:
    return sum(prices, Fraction(0)) / len(prices)


PRICE_POINTS: dict[str, Points] = {  # as the source of the cases gives them: of 100, without a floor
    "ratio": lambda prices: [100 * min(prices) / one for one in prices],
    "minmax": lambda prices: [100 * (max(prices) - one) / (max(prices) - min(prices)) for one in prices],
    "linear2x": lambda prices: [100 * (2 - one / min(prices)) for one in prices],
    "vs_mean": lambda prices: [50 - 100 * (one - _mean(prices)) / _mean(prices) for one in prices],
    "caa_mean3": lambda prices: [100 * _mean(prices) ** 3 / (one**3 + _mean(prices) ** 3) for one in prices],
}
METHODS: dict[str, tuple[peers.Method, bool]] = {
    "TOPSIS/minmax": (peers.topsis_min_max, False),
    "TOPSIS/vector": (peers.topsis_vector, False),
    "WSM/sum": (peers.wsm_sum, False),
    "VIKOR Q": (peers.vikor, True),
}


def _of(removals: tuple[Removal, ...], removed: str) -> Removal:
    return next(one for one in removals if one.removed == removed)


def _totals(case: dict[str, Any], bids: tuple[str, ...]) -> dict[str, Fraction]:
    """w · quality + (1 − w) · price points, recomputed among these bids."""
    weight = Fraction(case["quality_weight"])
    cost = PRICE_POINTS[case["formula"].rpartition("*")[2]]([Fraction(case["prices"][bid]) for bid in bids])
    skill = [Fraction(case["quality"][bid]) for bid in bids]
    return {
        bid: weight * own + (1 - weight) * points for bid, own, points in zip(bids, skill, cost, strict=True)
    }


@pytest.mark.parametrize(
    "case_id",
    ["R07", "R08", "R14", "R16", "R18", "R20", "R22"],
    ids=[
        "R07_world_bank_2025_fig_x_min_max",
        "R08_world_bank_2025_fig_x_mean",
        "R14_uk_dos_ratio",
        "R16_uk_dos_min_max",
        "R18_uk_dos_linear",
        "R20_uk_dos_mean",
        "R22_uk_dos_caa",
    ],
)
def test_a_loser_who_leaves_turns_the_winner_price_models(case_id: str) -> None:
    case = reversal(case_id)
    bids, gone = tuple(case["prices"]), case["removed_loser"]
    left = tuple(bid for bid in bids if bid != gone)
    removal = _of(leave_one_out(bids, lambda present: in_order(_totals(case, present))), gone)
    assert removal.turns_first
    assert (removal.before[0], removal.first) == ((case["winner_before"],), (case["winner_after"],))
    for present, printed in ((bids, case["scores_before"]), (left, case["scores_after"])):
        assert all(agrees(total, printed[bid]) for bid, total in _totals(case, present).items())


@pytest.mark.parametrize(
    ("case_id", "matrix_id"),
    [
        pytest.param("R27", "pm-wsm-selfref", id="R27_pymcdm_topsis_min_max"),
        pytest.param("R28", "pm-wsm-selfref", id="R28_pymcdm_vikor"),
        pytest.param("R29", "sk-vikor-hydro-W3", id="R29_opricovic_tzeng_2007_topsis"),
        pytest.param("R30", "sk-vikor-hydro-W4", id="R30_opricovic_tzeng_2007_vikor"),
        pytest.param("R31", "sk-vikor-no-stability", id="R31_scikit_criteria_weighted_sum"),
        pytest.param("R32", "sk-vikor-no-stability", id="R32_scikit_criteria_topsis_vector"),
    ],
)
def test_a_loser_who_leaves_turns_the_winner_other_methods(case_id: str, matrix_id: str) -> None:
    turned, case = reversal(case_id), method(matrix_id)
    rows, weights, gone = matrix(case), shares(case), turned["removed"]
    computed, lowest_first = METHODS[turned["formula"]]
    ranked = peers.ranked(computed, rows, weights, case["types"], lowest_first)
    bids = tuple(str(number + 1) for number in range(len(rows)))
    removal = _of(leave_one_out(bids, ranked), gone)
    assert removal.turns_first
    assert (removal.before[0], removal.first) == ((turned["winner_before"],), (turned["winner_after"],))
    left = [row for number, row in enumerate(rows, start=1) if str(number) != gone]
    for present, printed in ((rows, turned["scores_before"]), (left, turned["scores_after"])):
        found = [float(one) for one in computed(present, weights, case["types"])]
        assert found == pytest.approx([float(one) for one in printed], abs=_PEER)


def test_chen_2008_an_invalid_bid_widens_the_gap_and_turns_the_two_others() -> None:
    case = reversal("R01")
    price, skill = (
        {bid: Fraction(one) for bid, one in case["inputs"][name].items()} for name in case["inputs"]
    )

    def totals(bids: tuple[str, ...]) -> dict[str, Fraction]:
        lowest = min(price[bid] for bid in bids)
        return {bid: 50 * lowest / price[bid] + skill[bid] for bid in bids}

    removal = _of(leave_one_out(("A", "B", "C"), lambda bids: in_order(totals(bids))), "A")
    assert totals(("A", "B", "C")) == {bid: Fraction(one) for bid, one in case["before"].items()}
    assert totals(("B", "C")) == {bid: Fraction(one) for bid, one in case["after"].items()}
    assert (removal.before, removal.after) == ((("C",), ("B",)), (("B",), ("C",)))
    assert removal.turned == (("C", "B"),)


def test_the_announced_model_of_an_evaluation_is_recomputed() -> None:
    made = evaluation(evaluated("A", 100, 2), evaluated("B", 200, 7), evaluated("C", 400, 10))
    found = leave_one_out(("A", "B", "C"), by_evaluation(made))
    assert [one.removed for one in found if one.turns_first] == ["A"]
    assert _of(found, "A").first == ("B",)


def test_a_fixed_order_never_turns() -> None:
    ranked: RankingFunction = lambda bids: tuple((bid,) for bid in bids)  # noqa: E731
    found = leave_one_out(("A", "B", "C"), ranked)
    assert not any(one.turns_first or one.turned for one in found)
    assert [one.first for one in found] == [("B",), ("A",), ("A",)]


def test_two_that_no_longer_are_equal_have_turned() -> None:
    orders: dict[tuple[str, ...], Order] = {
        ("A", "B", "C"): (("A", "B"), ("C",)),
        ("A", "B"): (("B",), ("A",)),
        ("A", "C"): (("A",), ("C",)),
        ("B", "C"): (("B", "C"),),
    }
    found = leave_one_out(("A", "B", "C"), orders.__getitem__)
    assert [one.turned for one in found] == [(("B", "C"),), (), (("A", "B"),)]
    assert [one.turns_first for one in found] == [True, False, True]


def test_the_only_bid_has_nobody_to_leave() -> None:
    assert leave_one_out(("A",), lambda bids: (bids,)) == ()


@settings(deadline=None)
@given(tables())
def test_an_additive_table_never_turns(made: Table) -> None:
    totals = made.totals
    found = leave_one_out(tuple(totals), lambda bids: in_order({bid: totals[bid] for bid in bids}))
    assert not any(one.turns_first or one.turned for one in found)
