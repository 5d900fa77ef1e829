"""Archive readiness: whether what must be preserved is safe, so that a system may be switched off."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import months_after
from scoring.domain.systems.in_use import Paper, Papers
from scoring.domain.systems.plan import Disposal
from scoring.domain.systems.register_fact import needs
from scoring.domain.systems.system import System


class Archive(StrEnum):
    """How it stands with what must be preserved."""

    BLOCKED = "blocked"
    NOT_KNOWN = "not_known"
    """It is not known whether anything must be preserved."""
    READY = "ready"
    NOTHING = "nothing"
    """There is nothing to preserve."""


class Readiness(Value):
    """Whether the system may be switched off, and what stands in the way."""

    standing: Archive
    tested: date | None
    """When it was last tested that the data can be taken out."""
    findings: tuple[Finding, ...]

    @property
    def blocks(self) -> bool:
        """Whether the system may not be switched off as it stands."""
        return self.standing in (Archive.BLOCKED, Archive.NOT_KNOWN)


def readiness(
    system: System, lost: Mapping[str, str], retest_months: int, on: date, said: bool = False
) -> Readiness:
    """How a system stands on a day. `lost` are the requirements that show that records would be lost, with titles.

    A test older than `retest_months` says nothing of the data that have come since. `said` is whether the rating says
    that everything can be taken out: then only the day of the test is missing.
    """
    worthy = needs(system).get("records")
    tested = system.papers.get(Papers.EXIT_TEST, Paper()).on
    found = [_would_be_lost(system, lost)] if lost else []
    if worthy is Answer.YES:
        found += _lacking(system, tested, retest_months, on, said)
    elif worthy is not Answer.NO:
        found.append(Finding.warning("archive_worth_unknown", system.id))
    return Readiness(standing=_standing(worthy, bool(found)), tested=tested, findings=tuple(found))


def _would_be_lost(system: System, lost: Mapping[str, str]) -> Finding:
    named = sorted(lost)
    titles = {"titles": [lost[one] for one in named]} if all(lost.values()) else {}
    return Finding.warning("records_would_be_lost", system.id, requirements=named, **titles)


def _lacking(
    system: System, tested: date | None, retest_months: int, on: date, said: bool
) -> Iterator[Finding]:
    if tested is None and said:
        yield Finding.warning("extraction_undated", system.id)
    elif tested is None:
        yield Finding.warning("extraction_untested", system.id)
    elif tested > on:
        yield Finding.warning("extraction_test_planned", system.id, tested=tested.isoformat())
    elif months_after(tested, retest_months) < on:
        yield Finding.warning(
            "extraction_test_old", system.id, tested=tested.isoformat(), retest=retest_months
        )
    if not system.plan.preserve.strip():
        yield Finding.warning("preserve_undescribed", system.id)
    if system.plan.disposal is Disposal.DELETE:
        yield Finding.warning("records_planned_deleted", system.id)


def _standing(worthy: Answer | None, lacks: bool) -> Archive:
    if worthy is Answer.YES:
        return Archive.BLOCKED if lacks else Archive.READY
    if worthy is Answer.NO:
        return Archive.BLOCKED if lacks else Archive.NOTHING
    return Archive.NOT_KNOWN
