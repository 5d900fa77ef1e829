"""Which requirements to leave out first when a tender asks too much: the least value for the suppliers' hours.

The value is the product's own estimate, printed with the hours in `docs/metode/omfang.md`. The officer decides.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.library.requirement import Kind, Requirement
from requirements_lib.domain.rules.law import BasisKind, Certainty
from requirements_lib.domain.tender.burden import Effort, effort
from requirements_lib.domain.value import Value

MOST = 10
"""So many are named."""
BY_KIND = {
    Kind.ABSOLUTE: Decimal(3),
    Kind.CONTRACT_TERM: Decimal(2),
    Kind.QUALIFICATION: Decimal(2),
    Kind.EVALUATED: Decimal(1),
    Kind.INFORMATION: Decimal(1),
}
"""What the weight is multiplied by for each kind."""
START_SET = Decimal(2)
"""What it is multiplied by in the start set."""
BINDING = Decimal("1.5")
"""What it is multiplied by when it rests on a confirmed provision of law or regulation."""
_LAW = (BasisKind.LAW, BasisKind.REGULATION)


class Proposal(Value):
    """A requirement that could be left out, with what it is worth and what it takes."""

    requirement: Requirement
    value: Decimal
    effort: Effort
    in_law: bool
    """Whether it rests on a confirmed provision; it then concerns the municipality's own duty."""

    @property
    def worth(self) -> Fraction:
        """Value for each likely minute, exactly."""
        return Fraction(self.value) / Fraction(self.effort.likely)


def to_drop(chosen: Iterable[Requirement], on: date | None = None, most: int = MOST) -> tuple[Proposal, ...]:
    """The first ones to leave out, the least worth first; what the law may need is never among them.

    `on` is the day whose law counts; without it every confirmed basis does.
    """
    found = [_proposal(one, on) for one in chosen if not needed(one, on)]
    return tuple(sorted(found, key=lambda one: (one.worth, -one.effort.likely, one.requirement.id))[:most])


def saved(proposals: Iterable[Proposal]) -> Effort:
    """What one supplier is spared when all of them are left out."""
    return sum((one.effort for one in proposals), Effort())


def needed(requirement: Requirement, on: date | None = None) -> bool:
    """Whether it is kept whatever it costs.

    An absolute one with a confirmed basis of any kind, a contract term that rests on law, and what keeps the records
    from being lost when the solution is once switched off.
    """
    if requirement.today.blocks_switch_off:
        return True
    if requirement.kind is Kind.ABSOLUTE:
        return _confirmed(requirement, on, tuple(BasisKind))
    return requirement.kind is Kind.CONTRACT_TERM and _confirmed(requirement, on, _LAW)


def value(requirement: Requirement, on: date | None = None) -> Decimal:
    """Weight · its kind · its place in the start set · its law."""
    start = START_SET if requirement.start_set else Decimal(1)
    law = BINDING if _confirmed(requirement, on, _LAW) else Decimal(1)
    return requirement.weight * BY_KIND[requirement.kind] * start * law


def _proposal(requirement: Requirement, on: date | None) -> Proposal:
    return Proposal(
        requirement=requirement,
        value=value(requirement, on),
        effort=effort(requirement),
        in_law=_confirmed(requirement, on, _LAW),
    )


def _confirmed(requirement: Requirement, on: date | None, kinds: tuple[BasisKind, ...]) -> bool:
    return any(
        basis.certainty is Certainty.CONFIRMED and basis.kind in kinds and (on is None or basis.in_force(on))
        for basis in requirement.legal_bases
    )
