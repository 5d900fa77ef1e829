"""The distance to the need in words: the figure, what it rests on, the formula with its numbers, and what drives it."""

from collections.abc import Sequence
from fractions import Fraction

from scoring.domain.rating.gap import Gap, GapDriver, Weighed, distance
from scoring.domain.scale import MET_FROM
from scoring.words.numbers import MINUS, given, is_exact, percent, percent_span, plain

_PERCENT_DECIMALS = 3
"""As many decimals of a part of 1 as `percent` shows."""


def figure(gap: Gap) -> str:
    """«25 %», or «10–60 %» when something is unknown."""
    return percent_span(gap.possible.low, gap.possible.high)


def basis_sentence(gap: Gap) -> str:
    """How much of what applies the figure rests on."""
    if gap.at_worst:
        return f"{percent(gap.coverage)} av kravenes vekt er vurdert."
    if gap.coverage:
        return "Ingen krav gjelder, så det er ingenting å måle mot."
    return "Det er ikke avgjort hvilke krav som gjelder."


def formulas(gap: Gap) -> tuple[str, ...]:
    """The figure with its numbers put in; the best and the worst when something is unknown."""
    if not gap.at_worst:
        return ()
    if gap.at_best == gap.at_worst:
        return (f"Avstand = {_formula(gap.at_best)}",)
    return (f"Best: avstand = {_formula(gap.at_best)}", f"Verst: avstand = {_formula(gap.at_worst)}")


def share(driver: GapDriver) -> str:
    """«8,9 prosentpoeng»: how much shorter the distance of what is rated would be were this one met."""
    return f"{plain(driver.effect * 100, 1)} prosentpoeng"


def _formula(counted: Sequence[Weighed]) -> str:
    """1 − (Σ weight · min(points, 5)) / (5 · Σ weight), weights first."""
    if not counted:
        return "0 % (ingen krav gjelder)"
    parts = " + ".join(f"{given(one.weight)} · {min(one.points, MET_FROM)}" for one in counted)
    total = sum((Fraction(one.weight) for one in counted), Fraction(0))
    found = distance((one.weight, one.points) for one in counted)
    sign = "=" if is_exact(found, _PERCENT_DECIMALS) else "≈"
    return f"1 {MINUS} ({parts}) / ({MET_FROM} · {plain(total)}) {sign} {percent(found)}"
