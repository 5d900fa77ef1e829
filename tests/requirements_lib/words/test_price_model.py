"""Every model as it is announced: formula, parameters, and what each criterion can count for."""

import re
from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    Coefficient,
    ContractSurcharge,
    CostLine,
    Deduction,
    Kinked,
    LifeCycle,
    Linear,
    LowestPrice,
    Mean,
    MinMax,
    PercentSurcharge,
    PriceModel,
    PriceModelCode,
    Proportional,
    Qcbs,
    Reference,
    Surcharge,
)
from requirements_lib.words.price_model import announced, announced_in, choice, kroner, weighing
from tests.builders import criteria


def test_the_proportional_formula_is_announced_as_it_is_computed() -> None:
    assert announced(Proportional()) == "Poeng = 10 · laveste pris / tilbudets pris"


def test_the_linear_formula_says_what_happens_below_zero() -> None:
    floored = Linear(floor_at_zero=True)
    assert announced(floored).endswith("/ laveste pris. Poeng under 0 settes til 0.")
    open_below = Linear(floor_at_zero=False)
    assert announced(open_below).endswith("/ laveste pris. Poengene kan bli negative.")


LINE = CostLine(name="Lisens", first_year=1, last_year=5)
EVERY: tuple[PriceModel, ...] = (
    Proportional(),
    Linear(slope=Decimal(2)),
    Deduction(full_value=Decimal(400_000)),
    Surcharge(full_value=Decimal(400_000)),
    ContractSurcharge(contract_value=Decimal(2_000_000)),
    LowestPrice(),
    Kinked(),
    MinMax(),
    Reference(reference=Decimal(1_500_000), reference_points=Decimal("4.5")),
    PercentSurcharge(),
    Coefficient(),
    Mean(),
    Qcbs(),
    LifeCycle(lines=(LINE,), rate=Decimal(4)),
    Basket(lines=(BasketLine(name="Timer", quantity=Decimal(1500)),)),
)


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize("model", EVERY, ids=lambda model: model.code)
def test_every_model_announces_a_formula_and_which_bid_is_chosen(model: PriceModel) -> None:
    words = announced(model, criteria())
    assert re.search(r"(Poeng|Evaluert pris|Poeng for pris) = ", words)
    assert ".." not in words
    assert choice(model).startswith("Tilbudet med ")


def test_every_model_that_can_be_chosen_is_tried_here() -> None:
    assert {model.code for model in EVERY} == set(PriceModelCode)


def test_every_parameter_is_printed() -> None:
    for model in EVERY:
        for name, value in dict(model).items():
            if isinstance(value, Decimal) and (name, value) != ("slope", Decimal(1)):
                shown = f"{value:,f}".replace(",", " ").replace(".", ",")
                assert shown in _spaced(announced(model)), (model.code, name)


def test_a_model_that_switches_prints_both_formulas_and_the_switch_point() -> None:
    words = _spaced(announced(Kinked()))
    assert "skifter formel når prisen er 50 % over laveste pris" in words
    assert "Poeng = 10 − (10 − 5) · avstand / 0,5" in words
    assert "Poeng = 5 · (2 − avstand) / (2 − 0,5)" in words
    assert "mer enn 200 % over laveste pris, er poengene 0" in words


def test_what_each_criterion_can_count_for_is_printed_in_kroner() -> None:
    fixed = _spaced(
        announced(ContractSurcharge(contract_value=Decimal(2_000_000)), criteria(price="60", quality="40"))
    )
    assert "inntil 800 000 kr" in fixed
    shared = _spaced(announced(Deduction(full_value=Decimal(400_000)), criteria(price="60", quality="40")))
    assert "inntil 400 000 kr" in shared


def test_what_differs_between_lots_is_told_for_each_and_what_does_not_is_told_once() -> None:
    common, own = Surcharge(full_value=Decimal(500)), Surcharge(full_value=Decimal(80))
    told = announced_in([("D1", common, ()), ("D2", own, ())])
    assert [name for name, _ in told] == ["D1", "D2"]
    assert "er 500\u00a0kr" in told[0][1] and "er 80\u00a0kr" in told[1][1]
    assert announced_in([("D1", own, ()), ("D2", own, ())]) == [("", announced(own))]


def test_a_rounding_in_the_formula_is_printed_with_it() -> None:
    assert announced(Proportional(decimals=2)) == (
        "Poeng = 10 · laveste pris / tilbudets pris. Poengene avrundes til 2 desimaler, en halv bort fra null."
    )
    assert "Evaluert pris avrundes til hele tall" in announced(LowestPrice(decimals=0))
    assert "avrundes til 1 desimal," in announced(Linear(decimals=1))


def test_payments_are_listed_with_their_years_and_the_rate() -> None:
    option = CostLine(name="Opsjon", first_year=6, last_year=6, share=Decimal(50))
    words = _spaced(announced(LifeCycle(lines=(LINE, option), rate=Decimal("4.5"), ranked_by=LowestPrice())))
    assert (
        "Renten er 4,5 % i året. Betalingene er Lisens (hvert år, år 1–5); Opsjon (år 6, teller 50 %)."
        in words
    )
    assert words.endswith("Evaluert pris = tilbudets pris")
    assert choice(LowestPrice()) == "Tilbudet med lavest pris blir valgt."


def test_nobody_is_said_to_be_chosen_alone_where_an_agreement_is_with_several() -> None:
    assert choice(Proportional(), several=True) == "Tilbudet med høyest vektet poengsum rangeres først."


@pytest.mark.parametrize("model", EVERY, ids=lambda one: one.code)
def test_a_weight_on_the_price_that_no_formula_uses_is_told_as_such(model: PriceModel) -> None:
    own = isinstance(model, Deduction | Surcharge | ContractSurcharge)
    assert ("vekten på pris inngår ikke i formelen" in weighing(model)) is own


def test_a_payment_every_year_and_one_that_counts_in_part_are_told_as_they_are_computed() -> None:
    option = CostLine(name="Opsjon", first_year=6, last_year=7, share=Decimal(50))
    whole = announced(LifeCycle(lines=(LINE,), rate=Decimal(4)))
    assert "Lisens (hvert år, år 1–5)." in whole and "ikke teller helt" not in whole
    part = announced(LifeCycle(lines=(LINE, option), rate=Decimal(4)))
    assert "Opsjon (hvert år, år 6–7, teller 50\u00a0%)." in part
    assert "bare den andelen med i beløpet" in part


def test_kroner_are_grouped_and_rounded_half_away_from_zero() -> None:
    assert [_spaced(kroner(one)) for one in (Decimal(1_500_000), Fraction(1, 8), Fraction(200, 3))] == [
        "1 500 000 kr",
        "0,13 kr",
        "66,67 kr",
    ]
