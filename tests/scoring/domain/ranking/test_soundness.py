"""What is wrong with an evaluation: named one by one, all at once, never guessed or filled in with zero."""

from decimal import Decimal
from typing import Any

import pytest

from requirements_lib.domain.outcome import Severity
from scoring.domain.ranking.evaluation import EvaluatedBid
from scoring.domain.ranking.soundness import check
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

SOUND = (evaluated("A", 100, 5), evaluated("B", 120, 7))


def _codes(*bids: EvaluatedBid, **changes: Any) -> list[tuple[str, str]]:
    return [(one.code, one.subject) for one in check(evaluation(*(bids or SOUND), **changes))]


def test_a_sound_evaluation_has_nothing_to_say() -> None:
    assert _codes() == []


def test_a_missing_score_is_named_with_its_bid() -> None:
    (finding,) = check(evaluation(SOUND[0], evaluated("B", 120)))
    assert (finding.code, finding.subject, finding.facts) == ("points_missing", "ARK-05", {"bid": "B"})


def test_missing_and_impossible_prices_are_named_with_the_bids_letter() -> None:
    found = check(evaluation(evaluated("A", None, 5, id="x1"), evaluated("B", 0, 5, id="x2")))
    assert [(one.code, one.subject, one.facts["bid"]) for one in found] == [
        ("price_missing", "x1", "A"),
        ("price_not_positive", "x2", "B"),
    ]


def test_prices_are_not_asked_for_where_price_is_no_criterion() -> None:
    assert _codes(evaluated("A", None, 5), evaluated("B", None, 6), criteria=(quality(100),)) == []


@pytest.mark.parametrize("weight", ["59.99", "60.01"])
def test_weights_a_hair_from_100_are_found(weight: str) -> None:
    assert _codes(criteria=(price(), quality(weight))) == [("weights_not_100", "criteria")]


def test_a_weight_off_by_the_fortieth_decimal_is_found_and_every_weight_is_named() -> None:
    weight = "60." + "0" * 39 + "1"
    (finding,) = check(evaluation(*SOUND, criteria=(price(), quality(weight))))
    assert finding.facts == {
        "total": "100." + "0" * 39 + "1",
        "weights": [["Pris", "40"], ["Kvalitet T2", weight]],
    }


def test_a_criterion_given_as_a_part_of_another_is_found() -> None:
    part = quality().model_copy(update={"under": "T9"})
    assert _codes(criteria=(price(), part)) == [("criterion_as_part", "T2")]


def test_a_criterion_or_a_requirement_that_counts_twice_is_found() -> None:
    assert _codes(criteria=(price(), quality(30), quality(30))) == [
        ("criterion_twice", "T2"),
        ("requirement_twice", "ARK-05"),
    ]


def test_two_price_criteria_are_found() -> None:
    second = price(30).model_copy(update={"id": "T3"})
    assert _codes(criteria=(price(10), second, quality())) == [("two_price_criteria", "criteria")]


def test_a_quality_criterion_that_nothing_feeds_is_found() -> None:
    empty = quality().model_copy(update={"requirements": ()})
    assert ("criterion_without_points", "T2") in _codes(criteria=(price(), empty))


def test_a_weight_for_some_requirements_only_is_found() -> None:
    both = quality(60, "ARK-05", "ARK-06")
    bids = (evaluated("A", 100, 5, 5), evaluated("B", 120, 7, 7))
    assert _codes(*bids, criteria=(price(), both), requirement_weights={"ARK-05": 2}) == [
        ("requirement_weight_missing", "ARK-06")
    ]


@pytest.mark.parametrize("weight", ["0", "-1"])
def test_a_weight_that_is_not_positive_is_found(weight: str) -> None:
    assert _codes(requirement_weights={"ARK-05": Decimal(weight)}) == [
        ("requirement_weight_not_positive", "ARK-05")
    ]


@pytest.mark.parametrize("points", ["-0.5", "10.5"])
def test_points_off_the_scale_are_found(points: str) -> None:
    assert _codes(SOUND[0], evaluated("B", 120, points)) == [("points_off_scale", "ARK-05")]


def test_points_that_feed_nothing_are_told_but_do_not_block() -> None:
    (finding,) = check(evaluation(SOUND[0], evaluated("B", 120, 7, 9)))
    assert (finding.code, finding.subject, finding.severity) == (
        "points_not_used",
        "ARK-06",
        Severity.WARNING,
    )


def test_no_bids_left_and_the_same_bid_twice_are_found() -> None:
    gone = evaluated("A", 100, 5, rejected_because="Vesentlig avvik.")
    assert _codes(gone) == [("no_bids", "bids")]
    assert ("bid_twice", "A") in _codes(SOUND[0], SOUND[0])


def test_a_rejected_bid_needs_neither_points_nor_price() -> None:
    assert _codes(*SOUND, evaluated("C", None, rejected_because="For sent levert.")) == []


def test_a_single_bid_is_a_notice() -> None:
    (finding,) = check(evaluation(SOUND[0]))
    assert (finding.code, finding.severity) == ("one_bid_only", Severity.NOTICE)


def test_a_bid_that_takes_part_in_spite_of_an_absolute_requirement_is_a_warning() -> None:
    (finding,) = check(evaluation(SOUND[0], evaluated("B", 120, 7, unmet_absolute=("ARK-01",))))
    assert (finding.code, finding.severity) == ("unmet_absolute_takes_part", Severity.WARNING)
    assert finding.facts == {"bid": "B", "requirements": ["ARK-01"]}


def test_all_that_is_wrong_is_told_at_once() -> None:
    found = _codes(evaluated("A", -1), evaluated("B", None, 11), criteria=(price(50), quality()))
    assert {code for code, _ in found} == {
        "weights_not_100",
        "points_missing",
        "points_off_scale",
        "price_not_positive",
        "price_missing",
    }
