"""Who gets a place in a framework agreement with several suppliers, in sentences."""

from collections.abc import Iterable

from requirements_lib.domain.weighing.winners import Division
from requirements_lib.words.phrase import joined
from scoring.domain.ranking.award import Award, Awarded, award
from scoring.domain.ranking.ranking import Ranking
from scoring.words.numbers import fixed, percent
from scoring.words.ranking.explanation import label
from scoring.words.ranking.ranking import lot_headline, place

NOBODY = "Ingen tilbud er med, så ingen kan velges."
_NO_BREAK = "\u00a0"


def award_sentence(found: Award) -> str:
    """«Rammeavtalen tildeles Nordfjell AS (A), 60 %, og Fjordsak AS (B), 40 %.», or that nothing is decided yet."""
    if not found.awarded:
        return "Ingen er tildelt rammeavtalen ennå."
    return f"Rammeavtalen tildeles {joined([_one(one) for one in found.awarded])}."


def notes(found: Award) -> tuple[str, ...]:
    """What should be known of it: fewer than announced, passed over, a draw, shares that cannot be computed."""
    told = []
    if found.undecided:
        who = joined([label(one) for one in found.undecided])
        told.append(f"{who} deler plass. Trekk lodd før resten av tildelingen avgjøres.")
    elif len(found.awarded) < found.winners.most:
        count = len(found.awarded)
        told.append(f"Det er kunngjort inntil {found.winners.most} leverandører. {count} kan få avtale.")
    told += [
        f"{label(one)} (plass {place(one)}) får ikke en plass til. Leverandøren har én allerede."
        for one in found.passed_over
    ]
    if found.unshared:
        told.append("Andelene kan ikke regnes ut etter poeng, fordi noen ikke har poeng over 0.")
    return tuple(told)


def told_of_all(rankings: Iterable[Ranking]) -> str:
    """The same of every lot; that nobody is chosen when no bid is left."""
    return " ".join(map(told_of, rankings)) or NOBODY


def told_of(ranking: Ranking) -> str:
    """What a notice tells of a ranking: who is first, and in an agreement with several who gets a place."""
    winners = ranking.evaluation.winners
    if winners is None:
        return lot_headline(ranking)
    found = award(ranking, winners)
    return " ".join((lot_headline(ranking), award_sentence(found), *notes(found)))


def share_formula(found: Award, one: Awarded) -> str:
    """«8,08 / 15,48 ≈ 52,2 %», or the announced share; empty where call-offs follow the ranking."""
    if one.share is None:
        return ""
    shown = percent(one.share)
    about = "=" if (one.share * 1000).denominator == 1 else "≈"
    if found.winners.division is Division.FIXED:
        if len(found.awarded) == found.winners.most:
            return f"{shown}, som kunngjort"
        given = [found.winners.shares[other.place - 1] for other in found.awarded]
        own = found.winners.shares[one.place - 1]
        return f"{own:f} / {sum(given):f} {about} {shown}".replace(".", ",")
    total = sum(other.bid.total for other in found.awarded)
    return f"{fixed(one.bid.total)} / {fixed(total)} {about} {shown}"


def _one(one: Awarded) -> str:
    who = label(one.bid)
    return who if one.percent is None else f"{who} med {one.percent}{_NO_BREAK}%"
