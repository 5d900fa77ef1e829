"""Amounts pasted one to a line, as many as the model has lines."""

from decimal import Decimal

import pytest

from ui.widgets.bids.amounts import read_lines


def test_amounts_are_read_line_by_line_as_people_write_them() -> None:
    assert read_lines("18\n\n 1 250,50 \nkr 25,-\n", 3) == (Decimal(18), Decimal("1250.50"), Decimal(25))


def test_a_line_that_is_no_amount_is_named_and_not_repeated() -> None:
    with pytest.raises(ValueError, match="Linje 2: Dette er ikke et beløp") as refused:
        read_lines("18\n1.250", 2)
    assert "1.250" not in str(refused.value).split("Skriv tall")[0]


def test_two_cells_on_a_line_are_refused_with_the_line() -> None:
    with pytest.raises(ValueError, match=r"^Linje 2: Her står flere celler"):
        read_lines("18\n10\t250\n", 2)


def test_two_amounts_on_one_line_are_not_taken_for_one() -> None:
    with pytest.raises(ValueError, match="Det står 1 beløp, og prismodellen har 2 linjer"):
        read_lines("300 450", 2)
    with pytest.raises(ValueError, match="Skriv 2 beløp, ett på hver linje"):
        read_lines(" \n", 2)
