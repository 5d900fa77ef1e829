"""Every model with its parameters: read from a file, bounded, and written so that old fingerprints hold."""

import json
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from requirements_lib.domain.weighing.price_model import (
    OFFERED,
    Basket,
    BasketLine,
    Compared,
    CostLine,
    LifeCycle,
    Linear,
    LowestPrice,
    PriceModel,
    PriceModelCode,
    Proportional,
    compared,
    ranking_model,
)
from tests.builders import a_tender

READ: TypeAdapter[PriceModel] = TypeAdapter(PriceModel)


def _read(**fields: Any) -> PriceModel:
    return READ.validate_json(json.dumps(fields))


@pytest.mark.parametrize("code", ["proportional", "linear"])
@pytest.mark.parametrize("floor", [True, False])
def test_what_was_written_before_there_were_more_models_reads_and_is_written_the_same(
    code: str, floor: bool
) -> None:
    old = {"code": code, "floor_at_zero": floor}
    assert json.loads(READ.dump_json(_read(**old))) == old


def test_a_tender_published_before_keeps_its_fingerprint() -> None:
    content = a_tender().model_dump(mode="json")
    assert content["price_model"] == {"code": "proportional", "floor_at_zero": True}
    assert "quality_model" not in content


def test_a_stated_slope_and_rounding_are_written() -> None:
    model = Linear(slope=Decimal(2), decimals=3)
    assert _read(**json.loads(READ.dump_json(model))) == model
    assert json.loads(READ.dump_json(model))["slope"] == "2"


@pytest.mark.parametrize(
    "fields",
    [
        {"code": "linear", "slope": "0"},
        {"code": "linear", "slope": "NaN"},
        {"code": "linear", "decimals": 7},
        {"code": "deduction"},
        {"code": "deduction", "full_value": "-1"},
        {"code": "contract_surcharge", "contract_value": "Infinity"},
        {"code": "kinked", "break_points": "10"},
        {"code": "reference", "reference": "0"},
        {"code": "life_cycle", "rate": "4", "lines": []},
        {"code": "life_cycle", "rate": "-1", "lines": [{"name": "Lisens"}]},
        {"code": "basket", "lines": [{"name": "Timer", "quantity": "0"}]},
        {"code": "basket", "lines": [{"name": "A", "quantity": "1"}], "ranked_by": {"code": "mean"}},
        {"code": "min_max", "slope": "1"},
        {"code": "hybrid"},
        {},
    ],
)
def test_a_parameter_outside_its_range_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        _read(**fields)


def test_what_is_compared_follows_the_model_that_ranks() -> None:
    line = CostLine(name="Lisens")
    by_points = LifeCycle(lines=(line,), rate=Decimal(4))
    by_price = Basket(lines=(BasketLine(name="Timer", quantity=Decimal(1)),), ranked_by=LowestPrice())
    assert (compared(by_points), compared(by_price)) == (Compared.POINTS, Compared.PRICE)
    assert (ranking_model(by_points), ranking_model(Linear())) == (Proportional(), Linear())


def test_the_offered_models_come_first() -> None:
    assert len(OFFERED) == 6
    assert tuple(PriceModelCode)[:6] == OFFERED
