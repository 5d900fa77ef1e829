"""The common assessment: spread first, mean for information, agreed points on the committee's scale."""

from decimal import Decimal
from fractions import Fraction

import pytest
from pydantic import ValidationError

from requirements_lib.domain.outcome import Refusal
from scoring.domain.bids.consensus import (
    WIDE_FROM,
    AgreedScore,
    agreed_now,
    order_of_discussion,
    require_complete,
    spreads,
    wide_from,
    widths,
)
from scoring.domain.bids.progress import progress
from scoring.domain.bids.score import ScoreEntry


def _entry(who: str, bid: str, requirement: str, points: int | None, number: int = 1) -> ScoreEntry:
    key = {"evaluator": who, "bid": bid, "requirement": requirement}
    return ScoreEntry(**key, points=points, number=number)


FOUR = [_entry(who, "b", "ARK-05", points) for who, points in zip("akjp", (1, 2, 5, 7), strict=True)]


def test_spread_is_highest_less_lowest_and_the_mean_is_exact() -> None:
    (spread,) = spreads(FOUR)
    assert (spread.width, spread.mean) == (6, Fraction(15, 4))


def test_a_changed_score_replaces_the_earlier_in_the_spread() -> None:
    (spread,) = spreads([*FOUR, _entry("p", "b", "ARK-05", 3, number=2)])
    assert spread.width == 4


def test_points_not_given_are_no_zero_in_the_spread() -> None:
    (spread,) = spreads([*FOUR, _entry("n", "b", "ARK-05", None)])
    assert (len(spread.points), spread.mean) == (4, Fraction(15, 4))


def test_the_widest_spread_in_any_bid_is_discussed_first() -> None:
    entries = [
        *(_entry(who, "a", "ARK-03", points) for who, points in (("k", 6), ("j", 8))),
        *(_entry(who, "b", "ARK-03", points) for who, points in (("k", 5), ("j", 5))),
        *FOUR,
        *(_entry(who, "a", "ARK-05", 5) for who in "kj"),
    ]
    order = order_of_discussion(["ARK-01", "ARK-02", "ARK-03", "ARK-05"], spreads(entries))
    assert order == ("ARK-05", "ARK-03", "ARK-01", "ARK-02")


def test_the_width_of_a_requirement_is_its_widest_in_any_bid() -> None:
    narrow = [_entry(who, "a", "ARK-05", points) for who, points in (("k", 6), ("j", 8))]
    assert widths(spreads([*narrow, *FOUR])) == {"ARK-05": 6}


def test_the_latest_agreed_score_counts() -> None:
    first = AgreedScore(bid="a", requirement="ARK-05", points=Decimal(5), number=1)
    second = first.model_copy(update={"points": Decimal("5.5"), "number": 2})
    assert agreed_now([second, first]) == (second,)


def test_agreed_points_outside_the_committees_scale_make_no_score() -> None:
    with pytest.raises(ValidationError):
        AgreedScore(bid="a", requirement="ARK-05", points=Decimal("5.25"))


def test_quality_cannot_be_locked_while_anything_is_not_agreed() -> None:
    agreed = AgreedScore(bid="a", requirement="ARK-05", points=Decimal(5))
    with pytest.raises(Refusal) as refused:
        require_complete(progress([agreed], ["a"], ["ARK-05"]))
    assert (refused.value.code, refused.value.facts["count"]) == ("consensus_missing", 1)


def test_quality_is_locked_when_all_is_agreed_with_reasons() -> None:
    agreed = AgreedScore(bid="a", requirement="ARK-05", points=Decimal(5), reason="Vist i demo")
    require_complete(progress([agreed], ["a"], ["ARK-05"]))


def test_a_spread_is_wide_from_as_large_a_part_of_a_shorter_scale() -> None:
    assert (wide_from(10), wide_from(6)) == (WIDE_FROM, 2)
