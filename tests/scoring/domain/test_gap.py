"""The distance to the need: 5 points mean the need is met; what is unknown is a range with its coverage."""

from decimal import Decimal
from fractions import Fraction

import pytest

from scoring.domain.gap import distance, gap, gap_by_theme
from tests.builders import a_requirement
from tests.scoring.domain.builders import rating

HEAVY = a_requirement("ARK-05", weight=Decimal(3))
LIGHT = a_requirement("ARK-08", weight=Decimal(1))


@pytest.mark.parametrize(
    ("points", "expected"), [(0, "1"), (1, "4/5"), (4, "1/5"), (5, "0"), (7, "0"), (10, "0")]
)
def test_five_points_close_the_distance_and_more_closes_no_more(points: int, expected: str) -> None:
    assert distance([(Decimal(1), points)]) == Fraction(expected)


def test_weights_count_exactly() -> None:
    assert distance([(Decimal(3), 0), (Decimal("0.1"), 5)]) == 1 - Fraction(1, 31)


def test_a_surplus_on_one_requirement_never_pays_for_another() -> None:
    found = gap([HEAVY, LIGHT], [rating("ARK-05", 10), rating("ARK-08", 0)])
    assert found.answered == Fraction(1, 4)


def test_unknown_is_neither_met_nor_unmet() -> None:
    found = gap([HEAVY, LIGHT], [rating("ARK-05", 5), rating("ARK-08", None)])
    assert (found.answered, found.possible.low, found.possible.high) == (
        Fraction(0),
        Fraction(0),
        Fraction(1, 4),
    )
    assert found.coverage == Fraction(3, 4)


def test_nothing_rated_is_the_whole_range() -> None:
    found = gap([HEAVY], [])
    assert (found.answered, found.coverage) == (None, Fraction(0))
    assert (found.possible.low, found.possible.high) == (Fraction(0), Fraction(1))


def test_nothing_that_applies_covers_nothing() -> None:
    found = gap([], [rating("ARK-05", 9)])
    assert (found.answered, found.coverage, found.has_enough_basis) == (None, Fraction(0), False)


def test_half_is_wide_and_a_hair_less_is_not() -> None:
    requirements = [a_requirement("ARK-05", weight=Decimal(1)), a_requirement("ARK-08", weight=Decimal(1))]
    half = gap(requirements, [rating("ARK-05", 0), rating("ARK-08", 5)])
    less = gap(requirements, [rating("ARK-05", 1), rating("ARK-08", 5)])
    assert (half.is_wide, half.may_be_wide, less.is_wide, less.may_be_wide) == (True, True, False, False)


def test_what_is_unknown_may_make_it_wide() -> None:
    found = gap([HEAVY, LIGHT], [rating("ARK-08", 5)])
    assert (found.is_wide, found.may_be_wide) == (False, True)


def test_seventy_per_cent_of_the_weight_is_enough_basis() -> None:
    asked = [a_requirement("ARK-05", weight=Decimal(7)), a_requirement("ARK-08", weight=Decimal(3))]
    barely = [a_requirement("ARK-05", weight=Decimal("6.9")), a_requirement("ARK-08", weight=Decimal("3.1"))]
    assert gap(asked, [rating("ARK-05", 2)]).has_enough_basis
    assert not gap(barely, [rating("ARK-05", 2)]).has_enough_basis


def test_each_theme_has_its_own_distance() -> None:
    other = a_requirement("INT-01", weight=Decimal(1))
    found = gap_by_theme([HEAVY, other], [rating("ARK-05", 5), rating("INT-01", 0)])
    assert {theme: one.answered for theme, one in found.items()} == {"ARK": 0, "INT": 1}
