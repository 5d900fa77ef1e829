"""A priced deviation is told line by line in the calculation, with its reason."""

from datetime import UTC, datetime
from decimal import Decimal

from scoring.domain.bids.deviation import PricedDeviation
from scoring.domain.ranking.ranking import rank
from scoring.words.bids.deviation import deviation_sentences
from scoring.words.ranking.formula import criterion_formula
from tests.scoring.domain.builders import evaluated, evaluation

BOTH = (
    PricedDeviation(requirement="K3", amount=Decimal(50_000), reason="Egen lisens."),
    PricedDeviation(amount=Decimal("0.50"), reason="Avrunding."),
)


def test_the_calculation_shows_the_price_each_deviation_and_their_sum() -> None:
    ranking = rank(evaluation(evaluated("A", 1_000_000, 5, deviations=BOTH), evaluated("B", 900_000, 5)))
    told = {one.bid: criterion_formula(ranking, one.criteria[0], one.bid) for one in ranking.bids}
    assert (
        told["A"]
        .replace("\u00a0", " ")
        .startswith(
            "Pris med avvik = 1 000 000 + 50 000 (avvik K3) + 0,50 (forbehold) = 1 050 000,50 kr. Poeng = 10 · 900 000"
        )
    )
    assert "avvik" not in told["B"]


def test_each_is_told_with_its_reason_and_who_sealed_it_when() -> None:
    sealed = {"by": "p-kari", "at": datetime(2026, 11, 3, 9, 0, tzinfo=UTC)}
    both = (BOTH[0].model_copy(update=sealed), BOTH[1])
    assert [
        one.replace("\u00a0", " ") for one in deviation_sentences(both, {"p-kari": "Kari Nord"}.__getitem__)
    ] == [
        "Avvik K3, 50 000 kr, forseglet 03.11.2026 kl. 10.00 av Kari Nord: Egen lisens.",
        "Forbehold, 0,50 kr: Avrunding.",
    ]
