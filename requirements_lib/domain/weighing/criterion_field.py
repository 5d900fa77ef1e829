"""Which field of which award criterion a finding stands on, so that it is told where it can be mended."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind, parts_of

_OWN = {
    "criterion_without_requirements": "requirements",
    "price_criterion_with_requirements": "requirements",
    "criterion_with_parts_fed": "requirements",
    "criterion_whole_unexplained": "looks_for",
    "criterion_under_unknown": "under",
    "criterion_nowhere": "under",
    "criterion_too_deep": "under",
}
"""The field of a finding about one criterion alone."""
_FED = frozenset({"criterion_fed_by_unscored", "scored_in_two_criteria"})
"""Findings about a requirement, in every criterion that it feeds."""


def by_field(
    criteria: tuple[Criterion, ...], found: Iterable[Finding]
) -> Mapping[str, Mapping[str, tuple[Finding, ...]]]:
    """The findings by the id of a criterion and the name of its field, each on every field that contributes to it."""
    told: dict[str, dict[str, tuple[Finding, ...]]] = defaultdict(dict)
    for finding in found:
        field, contributing = _contributing(criteria, finding)
        for one in contributing:
            told[one.id][field] = (*told[one.id].get(field, ()), finding)
    return told


def _contributing(criteria: tuple[Criterion, ...], finding: Finding) -> tuple[str, tuple[Criterion, ...]]:
    """The field, and the criteria in which it contributes."""
    if finding.code == "criteria_weights_not_100":
        return "weight", parts_of(criteria, "")
    if finding.code == "criterion_parts_not_100":
        return "weight", parts_of(criteria, finding.subject)
    if finding.code == "criteria_one_price":
        return "kind", tuple(one for one in criteria if one.kind is CriterionKind.PRICE)
    if finding.code in _FED:
        return "requirements", tuple(one for one in criteria if finding.subject in one.requirements)
    field = _OWN.get(finding.code, "")
    return field, tuple(one for one in criteria if field and one.id == finding.subject)
