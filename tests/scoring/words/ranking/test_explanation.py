"""«Hvorfor vant A?» in sentences that hold in every model and in a tie."""

from decimal import Decimal

from requirements_lib.domain.weighing.price_model import Deduction, LowestPrice
from scoring.domain.explanation import leads, needed_points, price_needed
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import rank
from scoring.words.ranking.explanation import (
    label,
    lead_formula,
    lost_sentence,
    needed_sentences,
    won_sentence,
)
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

MADE = evaluation(
    evaluated("A", 1_000_000, 7, supplier="Nordfjell AS"),
    evaluated("B", 1_250_000, 8, supplier="Fjordsak AS"),
    evaluated("C", 4_000_000, 1),
)
NO_BREAK = "\u00a0"


def _told(made: Evaluation, place: int = 0) -> list[str]:
    ranking = rank(made)
    one = leads(ranking)[place]
    needed = needed_sentences(ranking, one, needed_points(ranking, one), price_needed(ranking, one))
    told = [won_sentence(ranking, one), lost_sentence(ranking, one), lead_formula(ranking, one), *needed]
    return [sentence.replace(NO_BREAK, " ") for sentence in told]


def test_the_runner_up_is_told_what_it_was_better_at_and_what_would_have_had_to_differ() -> None:
    assert _told(MADE) == [
        "Nordfjell AS (A) er 0,20 poeng foran Fjordsak AS (B). Nordfjell AS (A) er bedre på Pris. "
        "Fjordsak AS (B) er bedre på Kvalitet T2.",
        "Fjordsak AS (B) er 0,20 poeng bak Nordfjell AS (A). Fjordsak AS (B) er svakere på Pris. "
        "Fjordsak AS (B) er bedre på Kvalitet T2.",
        "Forsprang = 0,80 (Pris) − 0,60 (Kvalitet T2) = 0,20 poeng",
        "Med om lag 8,33 poeng på Kvalitet T2 i stedet for 8,00 hadde Fjordsak AS (B) stått likt med Nordfjell AS (A).",
        "Med en pris på 1 176 470,58 kr, 73 529,42 kr lavere, hadde Fjordsak AS (B) ikke lenger vært bak "
        "Nordfjell AS (A). Én øre mer hadde ikke vært nok.",
    ]


def test_a_bid_that_is_better_at_nothing_is_told_so() -> None:
    told = _told(MADE, 1)
    assert told[0].endswith(
        "Nordfjell AS (A) er bedre på Kvalitet T2 og Pris. Tilbud C er ikke bedre på noe kriterium."
    )
    assert told[3].startswith("Ingen poeng på ett kvalitetskriterium alene hadde løftet Tilbud C")


def test_kroner_are_told_as_kroner_and_nobody_is_called_better() -> None:
    told = _told(MADE.model_copy(update={"price_model": Deduction(full_value=Decimal(500_000))}))
    assert told[0] == (
        "Nordfjell AS (A) er 200 000 kr foran Fjordsak AS (B). Forspranget kommer fra Pris. "
        "Kvalitet T2 trekker andre veien."
    )
    assert told[2] == "Forsprang = 250 000 (Pris) − 50 000 (Kvalitet T2) = 200 000 kr"
    assert told[3].startswith("Med en pris på 1 050 000 kr, 200 000 kr lavere, hadde Fjordsak AS (B)")


def test_a_rounding_of_the_announced_formula_is_a_part_of_the_lead() -> None:
    made = evaluation(
        evaluated("A", "100.40"),
        evaluated("B", "102.60"),
        criteria=(price(100),),
        price_model=LowestPrice(decimals=0),
    )
    assert _told(made)[2] == "Forsprang = 2,2 (Pris) + 0,8 (avrunding etter den kunngjorte formelen) = 3 kr"


def test_a_tie_settled_by_the_rule_names_no_lead() -> None:
    criteria = (quality(60, "ARK-05", criterion="T1"), quality(40, "ARK-06"))
    tie = evaluation(evaluated("A", 1, 4, 10), evaluated("B", 1, 8, 4), criteria=criteria)
    told = _told(tie)
    assert (
        told[:2]
        == ["Tilbud B og Tilbud A har likt resultat. Tilbud B er satt foran etter regelen for likt resultat."]
        * 2
    )
    assert told[2:] == ["Forsprang = 2,40 (Kvalitet T1) − 2,40 (Kvalitet T2) = 0,00 poeng"]


def test_a_lead_too_small_to_show_is_never_told_as_nothing() -> None:
    near = evaluation(evaluated("A", "1000000.00", 5), evaluated("B", "1000000.01", 5))
    assert "om lag 0,00000004 poeng foran" in _told(near)[0]


def test_two_bids_of_one_supplier_are_told_apart() -> None:
    same = rank(
        evaluation(*(evaluated(letter, 100, points, supplier="Havn AS") for letter, points in ("A8", "B7")))
    )
    assert [label(one) for one in same.bids] == ["Havn AS (A)", "Havn AS (B)"]
