"""Legal bases: dated data with a certainty, and what of them may be printed.

The product never states as law what nobody here has read.
"""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
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


class Boundary(StrEnum):
    """What a limit says of the value that lies exactly on it, in the law's own words."""

    EQUAL_OR_ABOVE = "lik eller over"
    AT_LEAST = "minst"
    ABOVE = "over"


class LawValue(Value):
    """One dated value of law: a threshold, a weight, a deadline."""

    code: str
    value: str
    boundary: Boundary | None = None
    """Only for a limit."""
    unit: str
    basis: str
    """Printed name and provision."""
    valid_from: date
    may_be_older: bool = False
    """Whether `valid_from` is only the oldest text that was read."""
    valid_to: date | None = None
    source: str
    certainty: Certainty

    def in_force(self, on: date) -> bool:
        """Whether it applies on a day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)

    @property
    def number(self) -> Decimal:
        """The value as a number."""
        return Decimal(self.value)

    def reached_by(self, amount: Decimal) -> bool:
        """Whether an amount is on the limit's upper side."""
        return amount > self.number if self.boundary is Boundary.ABOVE else amount >= self.number


class LawTable(Value):
    """All dated values; the day of the procurement's start chooses."""

    values: tuple[LawValue, ...] = ()

    def at(self, code: str, on: date) -> LawValue | None:
        """The value that applies on a day, or None when no rule does."""
        return next((one for one in self.values if one.code == code and one.in_force(on)), None)

    def decimal(self, code: str, on: date) -> Decimal | None:
        """Its number."""
        found = self.at(code, on)
        return found.number if found else None

    def days(self, code: str, on: date) -> int | None:
        """Its number of days; None when no rule applies, or when the rule names none («rimelig»)."""
        found = self.at(code, on)
        return int(found.value) if found and found.value.isdecimal() else None

    def basis(self, code: str, on: date) -> str:
        """Its printed legal basis, empty when no rule applies."""
        found = self.at(code, on)
        return found.basis if found else ""

    def changes(self, codes: Collection[str], after: date) -> tuple[date, ...]:
        """The days after `after` when one of these values begins or is no longer in force, the first one first."""
        named = [one for one in self.values if one.code in codes]
        begin = {one.valid_from for one in named}
        over = {one.valid_to + timedelta(days=1) for one in named if one.valid_to}
        return tuple(sorted(day for day in begin | over if day > after))


def least(values: Iterable[LawValue]) -> Certainty:
    """The lowest certainty among some values: nothing that rests on them is surer."""
    return min((one.certainty for one in values), key=lambda one: one.order)
