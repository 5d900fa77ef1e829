"""What the ranking says first, and how a tie is told."""

from requirements_lib.domain.criteria import TieRule
from scoring.domain.evaluation import Draw
from scoring.domain.ranking import rank
from scoring.words.ranking import headline, lot_headline, name, place, tie_sentence
from tests.scoring.domain.builders import NOON, evaluated, evaluation, quality

CRITERIA = (quality(60, "ARK-05", criterion="T1"), quality(40, "ARK-06"))
ALIKE = (evaluated("A", 100, 5), evaluated("B", 100, 5))
DRAW = Draw(order=("B", "A"), drawn_by="Kari og Jonas", at=NOON)


def test_the_first_is_named_with_points_and_lead() -> None:
    made = evaluation(evaluated("A", 100, 9, supplier="Nordfjell AS"), evaluated("B", 100, 8))
    assert headline(rank(made)) == "Nordfjell AS rangeres først med 9,40 poeng, 0,60 foran nummer to."


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
