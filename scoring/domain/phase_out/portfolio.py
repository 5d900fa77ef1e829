"""A system with what is recommended for it; which recommendations mean that it goes, and how soon is soon."""

from datetime import timedelta

from requirements_lib.domain.value import Value
from scoring.domain.phase_out.phase_out import Advice, Proposal
from scoring.domain.systems.system import AssessedSystem

OUT = (Advice.PHASE_OUT, Advice.PLAN_PHASE_OUT)
"""These two recommend that the system goes."""
SOON = timedelta(days=90)


class Judged(Value):
    """A system and what is recommended for it."""

    assessed: AssessedSystem
    proposal: Proposal
