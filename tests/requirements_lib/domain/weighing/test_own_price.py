"""The amount or the lines that a lot has of its own in the price model."""

from decimal import Decimal

import pytest

from requirements_lib.domain.weighing.own_price import own_field, with_own
from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    CostLine,
    Deduction,
    LifeCycle,
    PriceModel,
    PriceModelCode,
    Proportional,
    Reference,
    Surcharge,
)

_HOURS, _DAYS = BasketLine(name="Timer", quantity=Decimal(10)), BasketLine(name="Dager", quantity=Decimal(3))


@pytest.mark.parametrize(
    ("model", "own", "together"),
    [
        (
            Deduction(full_value=Decimal(500), decimals=2),
            Deduction(full_value=Decimal(80)),
            Deduction(full_value=Decimal(80), decimals=2),
        ),
        (
            Reference(reference=Decimal(500), reference_points=Decimal(7)),
            Reference(reference=Decimal(80), clamped=False),
            Reference(reference=Decimal(80), reference_points=Decimal(7)),
        ),
        (Basket(lines=(_HOURS,)), Basket(lines=(_DAYS,)), Basket(lines=(_DAYS,))),
        (
            LifeCycle(lines=(CostLine(name="Lisens"),), rate=Decimal(4)),
            LifeCycle(lines=(CostLine(name="Drift"),), rate=Decimal(9)),
            LifeCycle(lines=(CostLine(name="Drift"),), rate=Decimal(4)),
        ),
    ],
)
def test_a_lot_has_its_own_amount_or_lines_and_all_else_in_common(
    model: PriceModel, own: PriceModel, together: PriceModel
) -> None:
    assert with_own(model, own) == together


def test_what_was_written_for_another_model_does_not_count() -> None:
    model = Deduction(full_value=Decimal(500))
    assert with_own(model, Surcharge(full_value=Decimal(80))) == model
    assert with_own(model, None) == model
    assert with_own(Proportional(), Proportional(decimals=1)) == Proportional()


def test_every_amount_and_every_line_of_a_model_is_a_field_of_it() -> None:
    have = {code for code in PriceModelCode if own_field(code)}
    assert have == {"deduction", "surcharge", "contract_surcharge", "reference", "life_cycle", "basket"}
