"""Fields of a price model: every model can be filled in, saved and shown again; what is wrong is told by its label."""

from decimal import Decimal
from typing import Any

import pytest

from requirements_lib.domain.price_model import Basket, LifeCycle, PriceModelCode
from ui.widgets.procurement.price_parameters import Wrong, model_of, parameters, read_number, written

NEEDED: dict[PriceModelCode, dict[str, Any]] = {
    PriceModelCode.DEDUCTION: {"full_value": "400 000"},
    PriceModelCode.SURCHARGE: {"full_value": "400000,50"},
    PriceModelCode.CONTRACT_SURCHARGE: {"contract_value": "2 000 000"},
    PriceModelCode.REFERENCE: {"reference": "1500000"},
    PriceModelCode.LIFE_CYCLE: {
        "lines": "Anskaffelse\nLisens; 1; 5\n\nOpsjon; 6; 7; 50",
        "rate": "4,5",
        "ranked_by": PriceModelCode.LOWEST_PRICE,
    },
    PriceModelCode.BASKET: {"lines": "Timer konsulent; 1 500\nReise; 2,5"},
}


@pytest.mark.parametrize("code", PriceModelCode)
def test_what_is_filled_in_is_shown_again_as_the_same_model(code: PriceModelCode) -> None:
    model = model_of(code, NEEDED.get(code, {}))
    assert model.code is code
    again = {one.name: written(model, one) for one in parameters(code)}
    assert model_of(code, again) == model


@pytest.mark.parametrize("code", [one for one in PriceModelCode if one not in NEEDED])
def test_the_other_models_are_whole_without_a_word(code: PriceModelCode) -> None:
    assert model_of(code, {}).code is code


def test_lines_are_read_with_their_years_and_shares() -> None:
    model = model_of(PriceModelCode.LIFE_CYCLE, NEEDED[PriceModelCode.LIFE_CYCLE])
    assert isinstance(model, LifeCycle)
    assert [(one.name, one.first_year, one.last_year, one.share) for one in model.lines] == [
        ("Anskaffelse", 0, 0, Decimal(100)),
        ("Lisens", 1, 5, Decimal(100)),
        ("Opsjon", 6, 7, Decimal(50)),
    ]
    basket = model_of(PriceModelCode.BASKET, NEEDED[PriceModelCode.BASKET])
    assert isinstance(basket, Basket)
    assert [(one.name, one.quantity) for one in basket.lines] == [
        ("Timer konsulent", 1500),
        ("Reise", Decimal("2.5")),
    ]


@pytest.mark.parametrize(
    ("code", "filled", "sentences"),
    [
        ("linear", {"slope": "0"}, ["Stigningstall skal være større enn 0."]),
        ("linear", {"slope": "bratt"}, ["Stigningstall må være et tall."]),
        ("linear", {"slope": "NaN"}, ["Stigningstall må være et tall."]),
        ("deduction", {}, ["Verdien av full kvalitet (kroner ekskl. mva.) mangler."]),
        (
            "linear",
            {"slope": "1", "decimals": "9"},
            ["Avrunding i formelen (antall desimaler, kan stå tomt) skal være høyst 6."],
        ),
        (
            "linear",
            {"decimals": "1,5"},
            ["Avrunding i formelen (antall desimaler, kan stå tomt) skal være et helt tall."],
        ),
        ("basket", {"lines": "Timer"}, ["Mengden i «Timer» må være et tall."]),
        ("basket", {"lines": "; 5"}, ["Linjen «; 5» mangler navn."]),
        (
            "life_cycle",
            {"lines": "A; 1; 2; 3; 4", "rate": "4"},
            ["Linjen «A; 1; 2; 3; 4» har for mange deler."],
        ),
        (
            "life_cycle",
            {"lines": "A; nå", "rate": "x"},
            ["Tallet «nå» i «A; nå» må være et tall.", "Rente (prosent i året) må være et tall."],
        ),
        ("reference", {"reference": "1e999"}, ["Referansepris (kroner ekskl. mva.) må være et tall."]),
    ],
)
def test_what_is_wrong_is_told_by_the_name_on_the_screen(
    code: str, filled: dict[str, Any], sentences: list[str]
) -> None:
    with pytest.raises(Wrong) as wrong:
        model_of(PriceModelCode(code), filled)
    assert list(wrong.value.args) == sentences


def test_a_number_is_read_as_people_write_it() -> None:
    assert read_number(" 1 250 000,50 ", "Pris") == Decimal("1250000.50")
