"""A price model that does not go with the criteria is told before anything is published."""

from decimal import Decimal

import pytest

from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.domain.weighing.model_fit import check
from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    CostLine,
    Deduction,
    Kinked,
    LifeCycle,
    LowestPrice,
    PriceModel,
    Proportional,
    Qcbs,
)
from requirements_lib.domain.weighing.quality_model import PLAIN, Normalisation, QualityModel
from requirements_lib.words.outcome import finding_sentence
from tests.builders import criteria

BOTH = criteria()
PRICE = tuple(one for one in BOTH if one.kind == "price")
QUALITY = tuple(one for one in BOTH if one.kind == "quality")
LIFTED = QualityModel(normalisation=Normalisation.ADDITIVE)
DEDUCTION = Deduction(full_value=Decimal(1000))
LINES = (
    CostLine(name="Lisens", first_year=2, last_year=1),
    CostLine(name="Lisens"),
)
BASKET = Basket(lines=(BasketLine(name="Timer", quantity=Decimal(1)),) * 2)


@pytest.mark.parametrize(
    ("model", "chosen", "quality", "codes"),
    [
        (Proportional(), BOTH, PLAIN, []),
        (Proportional(), BOTH, LIFTED, []),
        (Proportional(), (), PLAIN, []),
        (DEDUCTION, BOTH, PLAIN, []),
        (DEDUCTION, PRICE, PLAIN, ["priced_quality_without_quality"]),
        (DEDUCTION, QUALITY, PLAIN, ["compared_price_without_price"]),
        (DEDUCTION, BOTH, LIFTED, ["priced_quality_normalised"]),
        (LowestPrice(), PRICE, PLAIN, []),
        (LowestPrice(), BOTH, PLAIN, ["lowest_price_with_quality"]),
        (Qcbs(), BOTH, PLAIN, []),
        (Qcbs(), BOTH, LIFTED, ["normalised_twice"]),
        (Kinked(), BOTH, PLAIN, []),
        (Kinked(zero_at=Decimal(50)), BOTH, PLAIN, ["kink_out_of_order"]),
        (
            LifeCycle(lines=LINES, rate=Decimal(4)),
            BOTH,
            PLAIN,
            ["cost_line_twice", "cost_years_out_of_order"],
        ),
        (BASKET, BOTH, PLAIN, ["cost_line_twice"]),
    ],
)
def test_everything_at_odds_is_told(
    model: PriceModel, chosen: tuple[Criterion, ...], quality: QualityModel, codes: list[str]
) -> None:
    found = check(model, chosen, quality)
    assert [one.code for one in found] == codes
    assert all(finding_sentence(one).endswith(".") for one in found)
