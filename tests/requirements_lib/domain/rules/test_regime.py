"""O13: which rules apply by value and day, with the boundary words, and what a plan that slides must be told."""

from datetime import date
from decimal import Decimal

import pytest

from requirements_lib.domain.rules.law import Certainty, LawTable
from requirements_lib.domain.rules.regime import Decision, Purchase, Regime, check, decide, next_change
from requirements_lib.storage.law import load
from tests.builders import law_table

OUTSIDE, PART_I, PARTS_I_II, PARTS_I_III = Regime
MARCH, APRIL_20, APRIL_21, JUNE, JULY, NOVEMBER = (
    date(2026, month, day) for month, day in ((3, 1), (4, 20), (4, 21), (6, 1), (7, 1), (11, 25))
)


@pytest.fixture(scope="module")
def law() -> LawTable:
    """What the product ships."""
    return load()


def decided(law: LawTable, value: str, starts: date) -> Decision:
    """The decision, which must be there."""
    found = decide(Decimal(value), starts, law)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("starts", "value", "expected"),
    [
        (JULY, "499999.99", OUTSIDE),
        (JULY, "500000", PART_I),
        (JULY, "500000.01", PART_I),
        (JULY, "1299999", PART_I),
        (JULY, "1299999.99", PART_I),
        (JULY, "1300000", PARTS_I_II),
        (NOVEMBER, "2499999.99", PARTS_I_II),
        (NOVEMBER, "2500000", PARTS_I_III),
        (APRIL_21, "2499999", PARTS_I_II),
        (APRIL_21, "2500000", PARTS_I_III),
        (APRIL_20, "2300000", PARTS_I_III),
        (APRIL_20, "2299999.99", PARTS_I_II),
        (APRIL_21, "2300000", PARTS_I_II),
        (JUNE, "99999", OUTSIDE),
        (JUNE, "100000", PART_I),
        (JUNE, "400000", PART_I),
        (date(2026, 6, 30), "499999", PART_I),
    ],
)
def test_value_and_day_decide_the_regime(law: LawTable, starts: date, value: str, expected: Regime) -> None:
    assert decided(law, value, starts).regime is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1299999", PART_I), ("1300000", PARTS_I_II), ("8700000", PARTS_I_II), ("62900000", PARTS_I_II)],
)
def test_part_ii_has_no_upper_end_for_special_services(law: LawTable, value: str, expected: Regime) -> None:
    found = decide(Decimal(value), NOVEMBER, law, Purchase.SPECIAL_SERVICES)
    assert found is not None
    assert found.regime is expected


def test_the_limits_on_both_sides_are_kept_with_basis_and_source(law: LawTable) -> None:
    found = decided(law, "1600000", NOVEMBER)
    assert [(one.code, one.source) for one in found.limits] == [
        ("national_value", "NO-FOA-31"),
        ("eea_value", "NO-FOA-02"),
    ]
    assert found.certainty is Certainty.CONFIRMED


def test_nothing_is_surer_than_the_limit_it_rests_on(law: LawTable) -> None:
    assert decided(law, "2000000", APRIL_20).certainty is Certainty.PROBABLE
    assert decided(law, "700000", APRIL_20).certainty is Certainty.CONFIRMED


def test_exactly_on_the_eea_threshold_the_stricter_part_is_only_probable(law: LawTable) -> None:
    found = decided(law, "2500000", NOVEMBER)
    assert (found.regime, found.certainty) == (PARTS_I_III, Certainty.PROBABLE)
    assert [one.code for one in check(found)] == ["value_on_threshold"]
    assert list(check(decided(law, "2500000.01", NOVEMBER))) == []
    assert list(check(None)) == []


@pytest.mark.parametrize(
    ("value", "starts", "then"),
    [
        ("2300000", APRIL_20, (APRIL_21, PARTS_I_II)),
        ("400000", MARCH, (JULY, OUTSIDE)),
        ("99999", MARCH, None),
        ("1600000", MARCH, None),
        ("400000", JULY, None),
        ("4000000", NOVEMBER, None),
    ],
)
def test_a_plan_that_slides_past_a_change_gets_other_rules(
    law: LawTable, value: str, starts: date, then: tuple[date, Regime] | None
) -> None:
    found = next_change(decided(law, value, starts), law)
    assert (found and (found.starts, found.regime)) == then


def test_nothing_is_decided_without_value_day_or_law(law: LawTable) -> None:
    assert decide(None, NOVEMBER, law) is None
    assert decide(Decimal(1), None, law) is None
    assert decide(Decimal(1), date(2024, 3, 20), law) is None
    assert decide(Decimal(1), NOVEMBER, law_table()) is None
