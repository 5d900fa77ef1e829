"""The risk matrix counts each system once, in the right band, and no two marks can cover one another."""

from itertools import combinations
from math import hypot

from scoring.domain.rating.heap import heaps, parts
from scoring.domain.systems.risk import UNIT, Band, band
from tests.scoring.domain.rating.test_position import _position

_ACROSS, _UP, _MARK = 228 / 5.2, 380 / 4.47, 26
"""Pixels for a step on the narrowest screen, and the width of a mark."""


def test_each_part_of_a_square_has_its_mark_in_its_own_square_and_band() -> None:
    found = list(parts())
    assert len(found) == len(set(found)) and {one.band for one in found} == set(Band)
    for one in found:
        x, y = one.middle
        assert one.likelihood < x < one.likelihood + 1 and one.impact < y < one.impact + 1
        assert band(int(x * y * UNIT)) is one.band


def test_no_two_marks_meet_on_the_narrowest_screen() -> None:
    spots = [(one.middle[0] * _ACROSS, one.middle[1] * _UP) for one in parts()]
    assert min(hypot(a[0] - b[0], a[1] - b[1]) for a, b in combinations(spots, 2)) >= _MARK


def test_every_rated_system_is_counted_once_the_gravest_first() -> None:
    worst, red, also_red = _position("A", 5, 0), _position("B", 4, 0), _position("C", 4, 0)
    mild, open_, unrated = _position("D", 1, 0), _position("E", None, 5), _position("F", None, None)
    found = heaps([worst, red, also_red, mild, open_, unrated])
    assert [([each.name for each in one.systems], one.part.band) for one in found] == [
        (["A"], Band.RED),
        (["B", "C"], Band.RED),
        (["D", "E"], Band.LOW),
    ]
    assert [one.is_open for one in found] == [False, False, True]


def test_what_stands_at_the_top_of_a_side_belongs_to_the_last_square() -> None:
    (one,) = heaps([_position("A", 5, 0)])
    assert (one.part.likelihood, one.part.impact) == (5, 4)
