"""One who could read the register and is named to weigh bids all the same: asked for a reason, and told to all."""

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from scoring.services import consensus, evaluation
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE
from tests.ui.sealed import know
from tests.ui.seen import press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_it_is_asked_for_where_the_committee_is_named_and_told_where_it_meets(
    shown: Shown, officer: Person
) -> None:
    store = application().store
    know(store)
    manager = people.add(store, "Nils [Moe](x)", frozenset({Role.MANAGER}))
    case = committee.opened(store)
    page = shown(entry("anskaffelse"), person=KARI, sak=case.id, **{"del": "Evalueringsgruppe"})
    page.main.selectbox[0].set_value(manager.id)
    page.main.text_input[0].set_value(" ")
    page = press(page, "Legg til i gruppen")
    assert "Velg en annen, eller skriv hvorfor personen likevel kan vurdere tilbudene." in words(page)
    page.main.text_input[0].set_value("Ingen andre *kan* faget.")
    told = words(press(page, "Legg til i gruppen"))
    assert "Nils [Moe](x) ble evaluator etter at tilbudene var åpnet" in told
    assert "Ingen andre *kan* faget." in told
    procurements.withdraw_member(store, KARI, case.id, Member(person=manager.id, role=Role.EVALUATOR))
    evaluation.start_scoring(store, LISE, case.id)
    for person in (JONAS, AMINA):
        committee.score_all(case, person, 5)
        evaluation.submit(store, person, case.id)
    consensus.start_consensus(store, LISE, case.id)
    assert "Ingen andre *kan* faget." in words(shown(entry("fellesvurdering"), person=JONAS, sak=case.id))
