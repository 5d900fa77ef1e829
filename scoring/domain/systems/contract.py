"""The contract of a system in use, and the dates that follow from it."""

from calendar import monthrange
from datetime import date
from itertools import accumulate
from typing import Annotated, TypeAlias

from pydantic import Field

from requirements_lib.domain.value import Value

FIRST_YEAR, LAST_YEAR, MOST_MONTHS, MOST_OPTIONS = 1950, 2199, 600, 20
Day: TypeAlias = Annotated[date, Field(ge=date(FIRST_YEAR, 1, 1), le=date(LAST_YEAR, 12, 31))]
Months: TypeAlias = Annotated[int, Field(ge=1, le=MOST_MONTHS)]
"""Within these bounds every date that follows exists; outside them somebody has written wrong."""


class SystemContract(Value):
    """When a system's contract ends, how it goes on, and how long before its end notice must be given."""

    reference: str = ""
    ssa: str = ""
    """The standard contract it follows, «SSA-L»."""
    exit_terms: str = ""
    """What is agreed on getting the data out."""
    starts: Day | None = None
    ends: Day | None = None
    """The end of the period that runs now; an option that has been used has moved it."""
    option_months: tuple[Months, ...] = Field(default=(), max_length=MOST_OPTIONS)
    """The length of each option not yet used."""
    renewal_months: Months | None = None
    """The contract goes on by itself for so many months at a time unless notice is given."""
    notice_months: int | None = Field(default=None, ge=0, le=MOST_MONTHS)

    def end(self, on: date) -> date | None:
        """The end of the period running on a day: renewals that have happened by then are counted."""
        if self.ends is None or self.renewal_months is None:
            return self.ends
        end, periods = self.ends, 0
        while end < on:
            periods += 1
            end = months_after(self.ends, periods * self.renewal_months)
        return end

    def last_end(self) -> date | None:
        """The end when every option is used, renewals apart."""
        return months_after(self.ends, sum(self.option_months)) if self.ends else None

    def last_possible_end(self) -> date | None:
        """The end when every option is used; None when it is not known, or the contract renews itself without end."""
        return None if self.renewal_months is not None else self.last_end()

    def option_ends(self, on: date) -> tuple[date, ...]:
        """The end after each option not yet used.

        Empty when the contract renews itself, or is past its end: then no option can be used.
        """
        end = self.end(on)
        if end is None or end < on or self.renewal_months is not None:
            return ()
        return tuple(months_after(end, months) for months in accumulate(self.option_months))

    def notice_by(self, on: date) -> date | None:
        """The latest day to give notice for the end of the period running on a day.

        None when the end or the length of notice is not known.
        """
        end = self.end(on)
        if end is None or self.notice_months is None:
            return None
        return months_after(end, -self.notice_months)

    def has_ended(self, on: date) -> bool:
        """Whether the contract is past its end and does not renew itself."""
        end = self.end(on)
        return end is not None and end < on


def months_after(day: date, months: int) -> date:
    """The same day so many months later, earlier when negative; the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(earlier: date, later: date) -> int:
    """Whole months from one day to another."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months if months_after(earlier, months) <= later else months - 1
