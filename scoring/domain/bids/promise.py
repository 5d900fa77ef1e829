"""A promise: what the winner of a tender answered to a requirement, until somebody has checked whether it is kept."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import RequirementId, Text
from requirements_lib.domain.tender.response import Response
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.value import Value
from scoring.domain.appended import Appended, latest
from scoring.domain.bids.bid import Bid

PROMISING = (AnswerCode.MET_TODAY, AnswerCode.MET_LATER)
"""These two answers promise something; the others say that it is not met, or cost more."""


class Verdict(StrEnum):
    """Whether a promise is kept."""

    PROMISED = "promised"
    """Nobody has checked it."""
    KEPT = "kept"
    BROKEN = "broken"


class PromiseCheck(Appended):
    """Somebody has looked: on which day, what was found, and what shows it."""

    procurement: str
    bid: str
    requirement: RequirementId
    kept: bool
    checked: date
    evidence: Text


class Promise(Value):
    """One answer of the winner."""

    procurement: str
    tender: str
    """What the procurement is called."""
    bid: str
    supplier: str
    organisation_number: str = ""
    requirement: RequirementId
    title: str
    """What the requirement is called."""
    code: AnswerCode | None
    """None where only a value was asked for."""
    by: date | None
    """The day it was promised from: the supplier's own, or the day of the award for what was met then."""
    description: str = ""
    typed: str = ""
    """The number, the day or the choice the supplier wrote."""
    check: PromiseCheck | None = None
    """The latest one."""

    @property
    def verdict(self) -> Verdict:
        """By the latest check alone."""
        if self.check is None:
            return Verdict.PROMISED
        return Verdict.KEPT if self.check.kept else Verdict.BROKEN

    def is_due(self, on: date) -> bool:
        """Whether its day is past and nobody has checked it since."""
        if self.by is None or self.by >= on:
            return False
        return self.check is None or self.check.checked < self.by

    @property
    def key(self) -> tuple[str, str, str]:
        """What a check of it is filed under."""
        return self.procurement, self.bid, self.requirement


def promises(
    procurement: str, part: Tender, bid: Bid, awarded: date, checks: Iterable[PromiseCheck]
) -> tuple[Promise, ...]:
    """Everything a winner has promised in its part of a tender, in the tender's order."""
    known = {
        (one.procurement, one.bid, one.requirement): one
        for one in latest(checks, lambda one: (one.procurement, one.bid, one.requirement))
    }
    return tuple(
        Promise(
            procurement=procurement,
            tender=part.title,
            bid=bid.id,
            supplier=bid.supplier.name,
            organisation_number=bid.supplier.organisation_number,
            requirement=response.requirement,
            title=title,
            code=code,
            by=response.later if code is AnswerCode.MET_LATER else awarded,
            description=response.description,
            typed=response.typed,
            check=known.get((procurement, bid.id, response.requirement)),
        )
        for title, code, response in _promising(part, bid)
    )


def _promising(part: Tender, bid: Bid) -> Iterator[tuple[str, AnswerCode | None, Response]]:
    for asked in part.requirements:
        response = bid.response_to(asked.id)
        if response is not None and _promises(response):
            yield asked.requirement.title, response.code, response


def _promises(response: Response) -> bool:
    """A value is a promise by itself where no code was asked for."""
    return response.code in PROMISING or (response.code is None and bool(response.typed))
