"""The bubbles of TIME: apart on every picture there is, each in its own quadrant."""

from fractions import Fraction
from itertools import combinations
from math import hypot

from scoring.domain.interval import Interval
from scoring.domain.rating.position import Position
from scoring.domain.rating.quadrant import Fit, Time, quadrant
from scoring.domain.rating.time_picture import END, MOST, SIDE, WIDTHS, bubbles
from tests.scoring.domain.rating.test_position import _position


def _fit(value: Fraction | int | None) -> Fit:
    return Fit(known=value, possible=Interval(low=Fraction(1), high=Fraction(5)), coverage=Fraction(1))


def _placed(technical: Fraction | int | None, functional: Fraction | int, cost: int | None = 0) -> Position:
    one = _position("A", 1, 5)
    system = one.assessed.system.model_copy(update={"yearly_cost": cost})
    return one.model_copy(
        update={
            "time": Time(technical=_fit(technical), functional=_fit(functional)),
            "assessed": one.assessed.model_copy(update={"system": system}),
        }
    )


def test_sixty_in_a_few_heaps_are_drawn_with_nothing_covered_each_in_its_own_quadrant() -> None:
    spots: list[tuple[Fraction | int, Fraction | int]]
    spots = [(1, 1), (1, 2), (Fraction(3, 2), Fraction(3, 2)), (3, 3), (3, Fraction(7, 2)), (4, 2), (2, 4)]
    found = bubbles(_placed(*spots[place % 7], cost=place * 1000) for place in range(60))
    assert len(found) > 50 and sum(one.places[0] is not None for one in found) > 40
    for place, width in enumerate(WIDTHS):
        across, up = width.least / (4 + 2 * SIDE), 380 / (4 + 2 * END)
        drawn = [(one, at) for one in found if (at := one.places[place])]
        for (_, a), (_, b) in combinations(drawn, 2):
            assert hypot((a.x - b.x) * across, (a.y - b.y) * up) > a.radius + b.radius
        for one, at in drawn:
            belongs = quadrant(Fraction(one.technical), Fraction(one.functional))
            assert quadrant(Fraction(at.x), Fraction(at.y)) is belongs


def test_the_first_stand_where_they_belong_and_the_numbers_are_those_of_the_table() -> None:
    found = bubbles([_placed(None, 2), _placed(2, 4), _placed(2, 4)])
    assert [one.number for one in found] == [2, 3]
    assert {at and (at.x, at.y) for at in found[0].places} == {(2, 4)}
    assert all(at and (at.x, at.y) != (2, 4) for at in found[1].places)


def test_the_area_follows_the_cost_and_a_cost_that_is_not_known_is_the_least() -> None:
    dear, half, unknown = bubbles([_placed(1, 1, 100), _placed(2, 4, 50), _placed(4, 4, None)])
    large, middle, small = (at.radius for one in (dear, half, unknown) if (at := one.places[-1]))
    assert large == WIDTHS[-1].largest and 2 * (middle**2 - small**2) == large**2 - small**2


def test_there_are_never_more_than_can_be_read() -> None:
    assert len(bubbles(_placed(1 + Fraction(place, 30), 4) for place in range(90))) <= MOST
