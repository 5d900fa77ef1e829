"""Leverandører: who does not meet the needs, and what was promised; closed to others."""

from datetime import date

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.services import procurement as procurements
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, leif, mona, rated
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("leverandorer")


def _said(page: AppTest) -> str:
    return "\n".join(one.value for one in [*page.caption, *page.markdown]).replace("\\", "")


def test_others_are_told_whom_to_ask(shown: Shown, officer: Person) -> None:
    assert "Du har ikke tilgang til denne siden." in _said(shown(PAGE, person=officer))


def test_a_supplier_is_shown_with_its_systems_and_closed_to_one_who_evaluates(
    shown: Shown, officer: Person
) -> None:
    person, app = mona(), application()
    assert "Ingen leverandører er registrert." in _said(shown(PAGE, person=person))
    one = a_system(person, "Arkivet")
    rated(person, one, 0, 1)
    systems.set_fields(app.store, person, one, supplier="Havgløtt-Nord AS")
    systems.set_contract(app.store, person, one, ends=date(2199, 6, 30))
    page = shown(PAGE, person=leif())
    assert "**1 leverandør dekker ikke behovet etter regelen under.**" in _said(page)
    assert "Regelen er vår egen." in _said(page)
    first = [cell.replace("\\", "") for cell in page.table[0].value.iloc[0]]
    assert first == ["Havgløtt-Nord AS", "Nei", "Arkivet", "30.06.2199", "–"]
    assert page.main.selectbox[0].options == ["Havgløtt-Nord AS"]
    assert "[Arkivet](/systemer?system=" in page.table[1].value.to_csv()
    draft = procurements.start(app.store, officer, app.library)
    member = Member(person=person.id, role=Role.EVALUATOR)
    procurements.name_member(app.store, officer, draft.id, member)
    page = shown(PAGE, person=person)
    assert "Det åpnes igjen når meddelelsen om valget er sendt." in _said(page)
    assert not page.table
