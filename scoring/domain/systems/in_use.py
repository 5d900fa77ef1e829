"""What a register says of a system besides who answers for it: where it runs, on what, and what has been checked."""

from enum import StrEnum

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import Day


class LifeCycle(StrEnum):
    """Where a system is between being bought and being gone."""

    PLANNED = "planned"
    IN_USE = "in_use"
    TO_BE_REPLACED = "to_be_replaced"
    READABLE = "readable"
    """Out of use, but still there to be read."""
    GONE = "gone"


OUT_OF_USE = (LifeCycle.PLANNED, LifeCycle.READABLE, LifeCycle.GONE)
"""Not yet in use, or no more."""

HOLDS_NOTHING = (LifeCycle.PLANNED, LifeCycle.GONE)
"""No data in it yet, or no more: one that can only be read still holds all of it."""


class Papers(StrEnum):
    """What a system must have, each with the day it was last done."""

    PROCESSING = "processing"
    RISK = "risk"
    DPIA = "dpia"
    ACCESSIBILITY = "accessibility"
    ACCESS_REVIEW = "access_review"
    EXIT_TEST = "exit_test"


class Paper(Value):
    """One of them: when it was done, and where it is to be found."""

    on: Day | None = None
    reference: str = ""


class Technology(Value):
    """Something a system is built on, with its version when that is known."""

    name: Text
    version: str = ""

    @property
    def whole(self) -> str:
        """«Oracle Database 12.1»."""
        return f"{self.name} {self.version}".strip()
