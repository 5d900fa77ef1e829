"""A finding that is set aside on purpose, with the reason that stays on record."""

from collections.abc import Iterable
from typing import NamedTuple

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value


class FindingOverride(Value):
    """«We know, and this is why»: for exactly one finding about exactly these words."""

    code: str
    subject: str
    quote: str
    """What `quoted` gives for the finding."""
    reason: Text


class Overridden(NamedTuple):
    """A finding that no longer stands open, and why."""

    finding: Finding
    reason: str


class Remaining(NamedTuple):
    """Findings parted in two, each part in the order they came."""

    open: tuple[Finding, ...]
    overridden: tuple[Overridden, ...]


def quoted(finding: Finding) -> str:
    """The words a finding is about; its facts, when it is about no text. A changed text or fact is another quote."""
    if "quote" in finding.facts:
        return str(finding.facts["quote"])
    return ", ".join(f"{name}: {fact}" for name, fact in sorted(finding.facts.items()))


def remaining(findings: Iterable[Finding], overrides: Iterable[FindingOverride]) -> Remaining:
    """What still stands, and what is overridden with its reason; an override of words that are gone does nothing.

    Of two overrides of the same finding, the later one counts.
    """
    reasons = {(one.code, one.subject, one.quote): one.reason for one in overrides}
    still: list[Finding] = []
    aside: list[Overridden] = []
    for finding in findings:
        reason = reasons.get((finding.code, finding.subject, quoted(finding)))
        if reason is None:
            still.append(finding)
        else:
            aside.append(Overridden(finding, reason))
    return Remaining(tuple(still), tuple(aside))
