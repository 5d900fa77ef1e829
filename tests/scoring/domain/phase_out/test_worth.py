"""Priority by the printed formula, exactly, and nothing unknown counted as nothing."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from scoring.domain.phase_out.phase_out import propose
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.phase_out.worth import Worth, is_told, ordered, repaid, worth
from scoring.domain.rating.known import lines_of
from scoring.domain.systems.risk import RiskAnswer
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed, risk_answers

RED = risk_answers([4] * 7, [4] * 6)


def _worth(risk: tuple[RiskAnswer, ...] = RED, name: str = "A", **fields: Any) -> Worth:
    system = assessed(risk=risk, id=name, name=name, **fields)
    return worth(
        Judged(assessed=system, proposal=propose(system, lines_of(system.system, a_library()), TODAY))
    )


def test_the_formula_by_hand() -> None:
    one = _worth(replacement_cost=1_000_000, benefit_expected=100_000)
    assert one.removed.low == one.removed.high == 12  # (4 − 1) · 4
    assert one.priority.low == one.priority.high == 50 * (Fraction(12, 25) + Fraction(1, 2)) == 49
    assert one.net == -500_000


@pytest.mark.parametrize(
    ("cost", "saved", "part"),
    [
        ("1000000", "200000", Fraction(1)),
        ("1000000", "900000", Fraction(1)),
        ("3000000", "200000", Fraction(1, 3)),
        ("1000000", "0", Fraction(0)),
        ("0", "1", Fraction(1)),
        ("0", "0", Fraction(0)),
    ],
)
def test_what_is_paid_back_in_five_years_counts_at_most_whole(cost: str, saved: str, part: Fraction) -> None:
    assert repaid(Decimal(cost), Decimal(saved)) == part


def test_the_highest_and_the_lowest_there_is() -> None:
    worst = _worth(risk_answers([6] * 7, [5] * 6), replacement_cost=1, benefit_expected=1)
    least = _worth(risk_answers([1] * 7, [5] * 6), replacement_cost=1, benefit_expected=0)
    assert worst.priority.low == 100 and least.priority.high == 0


def test_unknown_cost_or_benefit_is_a_span_and_no_place() -> None:
    tried: list[dict[str, Any]] = [{}, {"replacement_cost": 5}, {"benefit_expected": 5}]
    for fields in tried:
        one = _worth(**fields)
        assert one.priority.low == 24 and one.priority.high == 74
        assert not one.is_ordered and one.repaid is None
    assert _worth(benefit_expected=5).missing == ("replacement_cost", "benefit_baseline", "benefit_owner")


def test_unknown_risk_is_a_span_and_no_rating_no_place() -> None:
    money: dict[str, Any] = {"replacement_cost": 1, "benefit_expected": 1}
    half = _worth(risk_answers([4, None, *[1] * 5], [3] * 6), **money)
    assert half.is_ordered and half.priority.low < half.priority.high
    assert not _worth((), **money).is_ordered


def test_the_certain_priority_orders_and_the_unknown_stand_last() -> None:
    money: dict[str, Any] = {"replacement_cost": 10, "benefit_expected": 1}
    mild = _worth(risk_answers([2] * 7, [2] * 6), "B", **money)
    found = ordered([_worth(name="C"), mild, _worth(name="A", **money), _worth(name="Å", **money)])
    assert [one.system.name for one in found] == ["A", "Å", "B", "C"]


def test_a_benefit_above_what_the_task_costs_is_told_and_a_measured_one_is_held_beside() -> None:
    one = _worth(benefit_expected=200, benefit_baseline=100, benefit_measured=50)
    assert one.is_above_baseline and one.achieved == Fraction(1, 4)
    assert _worth(benefit_expected=0, benefit_measured=5).achieved is None


def test_whether_anybody_has_counted_on_it() -> None:
    assert not is_told(_worth().system)
    assert is_told(_worth(benefit_owner="Kari").system)
    assert is_told(_worth(replacement_cost=0).system)
