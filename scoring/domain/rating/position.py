"""Where each system stands in the pictures: technical state and usefulness, risk, and the distance theme by theme."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import numpy as np

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.tender.selection import Standing
from requirements_lib.domain.value import Value
from scoring.domain.fulfilment import counted
from scoring.domain.interval import Interval
from scoring.domain.many.distance import Rated, distances
from scoring.domain.many.risk import Levels, risks
from scoring.domain.rating.known import Known
from scoring.domain.rating.quadrant import Time, time
from scoring.domain.systems.risk import Spot
from scoring.domain.systems.system import AssessedSystem, points_now

NAMED = 10
"""So many are named in a picture; every system stands in the table under it."""


class ThemeStanding(Value):
    """One theme of one system: how far from the need, and on how much that rests."""

    answered: Fraction | None
    """By what it is measured by; None when nothing of that is rated."""
    possible: Interval
    measured: int
    """How many rated requirements the distance rests on: those of the short rating, where that is the yardstick."""
    rated: int
    applicable: int
    """How many of the whole theme that apply, or that nobody has said do not."""


_UNMEASURED = ThemeStanding(
    answered=None, possible=Interval(low=Fraction(0), high=Fraction(1)), measured=0, rated=0, applicable=0
)


class Position(Value):
    """One system in all the pictures."""

    assessed: AssessedSystem
    name: str
    """What the system is called."""
    risk: Spot
    time: Time
    themes: dict[str, ThemeStanding]
    """By theme; one where nothing applies is not there."""


class Coverage(Value):
    """How much is rated over every system, of all a theme's requirements that apply or may, whatever measures it."""

    theme: str
    rated: int
    applicable: int

    @property
    def part(self) -> Fraction | None:
        """From 0 to 1; None when nothing applies."""
        return Fraction(self.rated, self.applicable) if self.applicable else None


def positions(found: Sequence[Known], library: Library) -> tuple[Position, ...]:
    """Where each system stands; the risks and the distances are found for all of them at once."""
    spots = risks(Levels.of({one.criterion: one.span for one in each.assessed.risk} for each in found))
    themes = theme_standings(found, library)
    return tuple(
        Position(
            assessed=each.assessed,
            name=each.assessed.system.name,
            risk=spots.spot(place),
            time=time(each.lines, each.assessed.ratings, each.users),
            themes=themes[place],
        )
        for place, each in enumerate(found)
    )


def theme_standings(found: Sequence[Known], library: Library) -> list[dict[str, ThemeStanding]]:
    """The distance of each system in each theme where something applies or may, by the same formula as the whole.

    Where the short rating is the yardstick, a theme it does not measure is not known.
    """
    given = Rated.of(counted(library.approved_requirements), map(_standings, found))
    standings: list[dict[str, ThemeStanding]] = [{} for _ in given.standing]
    for theme in themes(library):
        part = distances(given.within(theme))
        applicable = part.applicable + part.undecided
        for place in np.flatnonzero(applicable).tolist():
            rated = int(part.rated[place])
            standings[place][theme] = ThemeStanding(
                answered=part.answered_at(place),
                possible=part.possible_at(place),
                measured=rated,
                rated=rated,
                applicable=int(applicable[place]),
            )
    return [
        _of_whole(one, each) if each.unmeasured else one for one, each in zip(standings, found, strict=True)
    ]


def _of_whole(measured: dict[str, ThemeStanding], found: Known) -> dict[str, ThemeStanding]:
    """The same with the rest of each theme counted."""
    points = points_now(found.assessed.ratings)
    kept = counted(one.requirement for one in found.unmeasured if one.standing is not Standing.OUT)
    applicable = Counter(one.theme for one in kept)
    rated = Counter(one.theme for one in kept if one.id in points)
    whole = {theme: measured.get(theme, _UNMEASURED) for theme in (*measured, *applicable)}
    return {
        theme: one.model_copy(
            update={"rated": one.rated + rated[theme], "applicable": one.applicable + applicable[theme]}
        )
        for theme, one in whole.items()
    }


def themes(library: Library) -> tuple[str, ...]:
    """The themes with requirements, in the library's order."""
    return tuple(theme_names(library))


def theme_names(library: Library) -> dict[str, str]:
    """What each of them is called."""
    asked = {one.theme for one in library.approved_requirements}
    return {one.code: one.name for one in library.themes if one.code in asked}


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
                -one.risk.lowest_number,
                -one.risk.highest_number,
                one.name.casefold(),
            ),
        )
    )


def _standings(found: Known) -> tuple[dict[str, Standing], dict[str, int]]:
    """Where each requirement stands for a system, and the points it has been given."""
    return {line.requirement.id: line.standing for line in found.lines}, points_now(found.assessed.ratings)


def _coverage(systems: Iterable[Mapping[str, ThemeStanding]], theme: str) -> Coverage:
    found = [one[theme] for one in systems if theme in one]
    return Coverage(
        theme=theme, rated=sum(one.rated for one in found), applicable=sum(one.applicable for one in found)
    )
