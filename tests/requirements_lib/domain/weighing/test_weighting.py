"""Weights announced as ranges or as an order, what the rules say of it, and criteria without a price."""

from datetime import date
from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.rules.regime import Decision, decide
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.publishing import findings
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind, total_weight
from requirements_lib.domain.weighing.price_model import Deduction, LowestPrice, Proportional
from requirements_lib.domain.weighing.weighting import (
    Weighting,
    announced,
    check,
    check_final,
    check_model,
    check_price,
    check_rules,
    guaranteed,
    overlapping,
    settled,
)
from requirements_lib.storage.law import load
from tests.builders import a_library, a_profile

LAW = load()
DAY = date(2026, 11, 24)


def _ranged(*ends: tuple[str, int, int, int]) -> tuple[Criterion, ...]:
    """Criteria by name, preliminary weight and range; the first is the price."""
    return tuple(
        Criterion(
            id=f"T{number}",
            name=name,
            kind=CriterionKind.QUALITY if number > 1 else CriterionKind.PRICE,
            weight=Decimal(weight),
            least=Decimal(least),
            most=Decimal(most),
        )
        for number, (name, weight, least, most) in enumerate(ends, start=1)
    )


def _regime(value: int) -> Decision:
    found = decide(Decimal(value), DAY, LAW)
    assert found is not None
    return found


PART_I, PART_II, PART_III = _regime(600_000), _regime(2_000_000), _regime(4_000_000)


def _codes(criteria: tuple[Criterion, ...], weighting: Weighting) -> list[str]:
    return [one.code for one in check(criteria, weighting)]


def test_oracle_o12_equal_ranges_for_price_and_quality_overlap() -> None:
    given = _ranged(("Pris", 45, 40, 50), ("Kvalitet", 45, 40, 50), ("Øvrig", 10, 10, 10))
    assert [(one.name, other.name) for one, other in overlapping(given)] == [("Pris", "Kvalitet")]
    (warned,) = check(given, Weighting.RANGES)
    assert (warned.code, warned.severity) == ("ranges_overlap", Severity.WARNING)


def test_oracle_o12_ranges_apart_do_not_overlap() -> None:
    assert _codes(_ranged(("Pris", 65, 60, 70), ("Kvalitet", 35, 30, 40)), Weighting.RANGES) == []


def test_ranges_that_meet_in_one_point_may_become_equal() -> None:
    assert list(overlapping(_ranged(("Pris", 55, 50, 60), ("Kvalitet", 45, 40, 50))))


@pytest.mark.parametrize(
    ("ends", "code"),
    [
        ((("Pris", 50, 50, 55), ("Kvalitet", 30, 30, 40)), "ranges_never_100"),
        ((("Pris", 70, 70, 80), ("Kvalitet", 40, 40, 50)), "ranges_never_100"),
        ((("Pris", 80, 60, 70), ("Kvalitet", 30, 30, 40)), "weight_outside_range"),
        ((("Pris", 65, 70, 60), ("Kvalitet", 35, 30, 40)), "range_backwards"),
    ],
)
def test_ranges_that_cannot_hold_are_found(ends: tuple[tuple[str, int, int, int], ...], code: str) -> None:
    assert code in _codes(_ranged(*ends), Weighting.RANGES)


def test_a_criterion_without_its_range_is_named() -> None:
    price, quality = _ranged(("Pris", 60, 60, 70), ("Kvalitet", 40, 30, 40))
    (found,) = check((price, quality.model_copy(update={"most": None})), Weighting.RANGES)
    assert (found.code, found.subject) == ("range_missing", "T2")


def test_an_order_is_broken_by_a_weight_as_high_as_the_one_above() -> None:
    given = settled(_ranged(("Pris", 50, 1, 1), ("Kvalitet", 50, 1, 1)), {})
    assert _codes(given, Weighting.PRIORITY) == ["weight_against_order"]
    assert _codes(given, Weighting.EXACT) == []


def test_final_weights_are_held_to_what_was_announced() -> None:
    given = _ranged(("Pris", 65, 60, 70), ("Kvalitet", 35, 30, 40))
    inside = {"T1": Decimal(60), "T2": Decimal(40)}
    assert list(check_final(given, inside, Weighting.RANGES)) == []
    outside = {"T1": Decimal("70.01"), "T2": Decimal("29.99")}
    assert [one.subject for one in check_final(given, outside, Weighting.RANGES)] == ["T1", "T2"]


def test_order_alone_needs_a_reason_in_part_iii_and_none_in_part_ii() -> None:
    assert list(check_rules(Weighting.PRIORITY, PART_II, "", LAW)) == []
    (lacking,) = check_rules(Weighting.PRIORITY, PART_III, " ", LAW)
    assert (lacking.code, lacking.severity) == ("priority_without_reason", Severity.ERROR)
    assert lacking.facts["basis"] == "anskaffelsesforskriften § 18-1 sjette ledd"
    (doubted,) = check_rules(Weighting.PRIORITY, PART_III, "Fordi.", LAW)
    assert (doubted.code, doubted.severity) == ("priority_only_when_impossible", Severity.WARNING)
    assert list(check_rules(Weighting.RANGES, PART_III, "", LAW)) == []


def test_price_may_be_left_out_in_part_ii_and_where_it_is_fixed_in_part_iii() -> None:
    quality = _ranged(("Pris", 40, 1, 1), ("Kvalitet", 100, 1, 1))[1:]
    weighed = [("", quality)]
    assert [one.severity for one in check_price(weighed, PART_II, "", LAW)] == [Severity.NOTICE]
    assert [one.code for one in check_price(weighed, PART_III, "", LAW)] == ["price_left_out_unfixed"]
    assert [one.code for one in check_price(weighed, PART_III, "2 mill.", LAW)] == ["price_left_out"]
    assert list(check_price(weighed, PART_I, "", LAW)) == []


def test_a_model_that_prints_kroner_per_criterion_needs_announced_weights() -> None:
    kroner = Deduction(full_value=Decimal(400_000))
    assert [one.code for one in check_model(Weighting.RANGES, kroner)] == ["priced_quality_without_weights"]
    assert list(check_model(Weighting.EXACT, kroner)) == []
    assert list(check_model(Weighting.PRIORITY, Proportional())) == []
    assert list(check_model(Weighting.PRIORITY, LowestPrice())) == []


@pytest.mark.parametrize("count", range(1, 15))
def test_what_illustrates_an_order_follows_it_and_totals_exactly_100(count: int) -> None:
    tops = _ranged(*((f"K{number}", 5, 1, 1) for number in range(count)))
    shown = announced(tops, Weighting.PRIORITY)
    assert total_weight(shown) == 100
    assert [one.place for one in shown] == list(range(1, count + 1))
    assert list(check(shown, Weighting.PRIORITY)) == []


def test_what_illustrates_ranges_is_within_them_and_says_nothing_of_the_preliminary_weights() -> None:
    ends = (("Pris", 60, 55, 65), ("Kvalitet", 27, 20, 33), ("Miljø", 13, 10, 17))
    shown = announced(_ranged(*ends), Weighting.RANGES)
    assert total_weight(shown) == 100
    assert list(check_final(shown, {one.id: one.weight for one in shown}, Weighting.RANGES)) == []
    other = announced(
        _ranged(("Pris", 61, 55, 65), ("Kvalitet", 26, 20, 33), ("Miljø", 13, 10, 17)), Weighting.RANGES
    )
    assert shown == other


def test_the_climate_rule_counts_the_least_of_a_range_and_the_place_in_an_order() -> None:
    given = _ranged(("Pris", 65, 60, 70), ("Kvalitet", 35, 30, 40))
    assert [one.weight for one in guaranteed(given, Weighting.RANGES)] == [60, 30]
    assert guaranteed(given, Weighting.PRIORITY) == given
    ordered = Profile(criteria=given, weighting=Weighting.PRIORITY)
    assert ordered.environment.weighted is False


def _publishing(**changes: object) -> list[str]:
    profile = a_profile(**changes)
    return [one.code for one in findings(profile, a_library(), LAW) if one.severity is Severity.ERROR]


def test_a_procurement_in_part_ii_may_be_published_in_priority_order_and_without_price() -> None:
    quality = a_profile().criteria[1].model_copy(update={"weight": Decimal(100)})
    open_to = {"estimated_value": Decimal(2_000_000), "weighting": Weighting.PRIORITY, "criteria": (quality,)}
    assert _publishing(**open_to) == []
    assert "price_left_out_unfixed" in _publishing(criteria=(quality,))


def test_exact_weights_leave_a_profile_written_as_it_was() -> None:
    assert not {"weighting", "weighting_reason", "fixed_price"} & set(a_profile().model_dump())
    assert "least" not in a_profile().criteria[0].model_dump()
