"""What the reading of a form found, in sentences."""

import pytest

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.tender.response import Response
from requirements_lib.words.response import answered, report
from tests.builders import a_tender


def _finding(code: str, subject: str = "form", severity: Severity = Severity.WARNING) -> Finding:
    return Finding(code=code, severity=severity, subject=subject)


MISSING = (_finding("response_missing", "ARK-05"), _finding("response_missing", "ARK-08"))
CHANGED = _finding("tracked_changes", severity=Severity.ERROR)
LONG = _finding("response_too_long", "ARK-01", Severity.NOTICE)


@pytest.mark.parametrize(
    ("findings", "sentence"),
    [
        ((), "Lest: 3 av 3 svar."),
        ((LONG,), "Lest: 3 av 3 svar."),
        (MISSING, "Lest: 1 av 3 svar. Uten svar: ARK-05 og ARK-08."),
        ((CHANGED,), "Lest: 3 av 3 svar. Én ting må avklares."),
        (
            (*MISSING, CHANGED, _finding("form_code_unknown", "ARK-01")),
            "Lest: 1 av 3 svar. Uten svar: ARK-05 og ARK-08. 2 ting må avklares.",
        ),
    ],
)
def test_what_is_found_what_is_missing_and_what_must_be_cleared_up(
    findings: tuple[Finding, ...], sentence: str
) -> None:
    assert report(findings, a_tender()) == sentence


ALL = tuple(Response(requirement=one, code=AnswerCode.MET_TODAY) for one in ("ARK-01", "ARK-05", "ARK-08"))


def test_every_answer_read_is_told() -> None:
    assert answered(ALL, a_tender()) == "3 av 3 krav er besvart."


def test_what_is_not_answered_is_told_and_named() -> None:
    assert answered(ALL[:1], a_tender()) == "1 av 3 krav er besvart. Uten svar: ARK-05, ARK-08."
