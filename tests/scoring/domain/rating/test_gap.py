"""The distance to the need: 5 points mean the need is met; what is unknown is a range with its coverage."""

from decimal import Decimal
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.library.requirement import Requirement
from scoring.domain.rating.gap import distance, gap
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


def test_where_nothing_applies_there_is_no_distance_and_nothing_left_to_rate() -> None:
    found = gap([], [rating("ARK-05", 9)])
    assert (found.answered, found.possible.high, found.coverage) == (None, Fraction(0), Fraction(1))


def test_where_nothing_is_decided_nothing_is_covered_and_all_is_possible() -> None:
    found = gap([], [], [HEAVY, LIGHT])
    assert (found.possible.low, found.possible.high, found.coverage) == (
        Fraction(0),
        Fraction(1),
        Fraction(0),
    )


def test_requirements_that_may_yet_apply_widen_what_is_possible() -> None:
    found = gap([LIGHT], [rating("ARK-08", 5)], [HEAVY])
    assert (found.possible.low, found.possible.high) == (Fraction(0), Fraction(3, 4))
    assert [one.requirement for one in found.at_best] == ["ARK-08"]


def test_they_may_also_bring_it_down() -> None:
    found = gap([LIGHT], [rating("ARK-08", 0)], [HEAVY])
    assert (found.possible.low, found.possible.high) == (Fraction(1, 4), Fraction(1))


def test_one_that_is_rated_but_may_not_apply_is_in_or_out_with_its_own_points() -> None:
    found = gap([LIGHT], [rating("ARK-08", 5), rating("ARK-05", 3)], [HEAVY])
    assert (found.possible.low, found.possible.high) == (Fraction(0), Fraction(3, 4) * Fraction(2, 5))


@given(
    sure=st.lists(st.tuples(st.integers(1, 9), st.integers(0, 10)), max_size=4),
    maybe=st.lists(st.tuples(st.integers(1, 9), st.none() | st.integers(0, 10)), max_size=4),
)
def test_no_way_the_undecided_turn_out_lies_outside(
    sure: list[tuple[int, int]], maybe: list[tuple[int, int | None]]
) -> None:
    asked = [_weighing(place, weight) for place, (weight, _) in enumerate([*sure, *maybe])]
    points = [reached for _, reached in [*sure, *maybe]]
    ratings = [rating(one.id, reached) for one, reached in zip(asked, points, strict=True)]
    found = gap(asked[: len(sure)], ratings, asked[len(sure) :])
    ways = [
        distance(
            (Decimal(weight), unknown if reached is None else reached) for weight, reached in [*sure, *kept]
        )
        for unknown in (0, 5)
        for size in range(len(maybe) + 1)
        for kept in combinations(maybe, size)
    ]
    assert (found.possible.low, found.possible.high) == (min(ways), max(ways))


def _weighing(place: int, weight: int) -> Requirement:
    return a_requirement(f"ARK-{place + 10}", weight=Decimal(weight))


def test_what_drives_the_distance_is_what_lacks_most_weighted_points() -> None:
    found = gap([HEAVY, LIGHT], [rating("ARK-05", 4), rating("ARK-08", 0)])
    assert [(one.requirement, one.effect) for one in found.drivers] == [
        ("ARK-08", Fraction(1, 4)),
        ("ARK-05", Fraction(3, 20)),
    ]


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
