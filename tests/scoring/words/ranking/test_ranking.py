"""What the ranking says first, and how a tie is told."""

from requirements_lib.domain.weighing.criteria import TieRule
from requirements_lib.domain.weighing.price_model import LowestPrice
from scoring.domain.ranking.evaluation import Draw
from scoring.domain.ranking.ranking import rank
from scoring.words.ranking.formula import total_formula
from scoring.words.ranking.ranking import headline, lead_sentence, lot_headline, name, place, tie_sentence
from tests.scoring.domain.builders import NOON, evaluated, evaluation, price, quality

CRITERIA = (quality(60, "ARK-05", criterion="T1"), quality(40, "ARK-06"))
ALIKE = (evaluated("A", 100, 5), evaluated("B", 100, 5))
DRAW = Draw(order=("B", "A"), drawn_by="Kari og Jonas", at=NOON)


def test_the_first_is_named_with_points_and_lead() -> None:
    made = evaluation(evaluated("A", 100, 9, supplier="Nordfjell AS"), evaluated("B", 100, 8))
    assert headline(rank(made)) == "Nordfjell AS rangeres først med 9,40 poeng, 0,60 foran nummer to."


def test_a_lead_that_two_decimals_would_hide_is_shown_with_as_many_as_it_takes() -> None:
    made = rank(evaluation(evaluated("A", "1000000", 7), evaluated("B", "1000100", 7)))
    assert headline(made) == "Tilbud A rangeres først med 8,2000 poeng, 0,0004 foran nummer to."
    sums = [total_formula(bid, made).replace("\u00a0", " ") for bid in made.bids]
    assert sums == [
        "Sum = 40 % · 10,000000 + 60 % · 7,000000 = 8,2000",
        "Sum = 40 % · 9,999000 + 60 % · 7,000000 ≈ 8,1996",
    ]
    kroner = evaluation(
        evaluated("A", "100.001"),
        evaluated("B", "100.002"),
        criteria=(price(100),),
        price_model=LowestPrice(),
    )
    assert headline(rank(kroner)) == (
        "Tilbud A rangeres først med evaluert pris 100,001 kr, 0,001 kr lavere enn nummer to."
    )


def test_the_lead_is_told_with_what_it_is_measured_on() -> None:
    made = evaluation(evaluated("A", 100, 9), evaluated("B", 100, 8, supplier="Fjordsak AS"))
    assert lead_sentence(rank(made)) == (
        "Forspranget til nummer to, Fjordsak AS (B), er 0,60 poeng på en skala fra 0 til 10."
    )
    kroner = evaluation(
        evaluated("A", 100), evaluated("B", 105), criteria=(price(100),), price_model=LowestPrice()
    )
    assert lead_sentence(rank(kroner)).replace("\u00a0", " ") == (
        "Forspranget til nummer to, Tilbud B, er 5 kr, 5 % av den evaluerte prisen til den første."
    )
    assert (
        lead_sentence(rank(evaluation(*ALIKE)))
        == lead_sentence(rank(evaluation(evaluated("A", 100, 9))))
        == ""
    )


def test_the_ranking_of_a_lot_says_which() -> None:
    made = evaluation(evaluated("A", 100, 9)).model_copy(update={"lot": "D2"})
    assert lot_headline(rank(made)).startswith("Delkontrakt D2: Tilbud A rangeres først")
    assert lot_headline(rank(evaluation(evaluated("A", 100, 9)))).startswith("Tilbud A rangeres først")


def test_a_bid_without_a_named_supplier_goes_by_its_letter() -> None:
    ranking = rank(evaluation(evaluated("A", 100, 9)))
    assert name(ranking.bids[0]) == "Tilbud A"
    assert headline(ranking) == (
        "Tilbud A rangeres først med 9,40 poeng. Det er eneste tilbud i rangeringen."
    )


def test_a_shared_first_place_is_told_and_nobody_is_put_first() -> None:
    ranking = rank(evaluation(*ALIKE))
    assert headline(ranking) == "Tilbud A og Tilbud B deler førsteplassen med 7,00 poeng."
    assert [place(bid) for bid in ranking.bids] == ["delt 1", "delt 1"]
    assert tie_sentence(ranking.ties[0], ranking) == (
        "Tilbud A og B har likt resultat. Flest poeng på kriteriet med høyest vekt går foran, deretter det neste. "
        "Tilbudene står fortsatt likt og avgjøres ved loddtrekning."
    )


def test_a_tie_settled_by_the_rule_says_so() -> None:
    ranking = rank(evaluation(evaluated("A", 1, 4, 10), evaluated("B", 1, 8, 4), criteria=CRITERIA))
    assert headline(ranking) == (
        "Tilbud B rangeres først med 6,40 poeng, likt med nummer to. Regelen for likt resultat avgjorde."
    )
    assert tie_sentence(ranking.ties[0], ranking).endswith("deretter det neste.")
    assert [place(bid) for bid in ranking.bids] == ["1", "2"]


def test_a_drawn_lot_is_told() -> None:
    by_rule = rank(evaluation(*ALIKE, draws=(DRAW,)))
    assert tie_sentence(by_rule.ties[0], by_rule).endswith(
        "deretter det neste. Loddtrekningen avgjorde resten."
    )
    by_lot = rank(evaluation(*ALIKE, tie_rule=TieRule.LOT, draws=(DRAW,)))
    assert tie_sentence(by_lot.ties[0], by_lot) == (
        "Tilbud A og B har likt resultat. Konkurransegrunnlaget sier loddtrekning. Loddet er trukket."
    )
