"""What is decided for a system, in the register as a list and in its history: written for people, never read back."""

from collections.abc import Sequence

from paper.norwegian import today
from paper.workbook import Written
from scoring.domain.intake import Change
from scoring.domain.system import System
from scoring.domain.system_decision import SystemDecision
from scoring.words.numbers import day
from scoring.words.terms import label

HEADINGS = (
    "Bestemt i Målestokk",
    "Bestemt i Målestokk, dato",
    "Bestemt i Målestokk, begrunnelse",
    "Bestemt i Målestokk, tidligere",
)
_FIELD = "Bestemt"


def cells(system: System) -> Sequence[Written]:
    """What counts now, its day and its reason, and everything decided before, the latest first."""
    now = system.decision
    if now is None:
        return [None] * len(HEADINGS)
    earlier = "\n".join(_line(one) for one in reversed(system.decisions[:-1]))
    return [label(now.course), today(now.at), now.reason or None, earlier or None]


def changes(before: System, after: System) -> tuple[Change, ...]:
    """What one version of a system decided in place of the one before."""
    if before.decisions == after.decisions:
        return ()
    return (Change(field=_FIELD, before=_now(before), after=_now(after)),)


def _now(system: System) -> str:
    return _line(system.decision) if system.decision else ""


def _line(made: SystemDecision) -> str:
    return f"{label(made.course)}, {day(today(made.at))}. {made.reason}".strip()
