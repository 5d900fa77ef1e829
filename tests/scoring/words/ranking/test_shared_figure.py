"""The figures that every bid's formula uses are told once, and only those the model uses."""

from decimal import Decimal

import pytest

from requirements_lib.domain.weighing.price_model import (
    ContractSurcharge,
    CostLine,
    Deduction,
    LifeCycle,
    Linear,
    LowestPrice,
    Mean,
    MinMax,
    PriceModel,
    Qcbs,
    Reference,
)
from scoring.domain.ranking.evaluation import EvaluatedBid
from scoring.domain.ranking.ranking import rank
from scoring.words.ranking.shared_figure import shared_figures
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

LOWEST = "Laveste pris blant tilbudene som er med, er 1 000 000 kr ekskl. mva."


def _told(model: PriceModel) -> list[str]:
    bids: tuple[EvaluatedBid, ...] = (
        evaluated("A", "1000000", 6),
        evaluated("B", "1250000.50", 9),
        evaluated("C", "1100000", 4),
    )
    criteria = (price(100),) if isinstance(model, LowestPrice) else (price(), quality())
    if isinstance(model, LifeCycle):
        bids = tuple(one.model_copy(update={"price": None, "amounts": (Decimal(900),)}) for one in bids)
    told = shared_figures(rank(evaluation(*bids, criteria=criteria, price_model=model)))
    return [words.replace("\u00a0", " ") for words in told]


@pytest.mark.parametrize(
    ("model", "told"),
    [
        (Linear(), [LOWEST]),
        (MinMax(), [LOWEST, "Høyeste pris blant tilbudene som er med, er 1 250 000,50 kr ekskl. mva."]),
        (
            Mean(),
            [
                "Gjennomsnittsprisen = (1 000 000 + 1 250 000,50 + 1 100 000) / 3 ≈ 1 116 666,83 kr ekskl. mva."
            ],
        ),
        (Reference(reference=Decimal(5)), []),
        (LowestPrice(), []),
        (Qcbs(), [LOWEST, "Beste samlede poeng for kvalitet har tilbud B: (60 · 9) / 60 = 9."]),
        (
            Deduction(full_value=Decimal(500_000)),
            ["Verdien av Kvalitet T2 = 500 000 · 60 / 60 = 500 000 kr."],
        ),
        (
            ContractSurcharge(contract_value=Decimal(500_000)),
            ["Verdien av Kvalitet T2 = 500 000 · 60 / 100 = 300 000 kr."],
        ),
    ],
)
def test_what_a_model_uses_is_told_with_where_it_comes_from(model: PriceModel, told: list[str]) -> None:
    assert _told(model) == told


def test_a_discount_factor_is_told_year_by_year_and_shortened_when_there_are_many() -> None:
    option = CostLine(name="Opsjon", first_year=1, last_year=2, share=Decimal(50))
    made = LifeCycle(lines=(option,), rate=Decimal(10))
    assert _told(made)[0] == "Faktor for Opsjon = 50 / 100 · (1 / 1,1^1 + 1 / 1,1^2) ≈ 0,867768595."
    long = LifeCycle(lines=(CostLine(name="Drift", first_year=1, last_year=10),), rate=Decimal(10))
    assert "1 / 1,1^1 + 1 / 1,1^2 + … + 1 / 1,1^10 ≈ " in _told(long)[0]
