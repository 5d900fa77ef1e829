"""How far a supplier has answered, and what the reading of the form found, in sentences."""

from collections.abc import Iterable

from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.tender.response import Response, unanswered
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.words.phrase import capitalised, joined, things


def report(findings: Iterable[Finding], tender: Tender) -> str:
    """«Lest: 12 av 14 svar. Uten svar: ARK-04 og ARK-09. 3 ting må avklares.»"""
    found = [one for one in findings if one.severity is not Severity.NOTICE]
    missing = [one.subject for one in found if one.code == "response_missing"]
    wanted = tender.to_answer
    sentences = [f"Lest: {len(wanted) - len(missing)} av {len(wanted)} svar."]
    if missing:
        sentences.append(f"Uten svar: {joined(missing)}.")
    unclear = len(found) - len(missing)
    if unclear:
        sentences.append(f"{capitalised(things(unclear))} må avklares.")
    return " ".join(sentences)


def answered(responses: Iterable[Response], tender: Tender) -> str:
    """«12 av 14 krav er besvart. Uten svar: ARK-04, ARK-09.»"""
    missing, wanted = unanswered(responses, tender), len(tender.to_answer)
    sentence = f"{wanted - len(missing)} av {wanted} krav er besvart."
    return f"{sentence} Uten svar: {', '.join(missing)}." if missing else sentence
