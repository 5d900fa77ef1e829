"""Amounts as people write them."""

from decimal import Decimal

import pytest

from scoring.documents.register_amount import amount_of, is_about


@pytest.mark.parametrize(
    ("text", "kroner"),
    [
        ("400000", "400000"),
        ("kr 1 250 000,-", "1250000"),
        ("400.000", "400000"),
        ("ca. 400.000,-", "400000"),
        ("kr 1.250.000,50", "1250000.50"),
        ("1,2 mill", "1200000"),
        ("1,2 mill.", "1200000"),
        ("1.2 MNOK", "1200000"),
        ("MNOK 1,25", "1250000"),
        ("kr. 2 millioner kroner i året", "2000000"),
        ("400'", "400000"),
        ("400 tkr", "400000"),
        ("1'250'000", "1250000"),
        ("1,250,000.50", "1250000.50"),
        ("400000.00", "400000"),
        ("400\u00a0000 kr/år", "400000"),
        ("400 000 NOK eks. mva", "400000"),
        ("12,5", "12.5"),
    ],
)
def test_an_amount_that_can_mean_one_thing_is_read(text: str, kroner: str) -> None:
    assert amount_of(text, yearly=True) == Decimal(kroner)


@pytest.mark.parametrize(
    "text",
    [
        *("1.2", "1.25", "1,250", "12.50", "1.25.000", "-5", "", "kr", "gratis", "400 000 - 500 000"),
        *("1.250 mill", "MNOK 1,2 mill", "400 000 inkl. mva", "30 000 kr/mnd", "1000000 mill", "31.12.2027"),
    ],
)
def test_an_amount_that_may_mean_two_things_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError):
        amount_of(text, yearly=True)


def test_what_is_paid_once_is_not_read_from_an_amount_by_the_year() -> None:
    with pytest.raises(ValueError):
        amount_of("400 000 kr/år")


def test_an_amount_may_be_said_to_be_about_so_much() -> None:
    assert [is_about(one) for one in ("ca. 400 000", "ca 1,2 mill", "400 000", "cafeteria")] == [
        *(True, True, False, False)
    ]
