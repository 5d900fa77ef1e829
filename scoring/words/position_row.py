"""The figures of the pictures, as the charts want them and as the tables under them print them."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from requirements_lib.domain.library import Library
from scoring.domain.position import Coverage, Position
from scoring.words.numbers import percent, percent_span, span
from scoring.words.position import whole
from scoring.words.quadrant import fit_words, quadrant_words
from scoring.words.risk import band_words, figure
from scoring.words.worth import kroner

Bubble: TypeAlias = tuple[str, float, float, float | None, int]
"""(system, technical state, usefulness, cost a year or None, its number)"""
Point: TypeAlias = tuple[str, float, float, float, float, int]
"""(system, lowest and highest likelihood, lowest and highest impact, its number)"""
Cell: TypeAlias = tuple[str, str, float | None, str]
"""(system, theme, distance from 0 to 1 or None, what is printed)"""
Part: TypeAlias = tuple[str, float, str]
"""(theme, part that is rated from 0 to 1, what is printed)"""
TIME = ["Nr.", "System", "Plass", "Teknisk tilstand", "Nytte", "Kostnad per år"]
RISK = ["Nr.", "System", "Sannsynlighet (1–6)", "Alvor (1–5)", "Risiko"]
COVERED = ["Tema", "Vurdert", "Krav som gjelder", "Dekning"]


def told_apart(positions: Sequence[Position]) -> tuple[Position, ...]:
    """The same with a number after a name that comes again, so that no picture draws two systems as one."""
    seen: Counter[str] = Counter()
    found = []
    for one in positions:
        seen[one.name] += 1
        name = one.name if seen[one.name] == 1 else f"{one.name} ({seen[one.name]})"
        found.append(one if name == one.name else one.model_copy(update={"name": name}))
    return tuple(found)


def bubbles(positions: Sequence[Position]) -> list[Bubble]:
    """Those where something is known on both axes, numbered as they stand in the table."""
    found: list[Bubble] = []
    for place, one in enumerate(positions, 1):
        technical, functional = one.time.technical.known, one.time.functional.known
        if technical is not None and functional is not None:
            cost = one.assessed.system.yearly_cost
            amount = None if cost is None else float(cost)
            found.append((one.name, float(technical), float(functional), amount, place))
    return found


def time_row(place: int, one: Position) -> list[str]:
    """Where one system stands, with ranges."""
    return [
        str(place),
        one.name,
        quadrant_words(one.time),
        fit_words(one.time.technical),
        fit_words(one.time.functional),
        kroner(one.assessed.system.yearly_cost),
    ]


def points(positions: Sequence[Position]) -> list[Point]:
    """Those that somebody has rated, numbered as they stand in the table."""
    found: list[Point] = []
    for place, one in enumerate(positions, 1):
        if not one.assessed.is_rated:
            continue
        side, other = one.risk.likelihood, one.risk.impact
        ends = (float(side.low), float(side.high), float(other.low), float(other.high))
        found.append((one.name, *ends, place))
    return found


def risk_row(place: int, one: Position) -> list[str]:
    """Both sides and the risk, with ranges; what nobody has rated is that."""
    risk = one.risk
    if not one.assessed.is_rated:
        return [str(place), one.name, "Ikke vurdert", "Ikke vurdert", "–"]
    return [
        str(place),
        one.name,
        span(risk.likelihood.low, risk.likelihood.high, 1),
        span(risk.impact.low, risk.impact.high, 1),
        f"{band_words(risk)}, {figure(risk)}",
    ]


def cells(positions: Sequence[Position], themes: Sequence[str]) -> list[Cell]:
    """The distance of each rated system in each theme where something applies."""
    return [
        (one.name, theme, *_gap(one, theme))
        for one in positions
        if one.assessed.is_rated
        for theme in themes
        if theme in one.themes
    ]


def theme_row(one: Position, themes: Sequence[str]) -> list[str]:
    """One system, with what the distance is and can be in each theme."""
    return [one.name, *(_ranged(one, theme) for theme in themes)]


def parts(found: Sequence[Coverage], library: Library) -> list[Part]:
    """How much of each theme is rated, by its name."""
    names = {one.code: one.name for one in library.themes}
    return [
        (one.theme, float(one.part), f"{names[one.theme]} ({one.theme}), {percent(one.part)}")
        for one in found
        if one.part is not None
    ]


def coverage_row(one: Coverage, library: Library) -> list[str]:
    """One theme in numbers."""
    names = {each.code: each.name for each in library.themes}
    part = "–" if one.part is None else percent(one.part)
    return [f"{one.theme} {names[one.theme]}", str(one.rated), str(one.applicable), part]


def _gap(one: Position, theme: str) -> tuple[float | None, str]:
    answered = one.themes[theme].answered
    return (None, "?") if answered is None else (float(answered), whole(answered))


def _ranged(one: Position, theme: str) -> str:
    found = one.themes.get(theme)
    if found is None:
        return "Gjelder ikke"
    possible = found.possible
    if found.answered is None:
        return f"Ukjent ({percent_span(possible.low, possible.high)})"
    return f"{percent(found.answered)} ({found.rated} av {found.applicable} krav vurdert)"
