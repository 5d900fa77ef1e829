"""Circles that would cover one another are moved apart, and no further than they may."""

from itertools import combinations
from math import hypot

from scoring.domain.rating.spread import Circle, Room, spread

ROOM = Room(0, 100, 0, 100)


def test_the_first_keeps_its_spot_and_one_that_covers_nothing_too() -> None:
    wanted = [(Circle(10, 10, 5), ROOM), (Circle(60, 60, 5), ROOM)]
    assert spread(wanted, 40) == ((10, 10), (60, 60))


def test_none_covers_another_and_none_leaves_its_room_or_goes_too_far() -> None:
    wanted = [(Circle(50, 99, 8 + place % 3), ROOM) for place in range(12)]
    found = spread(wanted, 60)
    placed = [(*spot, circle.radius) for spot, (circle, _) in zip(found, wanted, strict=True) if spot]
    assert len(placed) == 12
    for a, b in combinations(placed, 2):
        assert hypot(a[0] - b[0], a[1] - b[1]) > a[2] + b[2]
    assert all(0 <= x <= 100 and 0 <= y <= 100 and hypot(x - 50, y - 99) <= 60 for x, y, _ in placed)


def test_the_same_circles_are_always_moved_alike_and_where_it_is_full_there_is_no_spot() -> None:
    wanted = [(Circle(5, 5, 5), Room(0, 10, 0, 10))] * 6
    assert spread(wanted, 30) == spread(wanted, 30)
    assert spread(wanted, 30).count(None) == 5
