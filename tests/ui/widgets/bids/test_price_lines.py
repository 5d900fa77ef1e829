"""Amounts pasted one to a line."""

from decimal import Decimal

import pytest

from ui.widgets.bids.price_lines import read_lines


def test_amounts_are_read_line_by_line_as_people_write_them() -> None:
    assert read_lines("18\n\n 1 250,50 \nkr 25,-\n") == (Decimal(18), Decimal("1250.50"), Decimal(25))


def test_a_line_that_is_no_amount_is_named_and_not_repeated() -> None:
    with pytest.raises(ValueError, match="Linje 2: Prisen er ikke et beløp") as refused:
        read_lines("18\n1.250")
    assert "1.250" not in str(refused.value).split("Skriv tall")[0]


def test_two_cells_on_a_line_are_refused_with_the_line() -> None:
    with pytest.raises(ValueError, match=r"^Linje 2: Her står flere celler"):
        read_lines("18\n10\t250\n")
