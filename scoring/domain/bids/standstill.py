"""Whether the standstill after a notice is over when a contract is entered into, by the rules of its day."""

from datetime import date

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.rules.law import LawTable, LawValue
from requirements_lib.domain.rules.regime import Decision
from requirements_lib.domain.rules.time_plan import standstill
from requirements_lib.domain.value import Value


class Ended(Value):
    """When the standstill ends, or that the municipality has set how long it is."""

    notified: date
    alone: bool = False
    """Whether the chosen supplier is the only one affected."""
    rule: LawValue | None = None
    """None where no rule of these procurements asks for one, or where nobody else is affected."""
    ends: date | None = None
    """The last day of it; None where the rule names no number of days."""

    @property
    def is_set_by_us(self) -> bool:
        """Whether the rule leaves the length to the municipality."""
        return self.rule is not None and self.ends is None

    def require(self, signed: date, set_until: date | None, reason: str) -> date | None:
        """The last day of the standstill, which is before the contract, or there is a reason.

        A day before the notice says nothing. Raises Refusal «standstill_unsaid» and «standstill_runs».
        """
        said = set_until if set_until and set_until >= self.notified else None
        last = self.ends if self.rule is None or self.ends else said
        if self.rule is None or reason:
            return last
        if last is None:
            raise Refusal("standstill_unsaid", basis=self.rule.basis)
        if signed <= last:
            raise Refusal("standstill_runs", ends=last.isoformat(), basis=self.rule.basis)
        return last


def ended(decision: Decision | None, notified: date, law: LawTable, *, alone: bool) -> Ended:
    """What the rules say of a notice sent on this day; `alone` when the chosen supplier is the only one affected."""
    if decision is None or alone:
        return Ended(notified=notified, alone=alone)
    found = standstill(decision, notified, law)
    if found:
        return Ended(notified=notified, rule=found.rule, ends=found.ends)
    return Ended(notified=notified, rule=law.at(f"standstill_days_{decision.regime}", decision.starts))
