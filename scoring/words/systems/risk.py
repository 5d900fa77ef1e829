"""A system's risk in words: the figure, the class, why, and what each level means."""

from collections.abc import Iterable
from itertools import pairwise

from requirements_lib.words.phrase import joined
from scoring.domain.systems.risk import (
    IMPACT,
    LEGACY_FROM,
    LIKELIHOOD,
    UNIT,
    Risk,
    RiskClass,
    RiskCriterion,
    Spot,
)
from scoring.domain.systems.risk_scale import Bands, RiskQuestion, Step
from scoring.words.numbers import equals, plain, span
from scoring.words.terms import criteria_in_words, label, term

LEGACY_ONLY = "Må følges opp (legacy)"


def figure(risk: Spot) -> str:
    """«17,33 av 30», or «3,01–7,33 av 30» when something is unknown."""
    return f"{span(risk.overall.low, risk.overall.high)} av 30"


def band_words(risk: Spot) -> str:
    """«Høy», or «Middels til høy» when unknown answers leave it open."""
    low, high = risk.bands
    return label(low) if low is high else f"{label(low)} til {term(high)}"


def class_sentence(risk: Risk) -> str:
    """Which class the system is in, and the criteria that put it there."""
    if risk.best is not risk.worst:
        ask = criteria_in_words(risk.unknown)
        return f"Klassen er ikke avgjort: {term(risk.best)} eller {term(risk.worst)}. Svar på {ask}."
    if not risk.legacy_by:
        return f"{label(risk.best)}: ingen sannsynlighet er {LEGACY_FROM} eller høyere."
    because = joined([f"{one} ({term(one)}) er {level_words(risk, one)}" for one in risk.legacy_by])
    said = LEGACY_ONLY if follows_up(risk.legacy_by) and risk.best is RiskClass.LEGACY else label(risk.best)
    return f"{said}: {because}."


def follows_up(criteria: Iterable[RiskCriterion]) -> bool:
    """Whether the contract and the competence alone make a system legacy: then nothing of it is out of date."""
    return set(criteria) <= {RiskCriterion.L2, RiskCriterion.L3}


def level_words(risk: Risk, criterion: RiskCriterion) -> str:
    """«4», «3–5» when it is not known exactly, or «ukjent»."""
    if criterion in risk.levels:
        return str(risk.levels[criterion])
    return span(*risk.spans[criterion]) if criterion in risk.spans else "ukjent"


def formulas(risk: Risk) -> tuple[str, ...]:
    """The figure with its numbers put in; the best and the worst when something is unknown."""
    if risk.overall.is_exact:
        return (f"Risiko = {_formula(risk, best=True)}",)
    return (f"Best: risiko = {_formula(risk, best=True)}", f"Verst: risiko = {_formula(risk, best=False)}")


def _formula(risk: Risk, best: bool) -> str:
    """(ΣL + 7 · maxL) · (ΣC + 6 · maxC) / 168, with unknown answers at one end of their scale."""
    sides = [[risk.ends(one)[0 if best else 1] for one in side] for side in (LIKELIHOOD, IMPACT)]
    parts = " · ".join(f"({sum(side)} + {len(side)} · {max(side)})" for side in sides)
    return f"{parts} / {UNIT} {equals(risk.overall.low if best else risk.overall.high)}"


def level_texts(question: RiskQuestion) -> tuple[str, ...]:
    """What each level of a criterion means, from 1: the words of the scale, or its bands."""
    return question.levels if question.bands is None else _band_texts(question.bands)


def band_sentence(question: RiskQuestion) -> str:
    """«Grensene for C5 (tapte arbeidstimer), nivå 1–5: til og med 100 timer i året; …»."""
    texts = "; ".join(level_texts(question))
    one = question.criterion
    told = f"Grensene for {one} ({term(one)}), nivå 1–{one.highest}: {texts}."
    return f"{told} De er forhåndsvalgt og kan endres i risk_levels.yaml."


def _band_texts(bands: Bands) -> tuple[str, ...]:
    first, last = bands.steps[0], bands.steps[-1]
    below = f"{'til og med' if first.above else 'under'} {plain(first.limit)}"
    between = [f"{_start(step)} {_end(after)}" for step, after in pairwise(bands.steps)]
    return tuple(f"{text} {bands.unit}" for text in (below, *between, _start(last)))


def _start(step: Step) -> str:
    return f"{'over' if step.above else 'fra'} {plain(step.limit)}"


def _end(after: Step) -> str:
    return f"til {'og med' if after.above else 'under'} {plain(after.limit)}"
