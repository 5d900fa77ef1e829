"""What the register has is looked over and put right where the half-hour rating is given."""

from requirements_lib.domain.library.trigger import Answer
from scoring.services import system
from tests.ui.pages.inventory import a_system, ending, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.systems.prefilled import contract_line


def test_the_registers_own_fields_are_shown_and_changed(shown: Shown) -> None:
    person, store = mona(), application().store
    one = a_system(person)
    system.set_fields(store, person, one, exposed="yes")
    page = shown(entry("systemer"), person=person, system=one, **{"del": "Kort vurdering"})
    assert page.radio(key=f"kort_felt_exposed_{one}").value == Answer.YES
    page = page.radio(key=f"kort_felt_exposed_{one}").set_value(Answer.NO).run()
    page = page.radio(key=f"kort_felt_public_facing_{one}").set_value(Answer.YES).run()
    page.text_input(key=f"kort_felt_support_ends_{one}").set_value("30.6.2028").run()
    now = system.fetch(store, person, one).system
    assert (now.exposed, now.answers["public_facing"], str(now.support_ends)) == (
        Answer.NO,
        Answer.YES,
        "2028-06-30",
    )
    assert contract_line(system.fetch(store, person, one), application()).startswith("Det er ikke kjent")
    end = ending(person, one, 100, notice=3)
    line = contract_line(system.fetch(store, person, one), application())
    assert line == f"Perioden slutter {end:%d.%m.%Y}. Oppsigelsestiden er 3 måneder."
