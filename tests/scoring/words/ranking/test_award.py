"""The award is told with places, shares as they were computed, and everything that stands open."""

from decimal import Decimal

from requirements_lib.domain.weighing.criteria import TieRule
from requirements_lib.domain.weighing.winners import Division, Winners
from scoring.domain.ranking.award import award
from scoring.domain.ranking.ranking import rank
from scoring.words.ranking.award import award_sentence, notes, share_formula, told_of
from tests.scoring.domain.builders import evaluated, evaluation

A = evaluated("A", 1_000_000, 7, supplier="Nordfjell AS")
B = evaluated("B", 1_250_000, 8, supplier="Fjordsak AS")
FIXED = Winners(most=3, division=Division.FIXED, shares=(Decimal(50), Decimal(30), Decimal(20)))


def test_shares_are_told_with_the_formula_and_that_there_were_fewer() -> None:
    found = award(rank(evaluation(A, B)), FIXED)
    assert award_sentence(found).replace("\u00a0", " ") == (
        "Rammeavtalen tildeles Nordfjell AS (A) med 63 % og Fjordsak AS (B) med 37 %."
    )
    assert notes(found) == ("Det er kunngjort inntil 3 leverandører. 2 kan få avtale.",)
    assert [share_formula(found, one).replace("\u00a0", " ") for one in found.awarded] == [
        "50 / 80 = 62,5 %",
        "30 / 80 = 37,5 %",
    ]


def test_shares_by_points_are_told_with_the_totals() -> None:
    found = award(rank(evaluation(A, B)), Winners(most=2, division=Division.POINTS))
    told = share_formula(found, found.awarded[0]).replace("\u00a0", " ")
    assert told == "8,20 / 16,20 ≈ 50,6 %"


def test_a_draw_and_a_supplier_passed_over_are_told() -> None:
    alike = (evaluated("A", 100, 5), evaluated("B", 100, 5))
    drawn = award(rank(evaluation(*alike, tie_rule=TieRule.LOT)), Winners(most=2))
    assert award_sentence(drawn) == "Ingen er tildelt rammeavtalen ennå."
    assert notes(drawn)[0].startswith("Tilbud A og Tilbud B deler plass. Trekk lodd")
    again = B.model_copy(update={"same_supplier_as": "A", "supplier": "Nordfjell AS"})
    passed = award(rank(evaluation(A, again, evaluated("C", 4_000_000, 1))), Winners(most=2))
    assert notes(passed) == (
        "Nordfjell AS (B) (plass 2) får ikke en plass til. Leverandøren har én allerede.",
    )


def test_a_notice_tells_the_places_only_in_an_agreement_with_several() -> None:
    made = evaluation(A, B)
    assert "tildeles" not in told_of(rank(made))
    several = made.model_copy(update={"winners": Winners(most=2)})
    assert told_of(rank(several)).endswith("Rammeavtalen tildeles Nordfjell AS (A) og Fjordsak AS (B).")
