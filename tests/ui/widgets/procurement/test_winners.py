"""The shares of a framework agreement as an officer writes them."""

from decimal import Decimal

import pytest

from ui.widgets.procurement.winners import read_shares


@pytest.mark.parametrize("text", ["50, 30, 20", "50 %, 30 % og 20 %", "50; 30; 20"])
def test_shares_are_read_as_people_write_them(text: str) -> None:
    assert read_shares(text) == (Decimal(50), Decimal(30), Decimal(20))


def test_a_decimal_comma_is_no_separator_and_words_are_refused() -> None:
    assert read_shares("62,5, 37,5") == (Decimal("62.5"), Decimal("37.5"))
    with pytest.raises(ValueError, match="Andelen"):
        read_shares("halvparten")
