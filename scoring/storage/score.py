"""Scores, submissions, agreed scores and rankings as rows."""

from typing import Any

from sqlalchemy import Row

from scoring.domain.bids.consensus import AgreedScore
from scoring.domain.bids.score import ScoreEntry, Submission
from scoring.domain.ranking.ranking import Ranking
from scoring.storage import tables
from scoring.storage.appended import fields
from store.revision import append_revision, latest, latest_of_each, since
from store.work import Work

_SCORE_KEYS = ["procurement", "evaluator", "bid", "requirement"]
_AGREED_KEYS = ["procurement", "bid", "requirement"]


def save(work: Work, procurement: str, entry: ScoreEntry) -> int:
    """Append an evaluator's entry and return its number."""
    key = {
        "procurement": procurement,
        "evaluator": entry.evaluator,
        "bid": entry.bid,
        "requirement": entry.requirement,
    }
    values = {"points": entry.points, "reason": entry.reason, **work.stamp}
    return append_revision(work, tables.score, key, values, None)


def fetch_one(work: Work, procurement: str, evaluator: str, bid: str, requirement: str) -> ScoreEntry:
    """An evaluator's latest entry on one requirement in one bid; an empty one without a time when there is none."""
    key = {"evaluator": evaluator, "bid": bid, "requirement": requirement}
    row = latest(work, tables.score, procurement=procurement, **key)
    return _entry(row) if row else ScoreEntry.model_validate(key)


def fetch_own(work: Work, procurement: str, evaluator: str) -> tuple[ScoreEntry, ...]:
    """One evaluator's latest entries."""
    rows = latest_of_each(work, tables.score, _SCORE_KEYS, procurement=procurement, evaluator=evaluator)
    return tuple(_entry(row) for row in rows)


def fetch_all(work: Work, procurement: str) -> tuple[ScoreEntry, ...]:
    """Every evaluator's latest entries. Only a service that has asked for READ_ALL_SCORES may call this."""
    return tuple(
        _entry(row) for row in latest_of_each(work, tables.score, _SCORE_KEYS, procurement=procurement)
    )


def save_submission(work: Work, procurement: str, evaluator: str) -> None:
    """An evaluator has delivered."""
    key = {"procurement": procurement, "evaluator": evaluator}
    append_revision(work, tables.submission, key, work.stamp, 0)


def fetch_submissions(work: Work, procurement: str) -> tuple[Submission, ...]:
    """Who has delivered, and when."""
    rows = latest_of_each(work, tables.submission, ["procurement", "evaluator"], procurement=procurement)
    return tuple(Submission(evaluator=row.evaluator, at=row.at) for row in rows)


def save_agreed(work: Work, procurement: str, agreed: AgreedScore) -> int:
    """Append what the committee agrees on and return its number."""
    key = {"procurement": procurement, "bid": agreed.bid, "requirement": agreed.requirement}
    points = None if agreed.points is None else str(agreed.points)
    values = {"points": points, "reason": agreed.reason, **work.stamp}
    return append_revision(work, tables.agreed, key, values, None)


def fetch_agreed(work: Work, procurement: str) -> tuple[AgreedScore, ...]:
    """The latest agreed score on each requirement in each bid."""
    return tuple(
        _agreed(row) for row in latest_of_each(work, tables.agreed, _AGREED_KEYS, procurement=procurement)
    )


def agreed_versions(work: Work, procurement: str, bid: str, requirement: str) -> tuple[AgreedScore, ...]:
    """Everything that has been agreed on one requirement in one bid, oldest first."""
    rows = since(work, tables.agreed, 1, procurement=procurement, bid=bid, requirement=requirement)
    return tuple(_agreed(row) for row in rows)


def save_ranking(work: Work, procurement: str, ranking: Ranking) -> int:
    """Append a ranking, whole, and return its number."""
    values = {"body": ranking.model_dump_json(), **work.stamp}
    return append_revision(work, tables.ranking, {"procurement": procurement}, values, None)


def fetch_rankings(work: Work, procurement: str) -> dict[str, tuple[Row[Any], Ranking]]:
    """The latest ranking of each lot, by its id, with the row that tells when and by whom (`at`, `actor`, `number`)."""
    read = (
        (row, Ranking.model_validate_json(row.body))
        for row in since(work, tables.ranking, 1, procurement=procurement)
    )
    return {ranking.evaluation.lot: (row, ranking) for row, ranking in read}


def fetch_ranking(work: Work, procurement: str, number: int) -> Ranking:
    """The ranking with a number that a notice has told of."""
    row = latest(work, tables.ranking, procurement=procurement, number=number)
    assert row is not None  # a notice tells only of what is kept
    return Ranking.model_validate_json(row.body)


def ranking_versions(work: Work, procurement: str, lot: str) -> tuple[tuple[Row[Any], Ranking], ...]:
    """Every ranking of a lot, oldest first, each with its row."""
    read = (
        (row, Ranking.model_validate_json(row.body))
        for row in since(work, tables.ranking, 1, procurement=procurement)
    )
    return tuple((row, ranking) for row, ranking in read if ranking.evaluation.lot == lot)


def _entry(row: Row[Any]) -> ScoreEntry:
    return ScoreEntry.model_validate(fields(row, "evaluator", "bid", "requirement", "points", "reason"))


def _agreed(row: Row[Any]) -> AgreedScore:
    return AgreedScore.model_validate(fields(row, "bid", "requirement", "points", "reason"))
