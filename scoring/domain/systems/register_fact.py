"""What the register itself says of the risk criteria and of the needs, before anybody is asked."""

from datetime import date

from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.library.trigger import Answer
from scoring.domain.systems.contract import SystemContract, months_after
from scoring.domain.systems.risk import RiskCriterion, Span
from scoring.domain.systems.support_end import SupportEnds, earliest, has_ended, unknown
from scoring.domain.systems.system import System

HORIZON_MONTHS = 36
"""The framework asks about the coming three years."""


def levels(system: System, ends: SupportEnds | None, on: date) -> dict[RiskCriterion, Span]:
    """The levels the register leaves possible on a day, for the criteria it says something of.

    A technology whose end of support nobody knows may be without: what is known of the others is a floor.
    """
    found = by_days(system, ends, on)
    if RiskCriterion.L1 in found and unknown(system, ends):
        found[RiskCriterion.L1] = found[RiskCriterion.L1][0], RiskCriterion.L1.highest
    return found


def by_days(system: System, ends: SupportEnds | None, on: date) -> dict[RiskCriterion, Span]:
    """The same by the days that are known alone."""
    found = {
        RiskCriterion.L1: support_level(system, ends, on),
        RiskCriterion.L2: contract_level(system.contract, on),
        RiskCriterion.L3: _people_level(system, on),
        RiskCriterion.L5: (1, 2) if system.delivery_model is DeliveryModel.CLOUD else None,
        RiskCriterion.C6: (2, 5) if neighbours(system) else None,
    }
    return {one: span for one, span in found.items() if span is not None}


def support_level(system: System, ends: SupportEnds | None, on: date) -> Span | None:
    """6 when it has ended, 5 when it ends within three years, 1 when it lasts longer; by the level descriptions."""
    if has_ended(system, ends, on):
        return 6, 6
    end = earliest(system, ends, on)
    if end is None:
        return None
    return (5, 5) if end <= months_after(on, HORIZON_MONTHS) else (1, 1)


def contract_level(contract: SystemContract, on: date) -> Span | None:
    """What the dates leave open: whether anything is in place to take over is not in the register.

    Past its end with an option left it has ended, unless the option was used and nobody wrote so.
    """
    last = contract.last_possible_end()
    if last is None:
        return (1, 3) if contract.ends else None
    if last < on:
        return 6, 6
    low, high = _while_it_runs(last, on)
    return (low, 6) if contract.has_ended(on) else (low, high)


def _while_it_runs(last: date, on: date) -> Span:
    if last > months_after(on, HORIZON_MONTHS):
        return 1, 1
    if last > months_after(on, 24):
        return 2, 3
    return (2, 4) if last > months_after(on, 12) else (2, 5)


def needs(system: System) -> dict[str, Answer]:
    """Answers to the needs questions that follow from the register's own fields; what is answered stands."""
    cloud = {DeliveryModel.CLOUD: Answer.YES, DeliveryModel.ON_PREMISES: Answer.NO}
    found = {
        "records": system.record_worthy,
        "personal_data": system.personal_data,
        "sensitive_data": system.special_categories,
        "hosted_outside": cloud.get(system.delivery_model) if system.delivery_model else None,
        "integrations": Answer.YES if neighbours(system) else None,
    }
    return {one: answer for one, answer in found.items() if answer is not None} | system.answers


def neighbours(system: System) -> frozenset[str]:
    """The other systems it exchanges data with, by their names casefolded."""
    named = (*system.sends_to, *system.receives_from, *system.integrations)
    return frozenset(one.casefold() for one in named)


def _people_level(system: System, on: date) -> Span | None:
    """5 when the only one who knows it leaves within three years, 6 when that day is past."""
    if system.leaves_on is None or system.leaves_on > months_after(on, HORIZON_MONTHS):
        return None
    return (6, 6) if system.leaves_on < on else (5, 5)
