"""The page of pictures: five findings, five pictures, and tables with the same figures; closed to others."""

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from scoring.domain.systems.in_use import LifeCycle
from scoring.services import system as systems
from tests.ui.pages.inventory import a_system, leif, mona, rated
from tests.ui.showing import Shown, unfolded
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("portefoljen")


def _said(page: AppTest) -> str:
    return "\n".join(one.value for one in [*page.caption, *page.markdown]).replace("\\", "")


def test_each_picture_has_its_finding_and_its_table(shown: Shown, officer: Person) -> None:
    assert "Du har ikke tilgang til denne siden." in _said(shown(PAGE, person=officer))
    person = mona()
    assert "Ingen systemer er i bruk eller planlagt." in _said(shown(PAGE, person=person))
    red = a_system(person, "Arkivet")
    systems.set_fields(application().store, person, red, life_cycle=LifeCycle.PLANNED)
    page = shown(PAGE, person=person)
    assert "Ingen systemer er i bruk, så her er bare" in _said(page)
    assert [one.value for one in page.header] == ["Når avtaler og støtte tar slutt"]
    systems.set_fields(application().store, person, red, life_cycle=None)
    rated(person, red, 0, 4)
    systems.set_fields(application().store, person, red, yearly_cost="250000")
    a_system(person, "Havneloggen")
    page = shown(PAGE, person=leif())
    assert not page.table
    page = unfolded(page)
    said = _said(page)
    assert "Risiko: 1 rød og 1 ikke vurdert." in said
    assert "Ett system er ikke med i bildet: Ikke vurdert." in said
    assert len(page.table) == 6 and len(page.get("vega_lite_chart")) == 5
    assert "unntatt offentlighet" in said
    periods = page.selectbox(key="periode")
    assert not [one for one in periods.options if one.endswith("(0)")]
    page = periods.set_value("Ikke kjent").run()
    assert page.query_params["periode"] == "Ikke kjent"
    assert "Avtaler: 2. Støtte: 2." in _said(page) and len(page.table[5].value) == 4
