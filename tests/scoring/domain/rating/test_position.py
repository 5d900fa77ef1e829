"""Where a system stands in the pictures, and how much is rated in each theme."""

from fractions import Fraction

from requirements_lib.domain.library.library import Theme
from requirements_lib.domain.tender.selection import Standing
from scoring.domain.phase_out.phase_out import propose
from scoring.domain.rating.gap import gap
from scoring.domain.rating.known import Known, Yardstick, lines_of
from scoring.domain.rating.position import Position, coverages, positions, worst_first
from scoring.domain.rating.quadrant import time
from scoring.domain.systems.system import AssessedSystem
from tests.builders import a_library, a_requirement
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers

_PLAIN = a_library(a_requirement("ARK-05"), a_requirement("ARK-06"), a_requirement("INT-01"))
_INT = Theme(code="INT", name="Integrasjon", about="Data flyttes av seg selv.")
LIBRARY = _PLAIN.model_copy(update={"themes": (*_PLAIN.themes, _INT)})
THEMES = ("ARK", "INT", "UU")


def _position(name: str, level: int | None, points: int | None) -> Position:
    system = assessed(
        rating("ARK-05", points), risk=risk_answers([level] * 7, [level] * 6), id=name, name=name
    )
    (found,) = positions([_known(system)], LIBRARY)
    return found


def _known(system: AssessedSystem) -> Known:
    return Known(
        assessed=system,
        lines=lines_of(system.system, LIBRARY),
        yardstick=Yardstick.WHOLE,
        sources={},
        disagree=(),
        users=None,
        answered=0,
    )


def test_where_a_system_stands_is_what_it_is_explained_by_alone() -> None:
    known = [_known(assessed(rating("ARK-05", 3), risk=risk_answers([4] * 7, [2] * 6))), _known(assessed())]
    for one, found in zip(known, positions(known, LIBRARY), strict=True):
        alone = propose(one.assessed, one.lines, TODAY)
        assert (found.risk.overall, found.risk.bands) == (alone.risk.overall, alone.risk.bands)
        assert found.time == time(one.lines, one.assessed.ratings, None)
        sure = [line.requirement for line in one.lines if line.standing is Standing.IN]
        for theme, standing in found.themes.items():
            distance = gap([each for each in sure if each.theme == theme], one.assessed.ratings)
            assert (standing.answered, standing.possible) == (distance.answered, distance.possible)


def test_each_theme_has_its_own_distance_and_one_without_requirements_none() -> None:
    found = _position("A", 1, 0).themes
    assert set(found) == {"ARK", "INT"}
    assert (found["ARK"].answered, found["ARK"].rated, found["ARK"].applicable) == (Fraction(1), 1, 2)
    assert found["INT"].answered is None and found["INT"].possible.high == 1


def test_what_is_rated_is_counted_over_all_systems() -> None:
    found = coverages([_position("A", 1, 5), _position("B", 1, None)], THEMES)
    assert [(one.theme, one.rated, one.applicable) for one in found] == [
        ("ARK", 1, 4),
        ("INT", 0, 2),
        ("UU", 0, 0),
    ]
    assert [one.part for one in found] == [Fraction(1, 4), 0, None]


def test_a_system_measured_by_the_short_rating_is_covered_by_the_whole_yardstick_all_the_same() -> None:
    system = assessed(rating("ARK-05", 5), rating("INT-01", 3))
    whole = _known(system)
    short = whole.model_copy(update={"lines": whole.lines[:1], "unmeasured": whole.lines[1:]})
    assert whole.lines[0].requirement.id == "ARK-05"
    (found,) = positions([short], LIBRARY)
    ark, int_ = found.themes["ARK"], found.themes["INT"]
    assert ark.answered == 0 and int_.answered is None and int_.possible.high == 1
    assert (ark.measured, ark.rated, ark.applicable) == (1, 1, 2)
    assert (int_.measured, int_.rated, int_.applicable) == (0, 1, 1)
    assert coverages([found], THEMES) == coverages(positions([whole], LIBRARY), THEMES)


def test_what_may_yet_apply_is_not_covered_and_not_said_to_be_out() -> None:
    system = assessed(rating("ARK-05", 5), answers={})
    lines = tuple(
        one.model_copy(update={"standing": Standing.UNDECIDED}) if one.requirement.id != "ARK-05" else one
        for one in _known(assessed()).lines
    )
    whole = _known(system).model_copy(update={"lines": lines})
    short = whole.model_copy(update={"lines": lines[:1], "unmeasured": lines[1:]})
    for known in (whole, short):
        (found,) = positions([known], LIBRARY)
        assert [(one.rated, one.applicable) for one in coverages([found], THEMES)] == [(1, 2), (0, 1), (0, 0)]
        assert found.themes["INT"].answered is None


def test_the_risk_that_is_certain_orders_then_what_is_possible_then_the_name() -> None:
    found = worst_first(
        [_position("b", 1, 5), _position("a", 1, 5), _position("ukjent", None, 5), _position("c", 4, 5)]
    )
    assert [one.name for one in found] == ["c", "ukjent", "a", "b"]
