"""Why a bid or a supplier may have to be rejected, and where the rules say so: help to find it, no verdict."""

from enum import StrEnum

from requirements_lib.domain.rules.law import LawTable, LawValue
from requirements_lib.domain.rules.regime import Decision
from requirements_lib.domain.value import Value


class Ground(StrEnum):
    """What a rejection rests on, those about the bid first."""

    DEVIATION = "deviation"
    UNCLEAR = "unclear"
    NOT_BINDING = "not_binding"
    LOW_PRICE = "low_price"
    LOW_BY_BREACH = "low_by_breach"
    BUDGET = "budget"
    LATE = "late"
    UNQUALIFIED = "unqualified"
    SUPPLIER = "supplier"


_CODES = {Ground.LOW_PRICE: "low_bid_reject", Ground.LOW_BY_BREACH: "low_bid_breach"}
"""What the rules on abnormally low bids go by; the others go by their own name."""


class RejectionGround(Value):
    """A ground with the provision under the rules that apply."""

    ground: Ground
    law: LawValue


def grounds(decision: Decision | None, law: LawTable) -> tuple[RejectionGround, ...]:
    """The grounds that are known under these rules; none where no provision of their own is known."""
    if decision is None:
        return ()
    found = (
        (one, law.at(f"{_CODES.get(one, f'reject_{one}')}_{decision.regime}", decision.starts))
        for one in Ground
    )
    return tuple(RejectionGround(ground=one, law=value) for one, value in found if value)
