"""Every announced formula with a bid's numbers put in; and the method page's table computed again."""

from decimal import Decimal
from pathlib import Path
from typing import Any

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
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from requirements_lib.words.price_model import announced
from requirements_lib.words.price_risk import RISKS
from requirements_lib.words.terms import label
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import rank
from scoring.words.ranking.formula import criterion_formula, total_formula
from scoring.words.ranking.ranking import headline
from tests.oracles import bid_cases
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

PAGE = Path(__file__).resolve().parents[4] / "docs" / "metode" / "modeller.md"
BOTH = (price(60), quality(40))
LICENCE = CostLine(name="Lisens", first_year=1, last_year=2)
APART = "Avstand = (1 250 000 − 1 000 000) / 1 000 000 = 0,25. "
B_SAYS: list[tuple[PriceModel, str]] = [
    (Proportional(), "Poeng = 10 · 1 000 000 / 1 250 000 = 8,00"),
    (Proportional(decimals=1), "Poeng = 10 · 1 000 000 / 1 250 000 = 8,00"),
    (Linear(slope=Decimal(2)), "Poeng = 10 − 10 · 2 · (1 250 000 − 1 000 000) / 1 000 000 = 5,00"),
    (Kinked(), f"{APART}Poeng = 10 − (10 − 5) · 0,25 / 0,5 = 7,50"),
    (
        Kinked(break_at=Decimal(20), break_points=Decimal(6), zero_at=Decimal(50)),
        f"{APART}Poeng = 6 · (0,5 − 0,25) / (0,5 − 0,2) = 5,00",
    ),
    (Kinked(break_at=Decimal(10), zero_at=Decimal(20)), f"{APART}Poeng = 0 = 0,00"),
    (MinMax(), "Poeng = 10 · (1 250 000 − 1 250 000) / (1 250 000 − 1 000 000) = 0,00"),
    (
        Reference(reference=Decimal(1_250_000), reference_points=Decimal(6)),
        "Poeng = 6 − 10 · (1 250 000 − 1 250 000) / 1 250 000 = 6,00",
    ),
    (Mean(slope=Decimal(2)), "Poeng = 5 − 10 · 2 · (1 250 000 − 1 125 000) / 1 125 000 ≈ 2,78"),
    (Qcbs(), "Poeng = 10 · 1 000 000 / 1 250 000 = 8,00"),
]
B_COSTS: list[tuple[PriceModel, str]] = [
    (Deduction(full_value=Decimal(500_000)), "Evaluert pris = 1 250 000 − 450 000 = 800 000,00 kr"),
    (Surcharge(full_value=Decimal(500_000)), "Evaluert pris = 1 250 000 + 50 000 = 1 300 000,00 kr"),
    (
        ContractSurcharge(contract_value=Decimal(1_000_000)),
        "Evaluert pris = 1 250 000 + 40 000 = 1 290 000,00 kr",
    ),
    (PercentSurcharge(), "Evaluert pris = 1 250 000 + 83 333,33 ≈ 1 333 333,33 kr"),
    (Coefficient(), "Evaluert pris = 1 250 000 / (1 + 0,6) = 781 250,00 kr"),
    (
        PercentSurcharge(decimals=0),
        "Evaluert pris = 1 250 000 + 83 333,33 ≈ 1 333 333,33 kr, avrundes til 1 333 333",
    ),
]


IN_KRONER = {
    PriceModelCode.DEDUCTION: "Fratrekk = 500 000 · 9 / 10 = 450 000 kr",
    PriceModelCode.SURCHARGE: "Påslag = 500 000 · (10 − 9) / 10 = 50 000 kr",
    PriceModelCode.CONTRACT_SURCHARGE: "Påslag = 400 000 · (10 − 9) / 10 = 40 000 kr",
    PriceModelCode.PERCENT_SURCHARGE: "Påslag = 1 250 000 · 40 / 60 · (10 − 9) / 10 ≈ 83 333,33 kr",
    PriceModelCode.COEFFICIENT: (
        "Del av koeffisienten = 40 / 60 · 9 / 10 = 0,6. Utgjør 1 250 000 · 0,6 / 1,6 = 468 750 kr"
    ),
}


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def _two(model: PriceModel, **changes: Any) -> Evaluation:
    bids = (
        evaluated("A", 1_000_000, 6, supplier="Nordfjell AS"),
        evaluated("B", 1_250_000, 9, supplier="Fjordsak AS"),
    )
    return evaluation(*bids, **{"criteria": BOTH, "price_model": model} | changes)


@pytest.mark.parametrize(("model", "said"), B_SAYS)
def test_points_for_price_with_numbers_put_in(model: PriceModel, said: str) -> None:
    ranking = rank(_two(model))
    assert _spaced(criterion_formula(ranking, ranking.of("B").criteria[0], "B")) == said


@pytest.mark.parametrize(("model", "said"), B_COSTS)
def test_an_evaluated_price_with_numbers_put_in(model: PriceModel, said: str) -> None:
    ranking = rank(_two(model))
    bid = ranking.of("B")
    assert _spaced(total_formula(bid, ranking)) == said
    assert _spaced(criterion_formula(ranking, bid.criteria[0], "B")) == "Pris = 1 250 000 kr"
    words = _spaced(criterion_formula(ranking, bid.criteria[1], "B"))
    assert words == f"Poeng = (1 · 9) / 1 = 9,00. {IN_KRONER[model.code]}"


def test_what_a_bound_or_a_rounding_did_is_told() -> None:
    bids = (evaluated("A", 300, 5), evaluated("B", 700, 5))
    floored = rank(evaluation(*bids, price_model=Mean(slope=Decimal(2))))
    assert _price_of(floored, "B") == "Poeng = 5 − 10 · 2 · (700 − 500) / 500 = −3,00, settes til 0,00"
    rounded = rank(evaluation(*bids, price_model=Proportional(decimals=1)))
    assert _price_of(rounded, "B") == "Poeng = 10 · 300 / 700 ≈ 4,29, avrundes til 4,3"


def _price_of(ranking: Any, bid: str) -> str:
    return _spaced(criterion_formula(ranking, ranking.of(bid).criteria[0], bid))


def test_equal_prices_need_no_division_in_min_max() -> None:
    ranking = rank(evaluation(evaluated("A", 5, 5), evaluated("B", 5, 5), price_model=MinMax()))
    assert _price_of(ranking, "A") == "Poeng = 10 = 10,00"


def test_a_computed_price_shows_its_lines_first() -> None:
    line = BasketLine(name="Timer", quantity=Decimal(1500))
    bids = (
        evaluated("A", None, 5, amounts=(Decimal(10),)),
        evaluated("B", None, 5, amounts=(Decimal("12.5"),)),
    )
    ranking = rank(evaluation(*bids, price_model=Basket(lines=(line,))))
    assert _price_of(ranking, "B") == "Pris = 1 500 · 12,50 = 18 750. Poeng = 10 · 15 000 / 18 750 = 8,00"


def test_a_present_value_shows_its_discount_factors() -> None:
    model = LifeCycle(lines=(LICENCE,), rate=Decimal(10), ranked_by=LowestPrice())
    bid = evaluated("A", None, amounts=(Decimal(1000),))
    ranking = rank(evaluation(bid, criteria=(price(100),), price_model=model))
    assert _price_of(ranking, "A") == "Pris = 1,7355371901 · 1 000 ≈ 1 735,54. Pris = 1 735,54 kr"


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (Normalisation.PROPORTIONAL, "Løftet: 6,00 · 10 / 9,00 ≈ 6,67"),
        (Normalisation.ADDITIVE, "Løftet: 6,00 + (10 − 9,00) = 7,00"),
    ],
)
def test_a_lift_is_shown_after_the_points_it_lifts(how: Normalisation, said: str) -> None:
    ranking = rank(_two(Proportional(), quality_model=QualityModel(normalisation=how)))
    words = criterion_formula(ranking, ranking.of("A").criteria[1], "A")
    assert words == f"Poeng = (1 · 6) / 1 = 6,00. {said}"


def test_the_technical_part_is_lifted_by_the_best_of_all_criteria_together() -> None:
    ranking = rank(_two(Qcbs()))
    words = criterion_formula(ranking, ranking.of("A").criteria[1], "A")
    assert words == "Poeng = (1 · 6) / 1 = 6,00. Løftet: 6,00 · 10 / 9 ≈ 6,67"


def test_zero_to_six_is_shown_as_it_is_scaled() -> None:
    bids = (evaluated("A", 1, 3), evaluated("B", 1, 6))
    ranking = rank(evaluation(*bids, quality_model=QualityModel(requirement_highest=6)))
    words = criterion_formula(ranking, ranking.of("A").criteria[1], "A")
    assert words == "Poeng = (1 · 3) / 1 · 10 / 6 = 5,00"


def test_who_is_first_is_told_in_kroner() -> None:
    ranking = rank(_two(Deduction(full_value=Decimal(500_000))))
    assert (
        _spaced(headline(ranking))
        == "Nordfjell AS rangeres først med evaluert pris 700 000 kr, 100 000 kr lavere enn nummer to."
    )


def test_the_method_page_prints_every_model_with_its_formula_and_risk() -> None:
    page = _spaced(PAGE.read_text("utf-8"))
    models = {model.code: model for model, _ in reversed((*B_SAYS, *B_COSTS))}
    for code in PriceModelCode:
        assert f"### {label(code)}" in page
        assert RISKS[code] in page
        if code in models:
            assert _spaced(announced(models[code])).split(". ")[0].replace(" · 2 ·", " ·") in page, code


def test_the_method_page_prints_its_worked_figures_as_they_are_computed() -> None:
    page = _spaced(PAGE.read_text("utf-8"))
    for model, said in (*B_SAYS[:1], *B_COSTS[:3], B_COSTS[4]):
        assert said in page, model.code


def test_the_method_page_tells_of_every_published_case_whether_it_runs() -> None:
    page = PAGE.read_text("utf-8")
    ran = {case["id"].split("-")[0] for case in bid_cases()}
    rows = [line for line in page.splitlines() if line.startswith("| B")]
    told = {row.split("|")[1].strip(): row.split("|")[3].strip() for row in rows}
    assert len(told) == 25
    assert {case for case, runs in told.items() if runs.startswith("Ja")} == ran
    assert len(ran) >= 18
