"""How a contract goes on, said back in a sentence with the dates that follow."""

from collections.abc import Sequence
from datetime import date

from requirements_lib.words.phrase import joined
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.renewal import coming
from scoring.words.numbers import day


def rule_sentence(contract: SystemContract) -> str:
    """«Avtalen løper videre ett år om gangen. Oppsigelsestiden er tre måneder.»"""
    parts = []
    if contract.renewal_months is not None:
        parts.append(f"Avtalen løper videre {length(contract.renewal_months)} om gangen til den sies opp.")
    if contract.option_months:
        parts.append(f"Kommunen kan forlenge med {joined([length(one) for one in contract.option_months])}.")
    if contract.notice_months is not None:
        parts.append(f"Oppsigelsestiden er {length(contract.notice_months)}.")
    return " ".join(parts) or "Det er ikke sagt hvordan avtalen løper videre."


def coming_rows(contract: SystemContract, on: date) -> Sequence[tuple[str, str]]:
    """Each coming end with the latest day to give notice."""
    return [(day(end), day(notice) if notice else "Ikke kjent") for end, notice in coming(contract, on)]


def length(months: int) -> str:
    """«3 år», «1 år», «6 måneder»."""
    if months and months % 12 == 0:
        return f"{months // 12} år"
    return "1 måned" if months == 1 else f"{months} måneder"
