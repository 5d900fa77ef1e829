"""The plan of a system: dates, archive, fields and milestones, each saved as it is given."""

from requirements_lib.domain.person import Person
from scoring.domain.systems.plan import Disposal
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, leif, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("systemer")


def test_a_plan_is_written_field_by_field_and_a_milestone_taken_away_comes_back(
    shown: Shown, officer: Person
) -> None:
    person = mona()
    one = a_system(person)
    page = shown(PAGE, person=person, system=one, **{"del": "Plan"})
    page.text_input(f"plan_ansvarlig_{one}").input("Turid Aas")
    page.text_input(f"plan_dato_{one}").input("31.12.2028")
    page.radio(f"plan_gammelt_{one}").set_value(Disposal.ARCHIVE)
    page.run()
    page.text_input(f"ny_milepael_{one}_navn").input("Kravene er klare")
    page.text_input(f"ny_milepael_{one}_dato").input("1.2.27")
    next(each for each in page.button if each.label == "Legg til milepæl").click().run()
    system = systems.fetch(application().store, person, one).system
    assert (system.plan.responsible, system.plan.disposal) == ("Turid Aas", Disposal.ARCHIVE)
    assert (system.plan.milestones[0].name, str(system.decommission)) == ("Kravene er klare", "2028-12-31")
    page.button(f"milepael_0_{one}_fjern").click().run()
    assert any("«Kravene er klare» er fjernet" in each.value for each in page.markdown)
    page.button("angre_siste").click().run()
    page.checkbox(f"milepael_0_{one}_gjort").check().run()
    again = systems.fetch(application().store, person, one).system.plan.milestones
    assert [(each.name, each.done) for each in again] == [("Kravene er klare", True)]


def test_those_who_only_read_see_the_plan_and_change_nothing(shown: Shown, officer: Person) -> None:
    one = a_system(mona())
    page = shown(PAGE, person=leif(), system=one, **{"del": "Plan"})
    assert page.radio(f"plan_gammelt_{one}").disabled
    assert not [each for each in page.button if each.label == "Legg til milepæl"]
