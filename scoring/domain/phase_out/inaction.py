"""What happens to a system on the list if nobody decides: what the register and the contract say, and no guess."""

from datetime import date
from enum import StrEnum
from fractions import Fraction

from requirements_lib.domain.value import Value
from scoring.domain.phase_out.latest_day import Reach
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.systems.contract import SystemContract, months_after


class Otherwise(StrEnum):
    """What becomes of the contract."""

    UNLAWFUL = "unlawful"
    """It goes on past its last option: perhaps bought without competition."""
    WITHOUT = "without"
    """It goes on past its end."""
    GAP = "gap"
    """The contract ends before anything else can be in use."""
    RENEWED = "renewed"
    """The contract goes on by itself for another period."""
    OPTION = "option"
    """Only a later option gives time."""
    RUNS_OUT = "runs_out"
    """The contract ends, and there is no longer time to replace the system by then."""
    UNKNOWN = "unknown"


class Inaction(Value):
    """What happens, on which day, and what it costs or how long it lasts where that is known."""

    what: Otherwise
    on: date | None = None
    cost: Fraction | None = None
    """NOK for the period the contract renews itself."""
    days: int = 0
    """Without a contract, if it is decided today."""


def inaction(one: Listed) -> Inaction:
    """What happens to one system if nobody decides by the latest day."""
    latest, aim, contract = one.latest, one.latest.aim, one.system.contract
    if aim is None:
        return Inaction(what=Otherwise.UNKNOWN)
    if latest.reach is Reach.ENDED:
        if one.is_past_last_option:
            return Inaction(what=Otherwise.UNLAWFUL, on=contract.last_end())
        return Inaction(what=Otherwise.WITHOUT, on=contract.end(latest.on))
    if latest.reach is Reach.TOO_LATE:
        return Inaction(what=Otherwise.GAP, on=aim.ends, days=latest.days_without)
    if contract.renewal_months:
        return _renewed(one, contract.renewal_months, aim.ends)
    later = _option_after(contract, aim.ends)
    return (
        Inaction(what=Otherwise.OPTION, on=later) if later else Inaction(what=Otherwise.RUNS_OUT, on=aim.ends)
    )


def _renewed(one: Listed, months: int, ends: date) -> Inaction:
    cost = one.system.cost_of(months)
    return Inaction(what=Otherwise.RENEWED, on=months_after(ends, months), cost=cost)


def _option_after(contract: SystemContract, ends: date) -> date | None:
    """The next end an option gives, after the one worked towards."""
    lengths = contract.option_months
    days = (
        months_after(contract.ends, sum(lengths[: place + 1])) if contract.ends else ends
        for place in range(len(lengths))
    )
    return next((day for day in days if day > ends), None)
