"""What of a judgement depends on the day: as long as it is the same, what was judged another day still holds."""

from datetime import date
from typing import NamedTuple

from requirements_lib.domain.outcome import Finding
from scoring.domain.phase_out.phase_out_reason import contract_reasons
from scoring.domain.systems.register_fact import levels
from scoring.domain.systems.risk import RiskCriterion, Span
from scoring.domain.systems.support_end import SupportEnds
from scoring.domain.systems.system import System


class ByDay(NamedTuple):
    """Everything the calendar says of a system; the rest of a judgement is the same every day."""

    levels: dict[RiskCriterion, Span]
    contract: tuple[Finding, ...]
    """With the end that comes next and the latest day to give notice, which follow from it."""


def by_day(system: System, ends: SupportEnds | None, on: date) -> ByDay:
    """What the calendar says of a system on a day."""
    return ByDay(levels(system, ends, on), contract_reasons(system.contract, on))
