"""A model that nobody has announced: its parameters go with the bids, and a model that needs lines has none."""

from decimal import Decimal

import pytest

from requirements_lib.domain.weighing.price_model import (
    ContractSurcharge,
    Deduction,
    LowestPrice,
    PriceModelCode,
    Proportional,
    Qcbs,
    Reference,
)
from requirements_lib.domain.weighing.quality_model import Normalisation
from scoring.domain.trial.usual_model import Basis, usual, ways
from tests.scoring.domain.builders import price, quality

BASIS = Basis.of(Decimal(900), Decimal(700), (price(60), quality(40)))


def test_a_point_for_quality_is_worth_what_linear_points_for_price_make_it_worth() -> None:
    assert BASIS.full_value == Decimal(467)  # 700 · 40 / 60 = 466,67, in whole NOK
    assert usual(PriceModelCode.DEDUCTION, BASIS) == Deduction(full_value=Decimal(467))


def test_a_contract_value_and_a_reference_are_the_price_in_the_middle() -> None:
    assert usual(PriceModelCode.CONTRACT_SURCHARGE, BASIS) == ContractSurcharge(contract_value=Decimal(900))
    assert usual(PriceModelCode.REFERENCE, BASIS) == Reference(reference=Decimal(900))


@pytest.mark.parametrize("code", PriceModelCode)
def test_every_model_has_usual_parameters_but_those_that_need_lines(code: PriceModelCode) -> None:
    made = usual(code, BASIS)
    assert (made is None) == (code in (PriceModelCode.LIFE_CYCLE, PriceModelCode.BASKET))
    assert made is None or made.code is code


def test_points_are_lifted_only_where_points_are_compared_and_not_lifted_already() -> None:
    assert ways(Proportional()) == tuple(Normalisation)
    assert ways(Qcbs()) == ways(LowestPrice()) == (Normalisation.NONE,)


def test_full_quality_is_worth_a_krone_where_there_is_nothing_to_go_by() -> None:
    assert Basis.of(Decimal(5), Decimal(5), (quality(100),)).full_value == 1
