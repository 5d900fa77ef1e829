"""A framework agreement with several: who gets a place and which share stands on Resultat and in the notice."""

from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.agreement import Agreement
from requirements_lib.domain.weighing.winners import Division, Winners
from tests.scoring.services.committee import KARI
from tests.ui.pages.test_result import PAGE, ranked
from tests.ui.seen import tables, words
from tests.ui.showing import Shown


def test_the_places_and_the_shares_are_told_with_the_announced_rule(shown: Shown, officer: Person) -> None:
    winners = Winners(most=2, division=Division.POINTS)
    case = ranked(agreement=Agreement.FRAMEWORK_SEVERAL, winners=winners)
    page = shown(PAGE, person=KARI, sak=case.id)
    told = words(page).replace("\u00a0", " ")
    awarded = "Rammeavtalen tildeles Nordfjell AS (A) med 53 % og Fjordsak AS (B) med 47 %."
    assert told.count(awarded) == 2  # on the page, and in the review of the notice
    assert "Kunngjort: Rammeavtalen inngås med inntil 2 leverandører" in told
    (found,) = [one for one in tables(page) if one[0] == "Plass i avtalen"]
    assert found[6:10] == ["1", r"Nordfjell AS \(A\)", "1", "7,00 poeng"]
    assert "Tildeling" not in [one.value for one in shown(PAGE, person=KARI, sak=ranked().id).main.header]
