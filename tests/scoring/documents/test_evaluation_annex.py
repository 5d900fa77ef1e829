"""The annex prints every formula of the tender, keeps the rules for Word, and gives nothing away."""

import io
import zipfile
from decimal import Decimal

import pytest

from paper.check import check
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import leaves
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
    Proportional,
    Qcbs,
    Reference,
    Surcharge,
)
from requirements_lib.domain.weighing.winners import Winners
from scoring.documents.evaluation_annex import make, write
from tests.builders import a_tender, criteria, lots
from tests.requirements_lib.documents.reader import tables_of, text_of

MODELS: tuple[PriceModel, ...] = (
    *(Proportional(), Linear(slope=Decimal(3)), Kinked(), MinMax(), Mean(), Qcbs()),
    *(Reference(reference=Decimal(4_812_345)), Deduction(full_value=Decimal(400_000))),
    *(Surcharge(full_value=Decimal(7)), ContractSurcharge(contract_value=Decimal(3_000_000))),
    *(PercentSurcharge(), Coefficient()),
    Basket(
        lines=(
            BasketLine(name="Timer", quantity=Decimal(1500)),
            BasketLine(name="Reise", quantity=Decimal(20)),
        )
    ),
    LifeCycle(
        rate=Decimal(4), lines=(CostLine(name="Kjøp"), CostLine(name="Lisens", first_year=1, last_year=5))
    ),
)


def _text(tender: Tender) -> str:
    return text_of(write(tender)).replace("\u00a0", " ")


@pytest.mark.parametrize("model", MODELS, ids=lambda one: one.code)
def test_every_model_has_its_formula_its_plot_and_its_example_and_breaks_no_rule(model: PriceModel) -> None:
    tender = a_tender(price_model=model)
    assert [one for one in check(make(tender)) if not one.ok] == []
    text = _text(tender)
    assert "Tallene er oppdiktet." in text
    assert "rangeres først med" in text and "Rekkefølgen er" in text
    assert len(write(tender).pictures) == 1


def test_the_same_tender_makes_the_same_bytes_with_the_picture_among_its_parts() -> None:
    assert make(a_tender()) == make(a_tender())
    with zipfile.ZipFile(io.BytesIO(make(a_tender()))) as package:
        assert package.read("word/media/rIdBilde1.png").startswith(b"\x89PNG")
        assert b'ContentType="image/png"' in package.read("[Content_Types].xml")


@pytest.mark.parametrize("value", [Decimal(4_812_345), Decimal(9_876_543)])
def test_what_the_municipality_expects_to_pay_is_never_used(value: Decimal) -> None:
    assert _text(a_tender(estimated_value=value)) == _text(a_tender())


def test_lowest_price_says_nothing_of_points_or_weights_and_has_no_plot() -> None:
    (price, _) = criteria(price="100")
    tender = a_tender().model_copy(update={"criteria": (price,), "price_model": LowestPrice()})
    text = _text(tender)
    assert "Tilbudet med lavest pris blir valgt." in text
    assert "Er flere priser nøyaktig like, avgjør loddtrekning." in text
    assert "Poeng for kvalitet" not in text and "Vektene" not in text
    assert not write(tender).pictures


def test_the_example_carries_each_figure_of_each_bid() -> None:
    story = write(a_tender())
    text = text_of(story).replace("\u00a0", " ")
    assert "Tilbud B: Poeng = 10 · 1 800 000 / 2 000 000 = 9,00." in text
    assert "Tilbud B: Sum = 40 % · 9,00 + 60 % · 8,00 = 8,40." in text
    assert "Tilbud B rangeres først med 8,40 poeng" in text and "Rekkefølgen er B, C, A." in text
    cells = [row.cells for row in tables_of(story)]
    assert ("Vektet poengsum", "7,00", "8,40", "7,80") in cells


def test_points_on_requirements_are_shown_as_points_on_their_criterion() -> None:
    assert "Poeng = (3 · 8 + 2 · 5) / 5 = 6,80." in _text(a_tender())


def test_each_lot_has_its_own_example_and_the_same_plot_is_not_printed_twice() -> None:
    tender = a_tender(lots=lots())
    text = _text(tender)
    assert "Eksempel for delkontrakt D1 Saksbehandling" in text
    assert "Eksempel for delkontrakt D2 Innsyn" in text
    assert len(write(tender).pictures) == 1
    shares = a_tender(lots=lots(), price_model=ContractSurcharge(contract_value=Decimal(1_000_000)))
    assert len(write(shares).pictures) == 2


@pytest.mark.parametrize(
    ("model", "said", "not_said"),
    [
        ({"code": "proportional"}, "Poeng = 10 · laveste pris / tilbudets pris", "negative"),
        ({"code": "linear", "floor_at_zero": True}, "Poeng under 0 settes til 0.", "kan bli negative"),
        (
            {"code": "linear", "floor_at_zero": False},
            "Poengene kan bli negative.",
            "fra 0 til 10 poeng. Laveste",
        ),
    ],
)
def test_the_price_formula_is_printed_and_nothing_that_contradicts_it(
    model: dict[str, object], said: str, not_said: str
) -> None:
    text = _text(a_tender(price_model=model))
    assert said in text
    assert not_said not in text
    assert "Det gis fra 0 til 10 poeng." not in text


def test_a_formula_that_rounds_is_not_said_to_be_unrounded() -> None:
    text = _text(a_tender(price_model={"code": "proportional", "decimals": 2}))
    assert "Poengene avrundes til 2 desimaler, en halv bort fra null." in text
    assert "rundes ikke av" not in text


def test_lifting_and_minimums_are_printed_with_the_points_for_quality() -> None:
    text = _text(a_tender(quality_model={"normalisation": "additive", "least_in_all": "6"}))
    assert "Poeng = tilbudets poeng + (10 − beste poeng)" in text
    assert "minst 6 poeng for kvalitet samlet" in text
    assert "justeres ikke opp" not in text


@pytest.mark.parametrize(
    ("rule", "said"), [("lot", "avgjør loddtrekning."), ("heaviest_criterion", "høyest vekt")]
)
def test_the_rule_for_a_tie_is_told(rule: str, said: str) -> None:
    assert said in _text(a_tender(tie_rule=rule))


def test_an_agreement_with_several_is_never_said_to_choose_one_bid() -> None:
    text = _text(a_tender(agreement="framework_several", winners=Winners(most=3)))
    assert "Tilbudet med høyest vektet poengsum rangeres først." in text
    assert "blir valgt" not in text


def test_a_formula_that_differs_between_lots_is_told_for_each() -> None:
    model = Deduction(full_value=Decimal(400_000))
    text = _text(a_tender(lots=lots(), price_model=model))
    assert "D1 Saksbehandling: " in text and "D2 Innsyn: " in text
    assert "D1 Saksbehandling: " not in _text(a_tender(lots=lots()))


def test_priced_quality_is_told_in_kroner_and_never_as_points_for_price() -> None:
    text = _text(a_tender(price_model={"code": "deduction", "full_value": "400000"}))
    for said in (
        "Tilbudet med lavest evaluert pris blir valgt.",
        "Vektene fordeler kronene mellom kvalitetskriteriene.",
        "vekten på pris inngår ikke i formelen.",
        "er tilbudets pris prisen med dem lagt til.",
        "Evaluert pris = tilbudets pris − summen av fratrekkene.",
        "Arkiv inntil 400 000 kr.",
        "Har flere tilbud nøyaktig samme evaluerte pris",
    ):
        assert said in text
    for wrong in ("Poeng for pris", "høyest vektet poengsum", "Vektet poengsum", "Den får 10 poeng"):
        assert wrong not in text


def test_ranges_and_order_are_printed_and_the_example_says_its_weights_are_made_up() -> None:
    ends = ((35, 45), (55, 65))
    ranged = tuple(
        one.model_copy(update={"least": Decimal(low), "most": Decimal(high)})
        for one, (low, high) in zip(criteria(), ends, strict=True)
    )
    text = _text(a_tender(criteria=ranged, weighting="ranges"))
    assert "35–45 %" in text
    assert "Vektene i eksempelet er også oppdiktet." in text
    ordered = tuple(reversed(criteria(price="40", quality="60")))
    tender = a_tender(criteria=ordered, weighting="priority", weighting_reason="Umulig.")
    assert "Prioritet 1" in _text(tender)
    assert "60 %" not in _text(tender)


def test_without_a_price_nothing_is_said_of_points_for_price() -> None:
    quality = criteria()[1].model_copy(update={"weight": Decimal(100)})
    tender = a_tender().model_copy(update={"criteria": (quality,)})
    assert [one for one in check(make(tender)) if not one.ok] == []
    text = _text(tender)
    assert "Prismodellen" not in text
    assert "Poeng for pris" not in text


def test_every_requirement_has_its_weight_of_all_the_weights_in_its_criterion() -> None:
    cells = [row.cells for row in tables_of(write(a_tender()))]
    (_, quality) = criteria()
    listed = [row for row in cells if row[0] == quality.name and row[1].startswith("ARK-")]
    assert [(row[1][:6], row[2]) for row in listed] == [("ARK-05", "3 av 5"), ("ARK-08", "2 av 5")]
    lowest = a_tender().model_copy(
        update={"criteria": criteria(price="100")[:1], "price_model": LowestPrice()}
    )
    assert "Vekt i kriteriet" not in _text(lowest)


def test_each_lot_tells_the_weights_of_its_own_requirements() -> None:
    tender = a_tender(lots=lots())
    cells = [row.cells for row in tables_of(write(tender))]
    listed = [row[1][:6] for row in cells if len(row) == 3 and row[1].startswith("ARK-")]
    assert listed == [one.id for part in tender.parts for one in part.scored]


def test_a_divided_criterion_is_printed_with_its_sum_and_its_parts_under_it() -> None:
    ((price, quality), scored) = criteria(), ("ARK-05", "ARK-08")
    top = quality.model_copy(update={"requirements": ()})
    parts = tuple(
        quality.model_copy(update={"id": name, "under": top.id, "requirements": (one,)} | own)
        for name, one, own in (
            ("T3", scored[0], {"name": "Journal", "weight": Decimal(75)}),
            ("T4", scored[1], {"name": "Sletting", "weight": Decimal(25)}),
        )
    )
    tree = (price, top, *parts)
    tender = a_tender().model_copy(update={"tree": tree, "criteria": leaves(tree)})
    assert [one for one in check(make(tender)) if not one.ok] == []
    cells = [[cell.replace("\u00a0", " ") for cell in row.cells] for row in tables_of(write(tender))]
    assert [top.name, "60 %", "60 %", "Summen av delene under"] in cells
    assert ["Journal", f"75 % av «{top.name}»", "45 %", "0–10 poeng"] in cells
    assert any(row[0] == f"{top.name}: Journal" for row in cells)
    (summed,) = (row for row in cells if row[0] == f"{top.name} (60 %)")
    assert all(cell.startswith("Sum ") for cell in summed[1:])
