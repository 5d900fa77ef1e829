"""How the estimated value was reached: what is bought, how much, for how long, options included, without VAT."""

from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.value import Value


class Recurs(StrEnum):
    """How often an amount is paid."""

    ONCE = "once"
    YEARLY = "yearly"


class CostLine(Value):
    """One thing that is paid for."""

    name: Text
    amount: Decimal = Field(gt=0)
    """NOK for one, excluding VAT."""
    quantity: Decimal = Field(default=Decimal(1), gt=0)
    recurs: Recurs = Recurs.ONCE
    optional: bool = False
    """An option: it counts towards the value even if it is never used."""


class Valuation(Value):
    """The calculation. The value is everything that may be paid in the whole term, options included."""

    years: Decimal = Field(default=Decimal(0), ge=0, le=30)
    """The term of the contract, without options to prolong it."""
    option_years: Decimal = Field(default=Decimal(0), ge=0, le=30)
    lines: tuple[CostLine, ...] = ()

    @property
    def total(self) -> Decimal:
        """NOK excluding VAT: Σ quantity · amount, times all the years where it is paid each year."""
        return sum((self.of(line) for line in self.lines), Decimal(0))

    def of(self, line: CostLine) -> Decimal:
        """What one line comes to in the whole term."""
        times = self.years + self.option_years if line.recurs is Recurs.YEARLY else Decimal(1)
        return line.quantity * line.amount * times

    def with_line(self, line: CostLine) -> "Valuation":
        """The calculation with one more line."""
        return self.model_copy(update={"lines": (*self.lines, line)})

    def without(self, place: int) -> "Valuation":
        """The calculation without the line in this place, counted from 0."""
        return self.model_copy(update={"lines": (*self.lines[:place], *self.lines[place + 1 :])})
