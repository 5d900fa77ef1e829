"""What the reading of a response form found, in sentences."""

from collections.abc import Iterable

from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.requirement import Kind
from requirements_lib.domain.tender import Tender
from requirements_lib.words.selection import joined


def report(findings: Iterable[Finding], tender: Tender) -> str:
    """«Lest: 12 av 14 svar. Uten svar: ARK-04 og ARK-09. 3 ting må avklares.»"""
    found = [one for one in findings if one.severity is not Severity.NOTICE]
    missing = [one.subject for one in found if one.code == "response_missing"]
    wanted = [one for one in tender.requirements if one.requirement.kind is not Kind.INFORMATION]
    sentences = [f"Lest: {len(wanted) - len(missing)} av {len(wanted)} svar."]
    if missing:
        sentences.append(f"Uten svar: {joined(missing)}.")
    unclear = len(found) - len(missing)
    if unclear:
        sentences.append(f"{'Én' if unclear == 1 else unclear} ting må avklares.")
    return " ".join(sentences)
