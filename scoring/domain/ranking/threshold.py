"""Announced minimums for quality: which bids are below, for people to decide what it leads to."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.outcome import Finding
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation
from scoring.domain.ranking.quality import in_all, quality_criteria, raw_points


def threshold_findings(evaluation: Evaluation) -> tuple[Finding, ...]:
    """Every minimum that a bid taking part does not reach. The evaluation must be sound: no points are missing."""
    if not quality_criteria(evaluation):
        return ()
    return tuple(
        one for bid in evaluation.taking_part for one in _below(evaluation, bid, raw_points(evaluation, bid))
    )


def _below(evaluation: Evaluation, bid: EvaluatedBid, raw: Mapping[str, Fraction]) -> Iterator[Finding]:
    asked = evaluation.quality_model
    if asked.least_on_each is not None:
        for one in quality_criteria(evaluation):
            if raw[one.id] < Fraction(asked.least_on_each):
                facts = _facts(bid, raw[one.id], asked.least_on_each)
                yield Finding.warning("below_least_on_criterion", bid.id, name=one.name, **facts)
    if asked.least_in_all is not None and in_all(evaluation, raw) < Fraction(asked.least_in_all):
        facts = _facts(bid, in_all(evaluation, raw), asked.least_in_all)
        yield Finding.warning("below_least_in_all", bid.id, **facts)


def _facts(bid: EvaluatedBid, points: Fraction, least: Decimal) -> dict[str, str]:
    return {"bid": bid.letter, "points": str(points), "least": str(least)}
