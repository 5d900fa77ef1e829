"""Whether a tender asks more than its size can bear: many absolute requirements, and a long table for a small value."""

from collections.abc import Collection, Iterator, Mapping

from requirements_lib.domain.library.requirement import Kind, Requirement
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.regime import Decision, Regime

MOST_ABSOLUTE = 15
"""Above this, each absolute requirement needs a reason. The house's own measure, not law."""
MOST_ROWS = 15
"""What fits on about two pages; more is much to ask below the national threshold. The house's own measure."""
_BELOW = (Regime.OUTSIDE, Regime.PART_I)


def absolute(chosen: Collection[Requirement]) -> tuple[Requirement, ...]:
    """Those that a bid must meet."""
    return tuple(one for one in chosen if one.kind is Kind.ABSOLUTE)


def need_reasons(chosen: Collection[Requirement]) -> bool:
    """Whether the absolute requirements are so many that each needs a reason."""
    return len(absolute(chosen)) > MOST_ABSOLUTE


def check_absolute(chosen: Collection[Requirement], reasons: Mapping[str, str]) -> Iterator[Finding]:
    """When they are many: each absolute requirement nobody has given a reason for."""
    if not need_reasons(chosen):
        return
    found = absolute(chosen)
    for one in found:
        if not reasons.get(one.id, "").strip():
            yield Finding.error("absolute_without_reason", one.id, count=len(found), most=MOST_ABSOLUTE)


def rows(chosen: Collection[Requirement]) -> int:
    """How many rows the table of answers has."""
    return sum(one.wants_answer for one in chosen)


def proportionate(chosen: Collection[Requirement], decision: Decision | None) -> Iterator[Finding]:
    """A long table below the national threshold; nothing is said while the rules are not known."""
    found = rows(chosen)
    if decision is not None and decision.regime in _BELOW and found > MOST_ROWS:
        yield Finding.warning("long_table_for_value", "requirements", rows=found, most=MOST_ROWS)
