"""Value for money of a planned replacement: the risk it removes and what it saves, in one stated number from 0 to 100.

Priority = 50 · risk removed / 25 + 50 · min(1, 5 · expected benefit a year / cost). The risk removed is
(likelihood − 1) · impact: what it would be lower by with every likelihood at its lowest and the impact as it is. What
is not known is an interval, and a replacement whose cost or benefit nobody has written has no place in the order.
"""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.value import Value
from scoring.domain.interval import Interval
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.systems.risk import Risk
from scoring.domain.systems.system import System

YEARS = 5
"""A replacement that has paid for itself after so many years gets all the points for benefit."""
HALF = 50
MOST_RISK = (6 - 1) * 5
"""The most that can be removed: likelihood from 6 to 1, impact 5."""
NEEDED = ("replacement_cost", "benefit_expected")
WANTED = ("benefit_baseline", "benefit_owner")


class Worth(Value):
    """One planned replacement."""

    system: System
    removed: Interval
    """The risk it removes, 0–25."""
    repaid: Fraction | None
    """The part of the cost that is saved in five years, at most 1; None when cost or benefit is not known."""
    is_rated: bool

    @property
    def priority(self) -> Interval:
        """From 0 to 100; what is not known leaves it open."""
        low, high = (Fraction(0), Fraction(1)) if self.repaid is None else (self.repaid, self.repaid)
        return Interval(
            low=HALF * (self.removed.low / MOST_RISK + low),
            high=HALF * (self.removed.high / MOST_RISK + high),
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields nobody has written, those the order needs first."""
        return tuple(one for one in (*NEEDED, *WANTED) if getattr(self.system, one) in (None, ""))

    @property
    def is_ordered(self) -> bool:
        """Whether enough is known to give it a place: cost, benefit, and some of the risk."""
        return self.repaid is not None and self.is_rated

    @property
    def net(self) -> Decimal | None:
        """What it saves in five years beyond its cost, in NOK; negative when it costs more."""
        cost, saved = self.system.replacement_cost, self.system.benefit_expected
        return None if cost is None or saved is None else YEARS * saved - cost

    @property
    def is_above_baseline(self) -> bool:
        """Whether it is expected to save more than the task costs."""
        baseline, saved = self.system.benefit_baseline, self.system.benefit_expected
        return baseline is not None and saved is not None and saved > baseline

    @property
    def achieved(self) -> Fraction | None:
        """The part of the expected benefit that is measured; None without both."""
        measured, saved = self.system.benefit_measured, self.system.benefit_expected
        return Fraction(measured) / Fraction(saved) if measured is not None and saved else None


def worth(judged: Judged) -> Worth:
    """What replacing one system is worth."""
    system = judged.assessed.system
    return Worth(
        system=system,
        removed=removed(judged.proposal.risk),
        repaid=repaid(system.replacement_cost, system.benefit_expected),
        is_rated=judged.assessed.is_rated,
    )


def removed(risk: Risk) -> Interval:
    """(likelihood − 1) · impact, at best and at worst."""
    return Interval(
        low=(risk.likelihood.low - 1) * risk.impact.low, high=(risk.likelihood.high - 1) * risk.impact.high
    )


def repaid(cost: Decimal | None, saved: Decimal | None) -> Fraction | None:
    """min(1, 5 · saved / cost); what costs nothing is paid back when it saves anything."""
    if cost is None or saved is None:
        return None
    if not cost:
        return Fraction(1 if saved else 0)
    return min(Fraction(1), YEARS * Fraction(saved) / Fraction(cost))


def ordered(found: Iterable[Worth]) -> tuple[Worth, ...]:
    """Those with a place first, by the priority that is certain, then the highest possible, then the name."""
    return tuple(sorted(found, key=_place))


def is_told(system: System) -> bool:
    """Whether anybody has written anything of what replacing it costs or gives."""
    return any(getattr(system, one) not in (None, "") for one in (*NEEDED, *WANTED, "benefit_measured"))


def _place(one: Worth) -> tuple[bool, Fraction, Fraction, str]:
    return not one.is_ordered, -one.priority.low, -one.priority.high, one.system.name.casefold()
