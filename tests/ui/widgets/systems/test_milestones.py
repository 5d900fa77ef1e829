"""A milestone that cannot be read is told at the form, and its words stay."""

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from tests.ui.pages.inventory import a_system, mona
from tests.ui.showing import Shown
from ui.navigation import entry


def _add(page: AppTest) -> None:
    next(each for each in page.button if each.label == "Legg til milepæl").click().run()


def test_a_milestone_without_a_name_or_with_a_wrong_day_is_told(shown: Shown, officer: Person) -> None:
    person = mona()
    one = a_system(person)
    page = shown(entry("systemer"), person=person, system=one, **{"del": "Plan"})
    _add(page)
    assert [each.value.replace("\\", "") for each in page.error] == [
        "Ny milepæl: Skriv hva som skal være nådd."
    ]
    page.text_input(f"ny_milepael_{one}_navn").input("Kravene er klare")
    page.text_input(f"ny_milepael_{one}_dato").input("31.2.27")
    _add(page)
    assert [each.value.replace("\\", "") for each in page.error] == [
        "Dato for den: Datoen 31.2.27 finnes ikke."
    ]
    assert page.text_input(f"ny_milepael_{one}_navn").value == "Kravene er klare"
