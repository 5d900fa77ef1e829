"""The work of preparing a procurement as tasks: which part each finding belongs to, and how far each part has come."""

import re
from collections.abc import Iterable
from enum import StrEnum

from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.value import Value


class Part(StrEnum):
    """What an officer works on, in the order it is usually done."""

    FACTS = "facts"
    DESCRIPTION = "description"
    NEEDS = "needs"
    REQUIREMENTS = "requirements"
    CRITERIA = "criteria"
    COMMITTEE = "committee"
    PUBLISHING = "publishing"


class Progress(StrEnum):
    """How far a part has come."""

    NOT_STARTED = "not_started"
    STARTED = "started"
    LACKING = "lacking"
    """Something stands in the way of publishing."""
    DONE = "done"
    READY = "ready"
    """Nothing stands in the way of doing it now."""
    LOCKED = "locked"


class Task(Value):
    """One part with how far it has come and what is found in it."""

    part: Part
    progress: Progress
    findings: tuple[Finding, ...] = ()


_DESCRIBED = (
    *("need", "today", "effects", "users", "volumes", "systems"),
    *("option_takers", "key_tasks", "information_types"),
)
_EVALUATED = (
    *("criteria", "environment", "environment_reason", "environment_ways"),
    *("price_model", "quality_model", "tie_rule", "lots"),
    *("weighting_reason", "fixed_price"),
)
_BY_SUBJECT = {
    "requirements": Part.REQUIREMENTS,
    "answer_choices": Part.REQUIREMENTS,
    **dict.fromkeys(_DESCRIBED, Part.DESCRIPTION),
    **dict.fromkeys(_EVALUATED, Part.CRITERIA),
}
_BY_CODE = {
    "unknown_question": Part.NEEDS,
    "question_open": Part.NEEDS,
    "scored_without_criterion": Part.CRITERIA,
    "criterion_fed_by_unscored": Part.CRITERIA,
    "scored_in_two_criteria": Part.CRITERIA,
    "lot_duplicate_name": Part.CRITERIA,
    "requirement_in_no_lot": Part.CRITERIA,
}
_CRITERION_OR_LOT = re.compile(r"[TD]\d+")


def part_of(finding: Finding) -> Part:
    """Where a finding is mended: by what it says, or else by what it is about."""
    if finding.code in _BY_CODE:
        return _BY_CODE[finding.code]
    if finding.subject in _BY_SUBJECT:
        return _BY_SUBJECT[finding.subject]
    if _CRITERION_OR_LOT.fullmatch(finding.subject):
        return Part.CRITERIA
    return Part.FACTS if finding.subject in Profile.model_fields else Part.REQUIREMENTS


def tasks(now: Procurement, findings: Iterable[Finding]) -> tuple[Task, ...]:
    """Every part, in order, with its findings. The last one is ready when no error is left in any of the others."""
    found: dict[Part, list[Finding]] = {part: [] for part in Part}
    for finding in findings:
        found[part_of(finding)].append(finding)
    severities = {part: {one.severity for one in listed} for part, listed in found.items()}
    # Which requirements to choose among is not known before the needs are.
    if found[Part.NEEDS]:
        severities[Part.REQUIREMENTS].add(Severity.WARNING)
    errors = any(Severity.ERROR in told for told in severities.values())
    return tuple(
        Task(part=part, progress=_progress(now, part, severities[part], errors), findings=tuple(listed))
        for part, listed in found.items()
    )


def _progress(now: Procurement, part: Part, severities: set[Severity], errors: bool) -> Progress:
    if not now.is_open and part is not Part.COMMITTEE:
        return Progress.LOCKED
    if part is Part.PUBLISHING:
        return Progress.NOT_STARTED if errors else Progress.READY
    if not _begun(now, part):
        return Progress.NOT_STARTED
    if Severity.ERROR in severities:
        return Progress.LACKING
    return Progress.STARTED if Severity.WARNING in severities else Progress.DONE


def _begun(now: Procurement, part: Part) -> bool:
    profile = now.profile
    written = {
        Part.FACTS: bool(profile.title.strip()),
        Part.DESCRIPTION: bool(profile.need.strip()),
        Part.NEEDS: bool(profile.answers),
        Part.REQUIREMENTS: bool(profile.answers or profile.overrides or profile.own_requirements),
        Part.CRITERIA: any(criteria for _, criteria in profile.weighed),
        Part.COMMITTEE: bool(now.members),
    }
    return written[part]
