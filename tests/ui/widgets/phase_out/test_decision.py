"""«Bestem»: the proposal beside, a reason asked for against it, and what was decided on the list afterwards."""

from requirements_lib.domain.person import Person
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, leif, mona, rated
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("utfasing")


def test_a_decision_against_the_proposal_needs_a_reason_and_stands_on_the_list(
    shown: Shown, officer: Person
) -> None:
    person = mona()
    one = a_system(person, "Arkivet")
    rated(person, one, 0, 4)
    page = shown(PAGE, person=person, bestem=one)
    said = "\n".join(each.value for each in page.markdown).replace("\\", "")
    assert "**Forslag: Fas ut eller skift.**" in said and "Ikke bestemt." in said
    place = f"bestem_system_{one}"
    page.button(key=f"{place}_lagre").click().run()
    assert any("Velg hva som er bestemt." in each.value.replace("\\", "") for each in page.markdown)
    page.selectbox(key=f"{place}_course").set_value("keep")
    page.button(key=f"{place}_lagre").click().run()
    assert any(
        "Dette går mot forslaget. Skriv hvorfor." in each.value.replace("\\", "") for each in page.markdown
    )
    page.text_area(key=f"{place}_reason").set_value("Ny løsning kommer i 2028.")
    page.button(key=f"{place}_lagre").click().run()
    made = systems.fetch(application().store, person, one).system.decision
    assert made and (made.course, made.reason) == ("keep", "Ny løsning kommer i 2028.")
    page = shown(PAGE, person=leif())
    table = str(page.table[0].value.to_csv()).replace("\\", "")
    assert "av Mona Dahl. Mot forslaget: Ny løsning kommer i 2028." in table
    assert f"[Bestem på nytt](/utfasing?bestem={one})" in table
    said = "**Ingen systemer er foreslått utfaset.**\n\n- 1 system er bestemt beholdt eller forbedret mot forslaget."
    assert page.markdown[0].value.replace("\\", "").startswith(said)
