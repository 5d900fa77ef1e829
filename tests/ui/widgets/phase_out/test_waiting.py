"""What waits for those who read the systems stands on the overview."""

from requirements_lib.domain.person import Person
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, ending, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.phase_out.waiting import sentences


def test_a_contract_to_speak_up_about_waits_for_those_who_read_systems_alone(
    shown: Shown, officer: Person
) -> None:
    person = mona()
    assert sentences(application(), person) == ()
    system = a_system(person, "Arkivet")
    ending(person, system, 40, notice=1)
    systems.set_contract(application().store, person, system, renewal_months=12)
    assert sentences(application(), officer) == ()
    page = shown(entry("oversikt"), person=person)
    said = "\n".join(one.value for one in page.markdown).replace("\\", "")
    assert "For én avtale må dere si fra innen 90 dager: Arkivet, senest" in said
    assert "Ingenting venter" not in said
