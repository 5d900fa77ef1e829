"""Figures as shown: bokmål, rounded half away from zero, and only here."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.words.numbers import (
    Number,
    comes_to,
    day,
    equals,
    fixed,
    in_letters,
    is_exact,
    kroner,
    money,
    percent,
    percent_span,
    plain,
    span,
    telling,
)
from scoring.words.numbers import given as as_given


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Fraction(8), "8,00"),
        (Fraction(25, 3), "8,33"),
        (Decimal("8.335"), "8,34"),
        (Decimal("-0.005"), "−0,01"),
        (Fraction(-1, 1000), "0,00"),
        (Decimal("0.05"), "0,05"),
        (1_250_000, "1\u00a0250\u00a0000,00"),
    ],
)
def test_two_decimals_half_away_from_zero(value: Number, shown: str) -> None:
    assert fixed(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Decimal("7.0"), "7"),
        (Decimal("7.50"), "7,5"),
        (100, "100"),
        (Decimal(1_000_000), "1\u00a0000\u00a0000"),
    ],
)
def test_plain_numbers_have_no_trailing_zeros(value: Number, shown: str) -> None:
    assert plain(value) == shown


def test_a_number_somebody_wrote_keeps_all_its_decimals() -> None:
    assert as_given(Decimal("33.3330")) == "33,333"
    assert as_given(Decimal("1E+3")) == "1\u00a0000"


def test_a_rounded_figure_is_marked_as_such() -> None:
    assert (equals(Fraction(8)), equals(Fraction(25, 3))) == ("= 8,00", "≈ 8,33")


def test_parts_spans_and_days() -> None:
    assert percent(Fraction(1, 8)) == "12,5\u00a0%"
    assert (span(5, 9), span(5, 5)) == ("5–9", "5")
    assert day(date(2026, 11, 3)) == "03.11.2026"


@given(st.fractions(), st.integers(0, 6))
def test_what_is_shown_is_never_further_off_than_half_a_unit(value: Fraction, decimals: int) -> None:
    text = fixed(value, decimals).replace("\u00a0", "").replace(",", ".").replace("−", "-")
    error = abs(Fraction(text) - value)
    assert error <= Fraction(1, 2 * 10**decimals)
    assert is_exact(value, decimals) == (error == 0)


def test_a_span_of_parts_is_written_with_one_per_cent_sign() -> None:
    assert percent_span(Fraction(1, 4), Fraction(1, 4)) == "25\u00a0%"
    assert percent_span(Fraction(1, 8), Fraction(3, 5)) == "12,5–60\u00a0%"


def test_kroner_have_oere_in_two_digits_or_none() -> None:
    shown = [money(Decimal(one)).replace("\u00a0", " ") for one in ("1250000", "1290.5", "0.125")]
    assert shown == ["1 250 000", "1 290,50", "0,125"]
    assert [kroner(one) for one in (Fraction(5), Fraction(1, 3))] == ["= 5 kr", "≈ 0,33 kr"]


def test_a_figure_that_is_used_again_has_no_trailing_zeros() -> None:
    assert (comes_to(Fraction(1, 4), 6), comes_to(Fraction(1, 3), 6)) == ("= 0,25", "≈ 0,333333")


def test_as_many_decimals_as_it_takes_to_tell_values_apart() -> None:
    assert telling([Fraction(1), Fraction(1), Fraction(2)]) == 2
    assert telling([Fraction(1), Fraction(1) + Fraction(1, 10**5)]) == 5


def test_a_small_number_is_spelled() -> None:
    assert [in_letters(one) for one in (0, 1, 10, 12, 13)] == ["0", "en", "ti", "tolv", "13"]
