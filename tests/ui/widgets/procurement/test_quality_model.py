from decimal import Decimal

import pytest

from ui.widgets.procurement.quality_model import read_least


def test_a_minimum_is_points_on_the_scale_or_none() -> None:
    assert (read_least("5,5", "Minstekrav"), read_least(" ", "Minstekrav")) == (Decimal("5.5"), None)


@pytest.mark.parametrize("text", ["0", "10,5", "mye", "-1"])
def test_what_is_off_the_scale_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="Minstekrav må være"):
        read_least(text, "Minstekrav")
