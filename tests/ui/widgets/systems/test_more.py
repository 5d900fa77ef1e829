"""The rest of the register's fields on a system's page."""

from requirements_lib.domain.person import Person
from scoring.services import system as systems
from scoring.services.system_text import FIELDS as TEXTS
from scoring.words.systems.intake import NAMES
from tests.ui.pages.inventory import a_system, ending, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.systems.more import COLUMNS
from ui.widgets.systems.worth import COLUMNS as WORTH

PAGE = entry("systemer")


def test_a_field_is_written_and_its_history_is_shown(shown: Shown, officer: Person) -> None:
    person = mona()
    system = a_system(person)
    page = shown(PAGE, person=person, system=system)
    page.session_state["flere_opplysninger"] = True
    page = next(one for one in page.run().radio if one.label == "Nås fra internett").set_value("Ja").run()
    assert systems.fetch(application().store, person, system).system.exposed == "yes"
    assert not any("Før" in one.value for one in page.table)  # nothing is read before somebody opens it
    page.session_state["endringer"] = True
    assert "Nås fra internett" in str(page.run().table[-1].value.to_csv())
    field = next(one for one in page.text_input if one.label.startswith("Vår dato for avvikling"))
    page = field.set_value("kanskje").run()
    assert any("er ikke en dato" in one.value for one in page.error)
    page = (
        next(one for one in page.text_input if one.label.startswith("Sender til")).set_value("Altinn").run()
    )
    assert any("nevner «Altinn», som ikke står i registeret" in one.value for one in page.info)
    page = next(one for one in page.selectbox if one.label == "Livsløp").set_value("Avviklet").run()
    page = next(one for one in page.selectbox if one.label == "Livsløp").set_value("").run()
    assert systems.fetch(application().store, person, system).system.life_cycle is None
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


def test_every_field_stands_once_on_the_page_of_a_system() -> None:
    elsewhere = {
        "id",
        "name",
        "owner",
        "unit",
        "manager",
        "supplier",
        *TEXTS,
        "delivery_model",
        "criticality",
    }
    elsewhere |= {"reference", "starts", "ends", "option_months", "renewal_months", "notice_months", *WORTH}
    assert len(COLUMNS) == len(set(COLUMNS))
    assert set(COLUMNS) == {one for one in NAMES if not one.startswith("plan.")} - elsewhere
