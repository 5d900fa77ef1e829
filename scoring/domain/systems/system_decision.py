"""What people have decided for a system: appended beside the recommendation, which it may go against with a reason."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from requirements_lib.domain.value import Value


class Course(StrEnum):
    """What may be decided."""

    KEEP = "keep"
    IMPROVE = "improve"
    REPLACE = "replace"
    RETIRE = "retire"


STAYING = (Course.KEEP, Course.IMPROVE)
"""These leave the system in use."""


class SystemDecision(Value):
    """One decision. The latest counts, and the earlier ones stay."""

    course: Course
    reason: str = ""
    by: str
    """Pseudonymous id of the person who decided."""
    at: datetime

    @property
    def stays(self) -> bool:
        """Whether the system stays in use."""
        return self.course in STAYING


class _Ends(Protocol):
    """What is recommended at best and at worst."""

    @property
    def best(self) -> StrEnum: ...

    @property
    def worst(self) -> StrEnum: ...


_FOLLOWS = {
    "phase_out": (Course.REPLACE, Course.RETIRE),
    "plan_phase_out": (Course.REPLACE, Course.RETIRE),
    "improve": (Course.IMPROVE,),
    "negotiate": (Course.IMPROVE,),
    "keep": (Course.KEEP,),
}
"""Which courses follow each recommendation, the most urgent recommendation first."""


def follows(course: Course, proposal: _Ends) -> bool:
    """Whether it is what is recommended, or may come to be when the missing answers are given."""
    order = list(_FOLLOWS)
    first, last = order.index(proposal.worst), order.index(proposal.best)
    return any(course in _FOLLOWS[one] for one in order[first : last + 1])
