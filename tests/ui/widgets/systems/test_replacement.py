"""From a weak system to a draft in one press, and what the draft then says of itself."""

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, ending, leif, rated
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.systems.replacement import NOT_YOURS


def _said(page: AppTest) -> str:
    return "\n".join(one.value for one in [*page.caption, *page.markdown]).replace("\\", "")


def test_one_press_starts_a_procurement_that_says_where_everything_came_from(
    shown: Shown, officer: Person
) -> None:
    store = application().store
    both = people.add(store, "Berit Lie", frozenset({Role.OFFICER, Role.SYSTEM_MANAGER}))
    one = a_system(both)
    rated(both, one, 0, 4)
    systems.set_fields(store, both, one, users="25 *ansatte*")
    ending(both, one, 900)
    page = shown(entry("systemer"), person=both, system=one, **{"del": "Resultat"})
    assert "Kunngjør senest" in _said(page)
    page.button(key="start_erstatning").click().run()
    (draft,) = procurements.readable(store, both)
    profiles.set_fields(store, both, draft.id, users="30 ansatte")
    page = shown(entry("anskaffelse"), person=both, sak=draft.id)
    table = page.table[0].value
    users = table[table["Hva"] == "Brukere"].iloc[0].tolist()
    assert users == ["Brukere", "25 \\*ansatte\\*", "«Brukere»", "Endret"]
    assert "Vurderingen: kravet er ikke oppfylt i dag" in table.to_csv().replace("\\", "")
    assert "Anskaffelsen er startet fra [Byggarkivet]" in _said(page)
    page = shown(entry("anskaffelse"), person=officer, sak=draft.id)
    assert "ikke oppfylt" not in page.table[0].value.to_csv()
    page = shown(entry("systemer"), person=leif(), system=one, **{"del": "Resultat"})
    assert "start_erstatning" not in [button.key for button in page.button]
    assert NOT_YOURS in _said(page)
