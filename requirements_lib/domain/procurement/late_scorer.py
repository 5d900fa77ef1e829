"""One who is to weigh bids, and could read about today's systems after the bids were opened.

The register is closed to leads and evaluators from the opening to the notice, since the supplier of today's system may
be among the bidders. An officer who withdraws himself as evaluator is let in, and so is anybody with such a role in the
municipality who is not named yet. That nobody has looked cannot be shown: reading leaves no trace, and who has a person
at hand may know what he read. So it is not asked what somebody has read, or whether he was a member before, but what
stood open to him: the table of access tells. Such a one is named by another than himself and with a reason, as another
decides where somebody's impartiality is in doubt, and it is told to the committee. Before the opening there is nothing
to weigh and no rule; who is an observer weighs nothing.
"""

from datetime import datetime

from requirements_lib.domain.access import Action, Phase, Role, closing_phases, is_closed_to, may_outside
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.value import Value

REGISTER = Action.READ_SYSTEMS


class LateScorer(Value):
    """That it was done, and why; it stays when the role is withdrawn."""

    person: str
    role: Role
    reason: str
    by: str
    at: datetime


def could_read(roles: frozenset[Role], before: frozenset[Role], role: Role, phase: Phase) -> bool:
    """Whether somebody with these roles in the municipality, and those `before` in the procurement, gets a role that
    closes what has stood open to him until now."""
    opened = phase in closing_phases(REGISTER) and may_outside(roles, REGISTER)
    return opened and is_closed_to({role}, phase, REGISTER) and not is_closed_to(before, phase, REGISTER)


def require_reason(person: str, by: str, reason: str) -> str:
    """The reason, when somebody else has written one.

    Raises Refusal «late_scorer_by_self» and «late_scorer_unexplained».
    """
    if person == by:
        raise Refusal("late_scorer_by_self")
    if not reason.strip():
        raise Refusal("late_scorer_unexplained")
    return reason.strip()
