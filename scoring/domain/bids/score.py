"""One evaluator's scores: appended as they are written, hidden from the others until submitted."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from pydantic import Field

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import ItemId
from scoring.domain.appended import Appended, latest
from scoring.domain.bids.progress import Progress


class ScoreEntry(Appended):
    """What an evaluator means about one item in one bid. Half-written ones are kept as well."""

    evaluator: str
    bid: str
    requirement: ItemId
    """The requirement, or the criterion where that is judged whole: what every score here is about."""
    points: int | None = Field(default=None, ge=0, le=10)
    reason: str = ""


class Submission(Value):
    """An evaluator has delivered: from now on the scores are seen by the others and no longer change."""

    evaluator: str
    at: datetime


def current(entries: Iterable[ScoreEntry]) -> tuple[ScoreEntry, ...]:
    """The entry that counts for each evaluator, bid and item."""
    return latest(entries, lambda one: (one.evaluator, one.bid, one.requirement))


def require_not_submitted(evaluator: str, submissions: Iterable[Submission]) -> None:
    """Pass while the evaluator may still score. Raises Refusal «already_submitted»."""
    for submission in submissions:
        if submission.evaluator == evaluator:
            raise Refusal("already_submitted", at=submission.at)


def submit(evaluator: str, progress: Progress, submissions: Iterable[Submission], at: datetime) -> Submission:
    """The evaluator's delivery. Raises Refusal «already_submitted» or «scores_missing» (which ones)."""
    require_not_submitted(evaluator, submissions)
    if not progress.is_complete:
        lacking = progress.incomplete
        raise Refusal("scores_missing", count=len(lacking), requirements=lacking)
    return Submission(evaluator=evaluator, at=at)


def waiting_for(evaluators: Sequence[str], submissions: Iterable[Submission]) -> tuple[str, ...]:
    """Those who have not delivered yet, in the committee's order."""
    delivered = {submission.evaluator for submission in submissions}
    return tuple(one for one in evaluators if one not in delivered)


def require_all_submitted(evaluators: Sequence[str], submissions: Iterable[Submission]) -> None:
    """Pass when the common assessment may start.

    Raises Refusal «no_evaluators», or «waiting_for_evaluators» with their ids.
    """
    if not evaluators:
        raise Refusal("no_evaluators")
    waiting = waiting_for(evaluators, submissions)
    if waiting:
        raise Refusal("waiting_for_evaluators", count=len(waiting), evaluators=waiting)
