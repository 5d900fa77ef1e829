"""What is decided for a system, in the register as a list and in its history: written for people, never read back."""

from collections.abc import Mapping, Sequence

from paper.norwegian import today
from paper.workbook import Written
from scoring.domain.systems.intake import Change
from scoring.domain.systems.system import System
from scoring.domain.systems.system_decision import SystemDecision
from scoring.words.numbers import day
from scoring.words.terms import label

HEADINGS = (
    "Bestemt i Målestokk",
    "Bestemt i Målestokk, dato",
    "Bestemt i Målestokk, av",
    "Bestemt i Målestokk, begrunnelse",
    "Bestemt i Målestokk, tidligere",
)
_FIELD = "Bestemt"


def cells(system: System, names: Mapping[str, str]) -> Sequence[Written]:
    """What counts now, its day, who decided it and why, and everything decided before, the latest first.

    `names` are those of the people, by their ids.
    """
    now = system.decision
    if now is None:
        return [None] * len(HEADINGS)
    earlier = "\n".join(_line(one, names) for one in reversed(system.decisions[:-1]))
    by = names.get(now.by)
    return [label(now.course), today(now.at), by, now.reason or None, earlier or None]


def changes(before: System, after: System) -> tuple[Change, ...]:
    """What one version of a system decided in place of the one before."""
    if before.decisions == after.decisions:
        return ()
    return (Change(field=_FIELD, before=_now(before), after=_now(after)),)


def _now(system: System) -> str:
    return _line(system.decision) if system.decision else ""


def _line(made: SystemDecision, names: Mapping[str, str] | None = None) -> str:
    by = f", av {names[made.by]}" if names and made.by in names else ""
    return f"{label(made.course)}, {day(today(made.at))}{by}. {made.reason}".strip()
