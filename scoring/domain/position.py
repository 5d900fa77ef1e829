"""Where each system stands in the pictures: technical state and usefulness, risk, and the distance theme by theme."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from requirements_lib.domain.selection import Line, Standing
from requirements_lib.domain.value import Value
from scoring.domain.fulfilment import standing
from scoring.domain.gap import Gap, gap
from scoring.domain.known import Known
from scoring.domain.portfolio import Judged
from scoring.domain.quadrant import Time, time
from scoring.domain.system import SystemRating, points_now

NAMED = 10
"""So many are named in a picture; every system stands in the table under it."""


class ThemeStanding(Value):
    """One theme of one system: how far from the need, and on how much that rests."""

    gap: Gap
    rated: int
    applicable: int


class Position(Value):
    """One system in all the pictures."""

    judged: Judged
    time: Time
    themes: dict[str, ThemeStanding]
    """By theme; one where nothing applies is not there."""

    @property
    def name(self) -> str:
        """What the system is called."""
        return self.judged.proposal.name


class Coverage(Value):
    """How much of a theme is rated, over every system."""

    theme: str
    rated: int
    applicable: int

    @property
    def part(self) -> Fraction | None:
        """From 0 to 1; None when nothing applies."""
        return Fraction(self.rated, self.applicable) if self.applicable else None


def position(found: Known, judged: Judged, themes: Iterable[str]) -> Position:
    """Where one system stands."""
    ratings = found.assessed.ratings
    return Position(
        judged=judged,
        time=time(found.lines, ratings, found.users),
        themes=theme_standings(found.lines, ratings, themes),
    )


def theme_standings(
    lines: Iterable[Line], ratings: Iterable[SystemRating], themes: Iterable[str]
) -> dict[str, ThemeStanding]:
    """The distance in each theme where something applies, by the same formula as the whole."""
    kept, given = tuple(lines), tuple(ratings)
    points = points_now(given)
    found: dict[str, ThemeStanding] = {}
    for theme in themes:
        own = [one for one in kept if one.requirement.theme == theme]
        sure, maybe = standing(own, Standing.IN), standing(own, Standing.UNDECIDED)
        if sure:
            rated = sum(one.id in points for one in sure)
            found[theme] = ThemeStanding(gap=gap(sure, given, maybe), rated=rated, applicable=len(sure))
    return found


def coverages(positions: Iterable[Position], themes: Iterable[str]) -> tuple[Coverage, ...]:
    """How much of each theme is rated, in the order of the themes."""
    kept = tuple(positions)
    return tuple(_coverage([one.themes for one in kept], theme) for theme in themes)


def worst_first(positions: Iterable[Position]) -> tuple[Position, ...]:
    """Those with the highest risk that is certain first, then the highest possible, then the name."""
    return tuple(
        sorted(
            positions,
            key=lambda one: (
                -one.judged.proposal.risk.lowest_number,
                -one.judged.proposal.risk.highest_number,
                one.name.casefold(),
            ),
        )
    )


def _coverage(systems: Iterable[Mapping[str, ThemeStanding]], theme: str) -> Coverage:
    found = [one[theme] for one in systems if theme in one]
    return Coverage(
        theme=theme, rated=sum(one.rated for one in found), applicable=sum(one.applicable for one in found)
    )
