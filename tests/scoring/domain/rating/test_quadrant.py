"""TIME: the two fits on 1–5, the middle at 3, and ranges where something is unknown."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.tender.selection import Standing
from requirements_lib.storage import library
from scoring.domain.rating.known import lines_of
from scoring.domain.rating.quadrant import Quadrant, quadrant, theme_fit, time
from tests.scoring.domain.builders import assessed, rating

LINES = tuple(
    one
    for one in lines_of(
        assessed(answers={"integrations": "yes", "staff": "yes", "public_facing": "no"}).system,
        library.load(),
    )
    if one.standing is Standing.IN
)
F = Fraction


@pytest.mark.parametrize(
    ("technical", "functional", "expected"),
    [
        (F(3), F(3), Quadrant.INVEST),
        (F(299, 100), F(3), Quadrant.MIGRATE),
        (F(3), F(299, 100), Quadrant.TOLERATE),
        (F(1), F(1), Quadrant.ELIMINATE),
    ],
)
def test_exactly_three_is_high(technical: Fraction, functional: Fraction, expected: Quadrant) -> None:
    assert quadrant(technical, functional) is expected


@pytest.mark.parametrize(("points", "fit"), [(0, F(1)), (5, F(3)), (10, F(5))])
def test_the_scale_is_1_and_4_tenths_of_the_points(points: int, fit: Fraction) -> None:
    assert theme_fit([(F(Decimal(3)), points), (F(1), points)]) == fit


def test_the_technical_fit_is_the_mean_of_int_and_sky() -> None:
    points = {"INT": 10, "SKY": 0}
    given = [rating(one.requirement.id, points.get(one.requirement.theme, 5)) for one in LINES]
    found = time(LINES, given, 3)
    assert (found.technical.known, found.technical.coverage) == (F(3), F(1))
    assert found.functional.known == F(3)
    assert found.possible == (Quadrant.INVEST,)


def test_nothing_known_leaves_everything_possible_and_no_quadrant() -> None:
    found = time(LINES, (), None)
    assert (found.by_known, found.possible) == (None, tuple(Quadrant))
    assert (found.technical.possible.low, found.technical.possible.high) == (F(1), F(5))
    assert found.technical.coverage == found.functional.coverage == 0


def test_the_users_word_alone_is_half_of_the_functional_fit() -> None:
    fit = time(LINES, (), 5).functional
    assert (fit.known, fit.coverage) == (F(5), F(1, 2))
    assert (fit.possible.low, fit.possible.high) == (F(3), F(5))
