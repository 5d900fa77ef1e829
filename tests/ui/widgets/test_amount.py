"""A price as people write it, and never guessed at."""

from decimal import Decimal

import pytest

from ui.widgets.amount import read_amount


@pytest.mark.parametrize(
    "text",
    [
        "1250000",
        "1 250 000",
        "1\u00a0250\u00a0000",
        "kr 1 250 000",
        "1 250 000 kr",
        "1 250 000,-",
        "KR1250000,00",
        "kr 1250000,-",
        "1 250 000 kroner",
        "\t1\u202f250\u202f000 ",
    ],
)
def test_the_ways_people_write_an_amount_are_read(text: str) -> None:
    assert read_amount(text) == Decimal(1_250_000)


def test_ore_are_kept() -> None:
    assert read_amount("1 250 000,5") == Decimal("1250000.5")


@pytest.mark.parametrize(
    "text", ["1.250.000", "1,250,000", "1250.50", "1e6", "en million", "12 €", "1,234", "∞"]
)
def test_what_may_mean_two_things_or_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="Skriv tall uten punktum"):
        read_amount(text)


@pytest.mark.parametrize("text", ["-5", "\u22125", "kr -1 250 000", "- 5"])
def test_what_is_below_zero_is_told_as_that(text: str) -> None:
    with pytest.raises(ValueError, match="Skriv et beløp uten minustegn"):
        read_amount(text)


@pytest.mark.parametrize("text", ["", "  ", "kr"])
def test_an_empty_field_is_asked_for(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Skriv beløpet i kroner\.$"):
        read_amount(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10\t250", "flere celler"),
        ("1 250 000 1 250 000", "Mellomrommene deler ikke tallet i tusener"),
        ("12 50", "Mellomrommene deler ikke tallet i tusener"),
        ("1  250 000", "Mellomrommene deler ikke tallet i tusener"),
        ("250 000 300 000", "Er det to beløp, eller en tastefeil"),
        ("9" * 16, "Er det to beløp, eller en tastefeil"),
    ],
)
def test_what_may_be_two_amounts_is_never_read_as_one(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_amount(text)
