"""Legal bases: dated data with a certainty, and what of them may be printed.

The product never states as law what nobody here has read.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.value import Value


class Certainty(StrEnum):
    """How sure we are of a legal basis, never more than its source (marks in `data/law/sources.yaml`)."""

    CONFIRMED = "bekreftet"
    PROBABLE = "sannsynlig"
    UNCONFIRMED = "ubekreftet"

    @property
    def order(self) -> int:
        """Higher is surer."""
        return {"bekreftet": 2, "sannsynlig": 1, "ubekreftet": 0}[self.value]


class BasisKind(StrEnum):
    """What the basis is: law binds, a standard does not, a pattern is only borrowed."""

    LAW = "law"
    REGULATION = "regulation"
    STANDARD = "standard"
    GUIDANCE = "guidance"
    PATTERN = "pattern"


class LegalBasis(Value):
    """One provision a requirement rests on."""

    source: str
    """Row in the table of sources (`data/law/sources.yaml`), for example NO-ARKF-07."""
    kind: BasisKind
    name: str
    """Printed name of the act, regulation or standard."""
    provision: str
    says: str
    """What the provision says, in our own words."""
    address: str
    valid_from: date
    valid_to: date | None = None
    checked: date
    certainty: Certainty

    def in_force(self, on: date) -> bool:
        """Whether the basis is in force on a day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


class BasisCheck(Value):
    """The officer's record that somebody has read a probable basis in its own place."""

    source: str
    checked_by: str = Field(min_length=1)
    where: str = Field(min_length=1)
    checked: date


def printable(basis: LegalBasis, on: date, checks: tuple[BasisCheck, ...] = ()) -> str | None:
    """How the basis is printed in a document dated `on`; None when it may not be printed at all.

    Confirmed: name and provision. Probable: the name alone, and the provision once a check is recorded.
    Unconfirmed, or not in force on the day: never.
    """
    if basis.certainty is Certainty.UNCONFIRMED or not basis.in_force(on):
        return None
    checked = any(check.source == basis.source for check in checks)
    if basis.certainty is Certainty.CONFIRMED or checked:
        return f"{basis.name} {basis.provision}".strip()
    return basis.name


class LawValue(Value):
    """One dated value of law: a threshold, a weight, a deadline."""

    code: str
    value: str
    unit: str
    basis: str
    """Printed name and provision."""
    valid_from: date
    valid_to: date | None = None
    source: str
    certainty: Certainty

    def in_force(self, on: date) -> bool:
        """Whether it applies on a day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


class LawTable(Value):
    """All dated values; the day of the procurement's start chooses."""

    values: tuple[LawValue, ...] = ()

    def at(self, code: str, on: date) -> LawValue | None:
        """The value that applies on a day, or None when no rule does."""
        return next((one for one in self.values if one.code == code and one.in_force(on)), None)

    def decimal(self, code: str, on: date) -> Decimal | None:
        """Its number."""
        found = self.at(code, on)
        return Decimal(found.value) if found else None

    def basis(self, code: str, on: date) -> str:
        """Its printed legal basis, empty when no rule applies."""
        found = self.at(code, on)
        return found.basis if found else ""
