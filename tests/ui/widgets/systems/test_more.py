"""The rest of the register's fields on a system's page."""

from requirements_lib.domain.person import Person
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, ending, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("systemer")


def test_a_field_is_written_and_its_history_is_shown(shown: Shown, officer: Person) -> None:
    person = mona()
    system = a_system(person)
    page = shown(PAGE, person=person, system=system)
    field = next(one for one in page.text_input if one.label.startswith("Nås fra internett"))
    page = field.set_value("ja").run()
    assert systems.fetch(application().store, person, system).system.exposed == "yes"
    assert not any("Før" in one.value for one in page.table)  # nothing is read before somebody opens it
    page.session_state["endringer"] = True
    assert "Nås fra internett" in str(page.run().table[-1].value.to_csv())
    field = next(one for one in page.text_input if one.label.startswith("Nås fra internett"))
    page = field.set_value("kanskje").run()
    assert any("er ikke ett av svarene Ja, Nei og Vet ikke" in one.value for one in page.error)
    systems.set_fields(application().store, person, system, others={"Slutt (ikke lest)": "2027", "Rom": "3"})
    page = page.run()
    page = next(one for one in page.selectbox if one.label.startswith("Opplysning som")).select_index(0).run()
    next(one for one in page.button if one.label == "Fjern opplysningen").click().run()
    assert systems.fetch(application().store, person, system).system.others == {"Rom": "3"}


def test_a_contract_past_its_last_option_is_told_as_possible(shown: Shown, officer: Person) -> None:
    person = mona()
    system = a_system(person)
    ending(person, system, -30)
    page = shown(PAGE, person=person, system=system)
    assert any("mulig ulovlig direkte anskaffelse" in one.value for one in page.warning)
