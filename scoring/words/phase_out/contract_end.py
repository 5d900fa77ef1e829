"""The ends of a contract side by side: the period that runs, every option used, and the last day to speak up."""

from datetime import date

from scoring.domain.systems.contract import SystemContract
from scoring.words.numbers import day
from scoring.words.systems.renewal import length

UNKNOWN = "Ikke kjent"


def ends(contract: SystemContract, on: date) -> str:
    """«Perioden går ut 31.12.2027; brukes alle opsjoner: 31.12.2029; siste dag å si fra: 30.09.2027»."""
    end = contract.end(on)
    if end is None:
        return UNKNOWN
    return "; ".join(filter(None, (_period(end, on), further(contract, on), _notice(contract, on))))


def _period(end: date, on: date) -> str:
    return f"Perioden {'gikk' if end < on else 'går'} ut {day(end)}"


def further(contract: SystemContract, on: date) -> str:
    """How it goes on after the period: by itself, with options, or not at all."""
    last = contract.last_end()
    if contract.renewal_months is not None:
        return f"løper videre {length(contract.renewal_months)} om gangen til den sies opp"
    if not contract.option_months or last is None:
        return ""
    if last < on:
        return f"med alle opsjoner gikk den ut {day(last)}"
    return f"{'med' if contract.has_ended(on) else 'brukes'} alle opsjoner: {day(last)}"


def _notice(contract: SystemContract, on: date) -> str:
    if contract.has_ended(on):
        return ""
    by = contract.notice_by(on)
    if by is not None:
        return f"siste dag å si fra{' var' if by < on else ''}: {day(by)}"
    goes_on = contract.option_months or contract.renewal_months is not None
    return "siste dag å si fra er ikke kjent" if goes_on else ""
