"""Fields of a price model: every model can be filled in, saved and shown again; what is wrong is told by its label."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.weighing import model_fit
from requirements_lib.domain.weighing.price_model import Basket, LifeCycle, PriceModelCode
from ui.widgets.procurement.price_parameters import Kind, Wrong, model_of, parameters, read_number, written

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
        ("linear", {"slope": ""}, ["Stigningstall mangler."]),
        (
            "reference",
            {"reference": "-1", "reference_points": "11", "slope": "0"},
            [
                "Referansepris (kroner ekskl. mva.) skal være større enn 0.",
                "Poeng ved referanseprisen skal være høyst 10.",
                "Stigningstall skal være større enn 0.",
            ],
        ),
        (
            "kinked",
            {"break_at": "60", "zero_at": "50"},
            ["Knekken er ved 60 % over laveste pris, og poengene er 0 ved 50 %. Det siste må være høyere."],
        ),
        (
            "basket",
            {"lines": "Timer; 5\nTimer; 6"},
            ["Linjen «Timer» står to ganger i prismodellen. Gi dem hvert sitt navn."],
        ),
        (
            "reference",
            {"reference": "1e999"},
            ["Referansepris (kroner ekskl. mva.) har for mange sifre. Skriv høyst 20."],
        ),
    ],
)
def test_what_is_wrong_is_told_by_the_name_on_the_screen(
    code: str, filled: dict[str, Any], sentences: list[str]
) -> None:
    with pytest.raises(Wrong) as wrong:
        model_of(PriceModelCode(code), filled)
    assert list(wrong.value.args) == sentences


_NUMBERS = st.one_of(
    st.integers(-(10**13), 10**13).map(str),
    st.decimals(-1000, 20_000, places=4).map(lambda one: str(one).replace(".", ",")),
    st.sampled_from(
        ["", " ", "0", "-1", "1e5", "NaN", "Infinity", "-0", "0,00000001", "ti", "½", "1\u00a0000"]
    ),
)
_LINE_TEXTS = st.lists(
    st.tuples(st.sampled_from(["Timer", "Reise", "", "  "]), _NUMBERS, _NUMBERS).map("; ".join), max_size=3
).map("\n".join)
_FILLED = {
    Kind.NUMBER: _NUMBERS,
    Kind.SWITCH: st.booleans(),
    Kind.LINES: _LINE_TEXTS,
    Kind.RANKED_BY: st.sampled_from([PriceModelCode.PROPORTIONAL, PriceModelCode.LINEAR]),
}
_RANGES: dict[str, tuple[Decimal, Decimal]] = {
    "slope": (Decimal("1e-20"), Decimal(100)),
    "full_value": (Decimal("1e-20"), Decimal(10**12)),
    "contract_value": (Decimal("1e-20"), Decimal(10**12)),
    "reference": (Decimal("1e-20"), Decimal(10**12)),
    "reference_points": (Decimal(0), Decimal(10)),
    "break_at": (Decimal("1e-20"), Decimal(1000)),
    "break_points": (Decimal("1e-20"), Decimal(10)),
    "zero_at": (Decimal("1e-20"), Decimal(10_000)),
    "rate": (Decimal(0), Decimal(50)),
    "cost_decimals": (Decimal(0), Decimal(6)),
    "decimals": (Decimal(0), Decimal(6)),
}


@given(st.data(), st.sampled_from(PriceModelCode))
def test_whatever_is_filled_in_no_model_outside_its_ranges_comes_of_it(
    data: st.DataObject, code: PriceModelCode
) -> None:
    filled = {one.name: data.draw(_FILLED[one.kind], one.name) for one in parameters(code)}
    try:
        model = model_of(code, filled)
    except Wrong as wrong:
        assert wrong.by_field and set(wrong.by_field) <= set(filled)
        return
    for one in parameters(code):
        value = getattr(model, one.name)
        if one.kind is Kind.NUMBER and value is not None:
            low, high = _RANGES[one.name]
            assert low <= value <= high
        if not one.optional and one.kind is Kind.NUMBER:
            assert str(filled[one.name]).strip()
    assert not tuple(model_fit.parameters(model))


def test_a_number_is_read_as_people_write_it() -> None:
    assert read_number(" 1 250 000,50 ", "Pris") == Decimal("1250000.50")
