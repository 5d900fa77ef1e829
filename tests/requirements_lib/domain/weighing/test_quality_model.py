from decimal import Decimal

import pytest
from pydantic import ValidationError

from requirements_lib.domain.weighing.quality_model import PLAIN, Normalisation, QualityModel, is_plain


def test_what_says_nothing_out_of_the_ordinary_is_plain() -> None:
    assert is_plain(QualityModel()) and is_plain(PLAIN)
    assert not is_plain(QualityModel(normalisation=Normalisation.ADDITIVE))


@pytest.mark.parametrize("field", ["least_on_each", "least_in_all"])
@pytest.mark.parametrize("least", ["0", "10.5", "NaN"])
def test_a_minimum_is_on_the_scale(field: str, least: str) -> None:
    with pytest.raises(ValidationError):
        QualityModel.model_validate({field: Decimal(least)})
