"""Which requirements a question belongs to, in words, and what its answers are worth to whoever rates them."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.tender.selection import Standing
from requirements_lib.words.phrase import capitalised, joined
from scoring.domain.fulfilment import Fulfilment
from scoring.domain.rating.question_tie import Evidence, Tie
from scoring.domain.systems.quick_rating import QuickForm
from scoring.words.systems.quick_rating import given_sentence

GIVES_POINTS = "Svaret gir poeng her."
_RATED = "Poengene som er satt her, gjelder."
_SET_UNKNOWN = "«Ukjent» er satt her etterpå, og det gjelder."
WHOLE = "Hører til alle kravene som gjelder."


class Beside(NamedTuple):
    """Where and when a requirement is told of: beside which question of the form, and with whose names."""

    question: str
    form: QuickForm
    names: Mapping[str, str]
    at: datetime


def belongs(ties: Iterable[Tie]) -> str:
    """«Gir poeng på SKY-08 Frister for å fjerne sårbarheter, hører til SKY-09 Uavhengig prøving av sikkerheten»."""
    kept = tuple(ties)
    parts = (
        ("gir poeng på", [named(one.requirement) for one in kept if not one.tells]),
        ("hører til", [named(one.requirement) for one in kept if one.tells]),
    )
    return capitalised(", ".join(f"{words} {joined(names)}" for words, names in parts if names))


def named(requirement: Requirement) -> str:
    """«SKY-11 Hvor fort løsningen er tilbake»."""
    return f"{requirement.id} {requirement.title}"


def tells(tie: Tie) -> str:
    """What an answer gives, or why the requirement belongs to the question; nothing where it leaves it out."""
    return tie.tells or ("" if tie.is_left_out else GIVES_POINTS)


def standing_sentence(tie: Tie, told: Beside) -> str:
    """Whether the requirement applies, and the points it has today with who gave them."""
    if tie.standing is Standing.OUT:
        return "Kravet gjelder ikke for systemet."
    if tie.is_left_out:
        until = ", så lenge ingen setter poeng under «Krav»" if tie.standing is Standing.IN else ""
        return f"Svaret {_where(tie, told)} sier at kravet ikke gjelder{until}."
    points = _points(tie, told)
    if tie.standing is Standing.UNDECIDED:
        return f"Det er ikke avgjort om kravet gjelder for systemet. {points}"
    return points


def whole_sentence(found: Fulfilment) -> str:
    """«Av 31 er 9 vurdert, her eller under «Krav»: 4 er oppfylt og 5 er ikke oppfylt. 22 er ikke vurdert.»"""
    apart = f" Om {len(found.undecided)} gjelder, er ikke avgjort." if found.undecided else ""
    if not found.applicable:
        return f"Ingen krav gjelder ennå.{apart}"
    rated = len(found.met) + len(found.unmet)
    if not rated:
        return f"Av {found.applicable} er ingen vurdert.{apart}"
    left = f" {len(found.unknown)} er ikke vurdert." if found.unknown else ""
    known = f"Av {found.applicable} er {rated} vurdert, her eller under «Krav»"
    return f"{known}: {_met(len(found.met), len(found.unmet))}.{left}{apart}"


def _met(met: int, unmet: int) -> str:
    if met and unmet:
        return f"{met} er oppfylt og {unmet} er ikke oppfylt"
    if met + unmet == 1:
        return "det er oppfylt" if met else "det er ikke oppfylt"
    return "alle er oppfylt" if met else "ingen er oppfylt"


def worth(one: Evidence) -> str:
    """What an answer is worth to whoever rates the requirement: what it gives, or why they belong together."""
    if one.tells:
        return f"{one.tells} Svaret gir ingen poeng."
    if one.leaves_out and one.counts:
        return "Svaret sier at kravet ikke gjelder, så lenge ingen setter poeng her."
    if one.leaves_out:
        return f"Svaret sier at kravet ikke gjelder. {_RATED}"
    if one.points is None:
        return "Svaret avgjør ikke poengene."
    if one.counts:
        return f"Svaret gir {one.points} poeng. De gjelder til noen setter poeng eller «Ukjent» her."
    return f"Svaret gir {one.points} poeng. {_SET_UNKNOWN if one.set_unknown else _RATED}"


def unanswered(asked: Iterable[Evidence]) -> str:
    """«Ikke svart på ennå: «Hva har gått galt de siste tre årene?»», or nothing when all are."""
    left = [f"«{one.question.ask}»" for one in asked if one.answer is None]
    return f"Ikke svart på ennå: {joined(left)}" if left else ""


def _points(tie: Tie, told: Beside) -> str:
    rating = tie.rating
    if rating is None:
        return "Ingen har satt poeng."
    given = given_sentence(rating.at, told.names.get(rating.by, ""), told.at, told.form)
    if rating.points is None:
        return f"Poengene er ukjente. {given}".strip()
    return f"{rating.points} av 10 poeng{_by_answer(tie, told)}. {given}".strip()


def _by_answer(tie: Tie, told: Beside) -> str:
    return f" etter svaret {_where(tie, told)}" if tie.answered else ""


def _where(tie: Tie, told: Beside) -> str:
    return "her" if tie.answered == told.question else f"på «{told.form.question(tie.answered).ask}»"
