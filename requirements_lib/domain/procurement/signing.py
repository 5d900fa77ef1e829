"""That a contract has been entered into, as somebody has recorded it; from then on the choice cannot be reversed."""

from collections.abc import Iterable
from datetime import date, datetime
from operator import not_

from pydantic import Field

from requirements_lib.domain.value import Value


class Signing(Value):
    """When it was entered into, with which bid, and who recorded it; or that an earlier record was wrong."""

    bid: str
    lot: str = ""
    signed: date
    standstill_ends: date | None = None
    """The last day of the standstill, by the rule or as the notice set it; None where there was none."""
    reason: str = ""
    """Why it was entered into before the standstill was over, or why the record is withdrawn."""
    at: datetime
    by: str
    """Pseudonymous id of the person who recorded it."""
    withdrawn: bool = Field(default=False, exclude_if=not_)


def in_force(signings: Iterable[Signing]) -> tuple[Signing, ...]:
    """The records that stand: the latest word on each bid, without those withdrawn."""
    latest = {one.bid: one for one in signings}
    return tuple(one for one in latest.values() if not one.withdrawn)
