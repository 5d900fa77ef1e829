"""The scales: whole points alone, half points together."""

from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.scale import AGREED, INDIVIDUAL, MET_FROM, Scale, met_from


@pytest.mark.parametrize("points", ["0", "7", "10"])
def test_whole_points_are_on_both_scales(points: str) -> None:
    assert INDIVIDUAL.holds(Decimal(points))
    assert AGREED.holds(Decimal(points))


def test_half_points_are_for_the_committee_only() -> None:
    assert AGREED.holds(Decimal("7.5"))
    assert not INDIVIDUAL.holds(Decimal("7.5"))


@pytest.mark.parametrize("points", ["-0.5", "10.5", "7.25", "7.3"])
def test_points_off_the_scale_are_refused_with_what_is_allowed(points: str) -> None:
    with pytest.raises(Refusal) as refused:
        AGREED.require(Decimal(points), requirement="ARK-05")
    assert refused.value.code == "points_off_scale"
    assert refused.value.facts["highest"] == 10
    assert refused.value.facts["requirement"] == "ARK-05"


def test_another_scale_has_its_own_bounds_and_steps_from_its_lowest() -> None:
    odd = Scale(lowest=1, highest=6, step=Decimal(2))
    assert [points for points in range(8) if odd.holds(points)] == [1, 3, 5]


def test_the_committee_may_agree_on_halves_from_0_to_10() -> None:
    found = AGREED.steps
    assert len(found) == 21
    assert [found[0], found[1], found[-1]] == [Decimal(0), Decimal("0.5"), Decimal(10)]


def test_an_evaluator_chooses_among_eleven_whole_points() -> None:
    assert INDIVIDUAL.steps == tuple(range(11))


def test_a_scale_may_end_elsewhere_and_the_need_is_met_from_its_middle() -> None:
    assert INDIVIDUAL.up_to(6).steps == tuple(range(7))
    assert AGREED.up_to(6).holds(Decimal("5.5")) and not AGREED.up_to(6).holds(7)
    assert (met_from(10), met_from(6)) == (MET_FROM, 3)
