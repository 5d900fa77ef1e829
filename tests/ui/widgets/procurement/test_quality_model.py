from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.weighing.quality_model import QualityModel
from ui.widgets.procurement.quality_model import read_least


def test_a_minimum_is_points_on_the_scale_or_none() -> None:
    assert (read_least("5,5", "Minstekrav"), read_least(" ", "Minstekrav")) == (Decimal("5.5"), None)


@pytest.mark.parametrize("text", ["0", "10,5", "mye", "-1"])
def test_what_is_off_the_scale_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="Minstekrav må være"):
        read_least(text, "Minstekrav")


@given(st.text("0123456789,.-+eE ", max_size=60) | st.text(max_size=10))
def test_whatever_is_written_only_a_minimum_on_the_scale_comes_of_it(text: str) -> None:
    try:
        least = read_least(text, "Minstekrav")
    except ValueError:
        return
    assert QualityModel(least_in_all=least).least_in_all == least
    assert least is None or 0 < least <= 10
