"""The weights and the price model of a procurement in few words."""

from decimal import Decimal

from requirements_lib.domain.weighing.price_model import ContractSurcharge
from requirements_lib.domain.weighing.weighting import Weighting
from tests.builders import a_profile, criteria, judged_whole, lots
from ui.widgets.weights import announced_rows, price_rows, weight_rows, whole_rows


def test_the_weights_are_told_for_the_whole_or_for_each_lot() -> None:
    assert weight_rows(a_profile().weighed) == [("Vekter", "Pris 40 %, Arkiv 60 %")]
    assert weight_rows(a_profile(lots=lots(), criteria=criteria()).weighed) == [
        ("Vekter i D1 Saksbehandling", "Pris 40 %, Arkiv 60 %"),
        ("Vekter i D2 Innsyn", "Pris 30 %, Journal 70 %"),
    ]


def test_what_is_judged_whole_is_told_with_what_is_looked_for() -> None:
    assert whole_rows(a_profile().weighed) == []
    told = "Arkiv: Vi ser på hvor lett arkivet er å hente ut og flytte."
    assert whole_rows(a_profile(criteria=judged_whole()).weighed) == [("Vurderes samlet", told)]


def test_what_is_not_announced_exactly_is_told_as_it_will_be() -> None:
    price, archive = criteria()
    ranged = (
        price.model_copy(update={"least": Decimal(35), "most": Decimal(45)}),
        archive.model_copy(update={"least": Decimal(55), "most": Decimal(65)}),
    )
    ranges = a_profile(criteria=ranged, weighting=Weighting.RANGES)
    assert announced_rows(ranges) == [("Rammer for vektene", "Pris 35–45\u00a0%, Arkiv 55–65\u00a0%")]
    order = a_profile(criteria=(archive, price), weighting=Weighting.PRIORITY)
    assert announced_rows(order) == [
        ("Prioritert rekkefølge", "Arkiv prioritet\u00a01, Pris prioritet\u00a02")
    ]


def test_the_price_model_is_told_once_or_for_each_lot_where_they_differ() -> None:
    common, own = (
        ContractSurcharge(contract_value=Decimal(500)),
        ContractSurcharge(contract_value=Decimal(80)),
    )
    d1, d2 = lots()
    assert [name for name, _ in price_rows(a_profile(lots=lots()).priced)] == ["Prismodell"]
    rows = price_rows(a_profile(lots=(d1, d2.changed(price_model=own)), price_model=common).priced)
    assert [name for name, _ in rows] == ["Prismodell i D1 Saksbehandling", "Prismodell i D2 Innsyn"]
    assert ["500\u00a0kr" in rows[0][1], "80\u00a0kr" in rows[1][1]] == [True, True]
