"""The contracts somebody must speak up about soon, else they go on or end by themselves: notice, and use of an option.

It holds of every system in use, whatever is proposed, decided or not rated.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction

from requirements_lib.domain.value import Value
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.phase_out.portfolio import SOON
from scoring.domain.systems.contract import SystemContract, months_after

SHORT_MONTHS = 3
"""A contract that goes on for no more than this at a time can be left at any time: nothing is lost by a missed day."""


class SpeakUp(Value):
    """The last day to speak up about one contract, and what happens if nobody does."""

    listed: Listed
    by: date | None
    """None when the length of notice is not known: then it is before the end."""
    ends: date
    """The end of the period that runs now."""
    renewed_to: date | None = None
    """So long it goes on by itself."""
    cost: Fraction | None = None
    """NOK for the period it renews itself."""
    option_to: date | None = None
    """So long it could go on by the next option; without a word it ends."""

    @property
    def day(self) -> date:
        """The day it is ordered by."""
        return self.by or self.ends


def speak_up(systems: Iterable[Listed], on: date) -> tuple[SpeakUp, ...]:
    """Each with a day still to come, the first day first."""
    found = (one for one in (_of(each, on) for each in systems) if one and one.day >= on)
    return tuple(sorted(found, key=lambda one: (one.day, one.listed.system.name, one.listed.system.id)))


def soon(found: PhaseOutList) -> tuple[SpeakUp, ...]:
    """Those of the whole register within 90 days."""
    return tuple(one for one in speak_up(found.whole, found.on) if one.day <= found.on + SOON)


def _of(one: Listed, on: date) -> SpeakUp | None:
    contract = one.system.contract
    end = contract.end(on)
    if end is None:
        return None
    by = contract.notice_by(on)
    if contract.renewal_months is not None:
        if contract.renewal_months <= SHORT_MONTHS:
            return None
        cost = one.system.cost_of(contract.renewal_months)
        return SpeakUp(listed=one, by=by, ends=end, renewed_to=_next(contract, end), cost=cost)
    if contract.option_months:
        return SpeakUp(listed=one, by=by, ends=end, option_to=months_after(end, contract.option_months[0]))
    return None


def _next(contract: SystemContract, end: date) -> date | None:
    """The end of the period after the one that runs."""
    return contract.end(end + timedelta(days=1))
