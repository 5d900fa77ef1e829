"""Cost and benefit are written on the system's page, and what is missing is told."""

from decimal import Decimal

from requirements_lib.domain.person import Person
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_an_amount_is_saved_with_its_history_and_the_rest_is_missing(shown: Shown, officer: Person) -> None:
    person = mona()
    system = a_system(person)
    page = shown(entry("systemer"), person=person, system=system)
    page.session_state["kostnad_og_nytte"] = page.session_state["endringer"] = True
    field = next(
        one for one in page.run().text_input if one.label == "Kostnad ved utskifting (kroner uten mva.)"
    )
    page = field.set_value("1 250 000").run()
    assert systems.fetch(application().store, person, system).system.replacement_cost == Decimal(1_250_000)
    assert "Kostnad ved utskifting" in page.table[-1].value.to_csv()
    said = "\n".join(one.value for one in page.markdown).replace("\\", "")
    assert "Mangler: ventet nytte per år, oppgaven koster per år i dag og gevinstansvarlig." in said
