"""«Begynn her» in words: why a system is picked, and the formula that picks it."""

from requirements_lib.words.phrase import capitalised
from scoring.domain.rating.triage import Picked, Sign, Triage, TriageRule
from scoring.words.terms import term


def summary(found: Triage) -> str:
    """How many are picked, how many are rated already, and how many wait."""
    if not found.picked:
        return "Ingen systemer har så mange tegn at de bør vurderes nå."
    parts = [f"{_count(len(found.picked))} bør vurderes først"]
    parts += [f"{found.rated} er vurdert"] if found.rated else []
    parts += [f"{found.left} kan vente"] if found.left else []
    parts += [f"{found.out} er ikke i bruk"] if found.out else []
    return f"{', '.join(parts)}."


def reason(picked: Picked, rule: TriageRule) -> str:
    """«Støtten har sluttet (5), nås fra internett (3).»"""
    return capitalised(", ".join(f"{term(one)} ({rule.points[one]})" for one in picked.signs) + ".")


def formula(rule: TriageRule) -> str:
    """Every sign with its points, and where the line goes."""
    signs = ", ".join(f"{term(one)} {rule.points[one]}" for one in Sign if rule.points.get(one))
    return (
        f"Poeng = summen av tegnene: {signs}. Høyst {rule.most} systemer velges, og bare de med minst "
        f"{rule.least_points} poeng. Kommunen setter tallene selv."
    )


def _count(number: int) -> str:
    return "1 system" if number == 1 else f"{number} systemer"
