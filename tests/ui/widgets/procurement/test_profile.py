"""The estimated value as people write it."""

from decimal import Decimal

import pytest

from ui.widgets.procurement.profile import read_value


@pytest.mark.parametrize("text", ["4000000", "4 000 000", "4\u00a0000\u00a0000 kr", "kr 4 000 000,-"])
def test_an_amount_is_read_in_every_usual_way(text: str) -> None:
    assert read_value(text) == Decimal(4_000_000)


def test_nothing_is_no_amount() -> None:
    assert read_value("  ") is None


@pytest.mark.parametrize("text", ["masse penger", "4.000.000", "1.250", "-5", "4 mill"])
def test_what_may_be_misread_is_told_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="er ikke et beløp"):
        read_value(text)


def test_nothing_is_worth_0() -> None:
    with pytest.raises(ValueError, match="større enn 0"):
        read_value("0")
