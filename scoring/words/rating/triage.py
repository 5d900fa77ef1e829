"""«Begynn her» in words: why a system is picked, and the formula that picks it."""

from requirements_lib.words.phrase import capitalised
from scoring.domain.rating.triage import Picked, Sign, Triage, TriageRule
from scoring.words.numbers import in_letters
from scoring.words.terms import term


def summary(found: Triage) -> str:
    """How many are picked, how many are rated already, and how many wait."""
    if not found.picked:
        return " ".join(_alike(found) or ["Ingen systemer har så mange tegn at de bør vurderes nå."])
    parts = [f"{_count(len(found.picked))} bør vurderes først"]
    parts += [f"{found.rated} er vurdert"] if found.rated else []
    parts += [f"{found.left} kan vente"] if found.left else []
    parts += [f"{found.out} er ikke i bruk"] if found.out else []
    return " ".join([f"{', '.join(parts)}.", *_alike(found)])


def reason(picked: Picked, rule: TriageRule) -> str:
    """«Støtten har sluttet (5), nås fra internett (3).»"""
    return capitalised(", ".join(f"{term(one)} ({rule.points[one]})" for one in picked.signs) + ".")


def formula(rule: TriageRule) -> str:
    """Every sign with its points, and where the line goes."""
    signs = ", ".join(f"{term(one)} {rule.points[one]}" for one in Sign if rule.points.get(one))
    return f"Poeng = summen av tegnene: {signs}. {choice(rule)} Kommunen setter tallene selv."


def choice(rule: TriageRule) -> str:
    """Who is picked by the points."""
    return (
        f"De med minst {rule.least_points} poeng velges, høyst {rule.most} systemer. Er de færre enn {rule.fewest}, "
        f"eller færre enn ett av {in_letters(rule.one_in)} systemer, velges de neste til så mange er valgt "
        f"eller vurdert, men ingen under {rule.floor_points} poeng. Med like mange poeng går det tyngste tegnet først, "
        "så den høyeste kostnaden per år, så avtalen som slutter først. "
        "De som da står helt likt, velges alle eller ingen."
    )


def _alike(found: Triage) -> list[str]:
    """Those that are too many to be picked, when there are any."""
    if not found.alike:
        return []
    who = f"De neste {len(found.alike)}" if found.picked else f"{len(found.alike)} systemer"
    return [
        f"{who} står likt med {found.alike[0].points} poeng og er for mange til å tas med. "
        "Flere felt i listen skiller dem, eller dere velger selv."
    ]


def _count(number: int) -> str:
    return "1 system" if number == 1 else f"{number} systemer"
