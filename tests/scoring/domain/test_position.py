"""Where a system stands in the pictures, and how much is rated in each theme."""

from fractions import Fraction

from scoring.domain.phase_out import propose
from scoring.domain.portfolio import Judged
from scoring.domain.position import Position, coverages, theme_standings, worst_first
from scoring.domain.quadrant import time
from tests.builders import a_library, a_requirement
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers

LIBRARY = a_library(a_requirement("ARK-05"), a_requirement("ARK-06"), a_requirement("INT-01"))
THEMES = ("ARK", "INT", "UU")


def _position(name: str, level: int | None, points: int | None) -> Position:
    system = assessed(
        rating("ARK-05", points), risk=risk_answers([level] * 7, [level] * 6), id=name, name=name
    )
    lines = system.system.lines(LIBRARY)
    return Position(
        judged=Judged(assessed=system, proposal=propose(system, lines, TODAY)),
        time=time(lines, system.ratings, None),
        themes=theme_standings(lines, system.ratings, THEMES),
    )


def test_each_theme_has_its_own_distance_and_one_without_requirements_none() -> None:
    found = _position("A", 1, 0).themes
    assert set(found) == {"ARK", "INT"}
    assert (found["ARK"].gap.answered, found["ARK"].rated, found["ARK"].applicable) == (Fraction(1), 1, 2)
    assert found["INT"].gap.answered is None and found["INT"].gap.possible.high == 1


def test_what_is_rated_is_counted_over_all_systems() -> None:
    found = coverages([_position("A", 1, 5), _position("B", 1, None)], THEMES)
    assert [(one.theme, one.rated, one.applicable) for one in found] == [
        ("ARK", 1, 4),
        ("INT", 0, 2),
        ("UU", 0, 0),
    ]
    assert [one.part for one in found] == [Fraction(1, 4), 0, None]


def test_the_risk_that_is_certain_orders_then_what_is_possible_then_the_name() -> None:
    found = worst_first(
        [_position("b", 1, 5), _position("a", 1, 5), _position("ukjent", None, 5), _position("c", 4, 5)]
    )
    assert [one.name for one in found] == ["c", "ukjent", "a", "b"]
