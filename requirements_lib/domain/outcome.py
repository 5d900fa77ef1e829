"""The two expected outcomes besides success: findings (values) and refusals (exceptions).

Anything else that goes wrong is a fault: it is logged and shown as a reference, never swallowed.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Self

from pydantic import Field

from requirements_lib.domain.value import Value


class Severity(StrEnum):
    """How much a finding matters: an error blocks the act it belongs to, the others inform."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Finding(Value):
    """One thing a check has to say. Codes and facts only; the sentence stands in `words`."""

    code: str
    severity: Severity
    subject: str
    """What it is about: a requirement id, a file name, a field."""
    facts: dict[str, Any] = Field(default_factory=dict)

    @classmethod
    def error(cls, code: str, subject: str, /, **facts: Any) -> Self:
        """A finding that blocks."""
        return cls(code=code, severity=Severity.ERROR, subject=subject, facts=facts)

    @classmethod
    def warning(cls, code: str, subject: str, /, **facts: Any) -> Self:
        """A finding to act on, or to think over."""
        return cls(code=code, severity=Severity.WARNING, subject=subject, facts=facts)

    @classmethod
    def notice(cls, code: str, subject: str, /, **facts: Any) -> Self:
        """A finding to know of."""
        return cls(code=code, severity=Severity.NOTICE, subject=subject, facts=facts)


def errors(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Only the findings that block."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def each_once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in their order, those that are alike told once."""
    told: list[Finding] = []
    for finding in findings:
        if finding not in told:
            told.append(finding)
    return tuple(told)


class Refusal(Exception):
    """An act the rules do not allow. Carries data, no prose: `words` turns the code into a sentence."""

    def __init__(self, code: str, /, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Any] = facts


class Blocked(Refusal):
    """An act refused because of findings, all of them carried along."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("blocked_by_findings", count=len(self.findings))
