"""The figures of the pictures, as the charts want them and as the tables under them print them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from scoring.domain.rating.heap import Heap
from scoring.domain.rating.position import NAMED, Coverage, Position
from scoring.domain.rating.time_picture import Bubble
from scoring.words.numbers import percent, percent_span, span
from scoring.words.phase_out.worth import kroner
from scoring.words.rating.position import whole
from scoring.words.rating.quadrant import fit_words, quadrant_words
from scoring.words.systems.risk import band_words, figure
from scoring.words.terms import label

Cell: TypeAlias = tuple[str, str, float | None, str]
"""(system, theme, distance from 0 to 1 or None, what is printed)"""
Part: TypeAlias = tuple[str, float, str]
"""(theme, part that is rated from 0 to 1, what is printed)"""
TIME = ["Nr.", "System", "Plass", "Teknisk tilstand", "Nytte", "Kostnad per år"]
RISK = ["Nr.", "System", "Sannsynlighet (1–6)", "Alvor (1–5)", "Risiko"]
COVERED = ["Tema", "Vurdert", "Krav som gjelder eller kan gjelde", "Dekning"]


def told_apart(positions: Sequence[Position]) -> tuple[Position, ...]:
    """The same with a number after a name that comes again, so that no picture draws two systems as one."""
    seen: Counter[str] = Counter()
    found = []
    for one in positions:
        seen[one.name] += 1
        name = one.name if seen[one.name] == 1 else f"{one.name} ({seen[one.name]})"
        found.append(one if name == one.name else one.model_copy(update={"name": name}))
    return tuple(found)


def about_bubble(one: Bubble) -> list[str]:
    """What a bubble says when it is pointed at."""
    return time_row(one.number, one.position)[1:2] + time_row(one.number, one.position)[3:]


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


def about_heap(one: Heap) -> list[str]:
    """What a mark in the risk matrix says when it is pointed at: where it is, how many, and who."""
    step, up = one.part.likelihood, one.part.impact
    where = f"{label(one.part.band)}. Sannsynlighet {step}–{step + 1}, alvor {up}–{up + 1}"
    names = [each.name for each in one.systems]
    more = [f"{len(names) - NAMED} til"] if len(names) > NAMED else []
    return [where, str(len(names)), ", ".join((*names[:NAMED], *more))]


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


def parts(found: Sequence[Coverage], names: Mapping[str, str]) -> list[Part]:
    """How much of each theme is rated, by its name."""
    return [
        (one.theme, float(one.part), f"{names[one.theme]} ({one.theme}), {percent(one.part)}")
        for one in found
        if one.part is not None
    ]


def coverage_row(one: Coverage, names: Mapping[str, str]) -> list[str]:
    """One theme in numbers."""
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
    return f"{percent(found.answered)} (målt på {found.measured} av {found.applicable} krav)"
