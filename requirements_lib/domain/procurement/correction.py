"""The correction of a published tender: a working copy, and two questions that are answered before it counts."""

from collections.abc import Iterator

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.value import Value

QUESTIONS = ("essential", "prolong")
"""«Er endringen vesentlig?» and «Må fristen forlenges?»"""


class Correction(Value):
    """A correction that is under way, or one that has become a revision of the tender."""

    base: int
    """The revision of the procurement that holds what was announced: where one goes back to."""
    essential: bool | None = None
    essential_reason: str = ""
    prolong: bool | None = None
    prolong_reason: str = ""

    def answer(self, question: str) -> bool | None:
        """Yes, no, or not answered yet."""
        given: bool | None = getattr(self, question)
        return given

    def reason(self, question: str) -> str:
        """Why it was answered so."""
        return str(getattr(self, f"{question}_reason"))

    def with_answer(self, question: str, given: bool) -> "Correction":
        """The correction with one question answered."""
        return self.model_copy(update={question: given})

    def with_reason(self, question: str, reason: str) -> "Correction":
        """The correction with the reason of one answer."""
        return self.model_copy(update={f"{question}_reason": reason})


def findings(correction: Correction, announced: Tender, corrected: Tender) -> tuple[Finding, ...]:
    """Everything that stands in the way of announcing the correction, all at once."""
    return (
        *_nothing_changed(announced, corrected),
        *_unanswered(correction),
        *_essential(correction),
        *_dates(correction, announced, corrected),
    )


def _nothing_changed(announced: Tender, corrected: Tender) -> Iterator[Finding]:
    if _as_read(announced) == _as_read(corrected):
        yield Finding.error("correction_without_changes", "correction")


def _as_read(tender: Tender) -> str:
    """The fingerprint of what suppliers read: the library's own texts are kept beside it for later corrections."""
    read = tuple(one.model_copy(update={"original": None}) for one in tender.requirements)
    return tender.model_copy(update={"requirements": read}).fingerprint


def _unanswered(correction: Correction) -> Iterator[Finding]:
    for question in QUESTIONS:
        if correction.answer(question) is None:
            yield Finding.error("correction_unanswered", question)
        elif not correction.reason(question).strip():
            yield Finding.error("correction_without_reason", question)


def _essential(correction: Correction) -> Iterator[Finding]:
    if correction.essential:
        yield Finding.error("correction_essential", "essential")


def _dates(correction: Correction, announced: Tender, corrected: Tender) -> Iterator[Finding]:
    if corrected.starts != announced.starts:
        yield Finding.error("correction_moves_start", "starts", day=announced.starts)
    if corrected.bid_deadline < announced.bid_deadline:
        yield Finding.error("correction_shortens_deadline", "bid_deadline")
    elif correction.prolong and corrected.bid_deadline == announced.bid_deadline:
        yield Finding.error("correction_not_prolonged", "bid_deadline")
