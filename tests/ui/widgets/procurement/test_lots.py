"""Dividing a procurement into lots on the part Kriterier."""

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.profile import Profile
from requirements_lib.services import procurement as procurements
from tests.ui.cases import ready_case
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def _page(shown: Shown, case: str, **address: str) -> AppTest:
    return shown(entry("anskaffelse"), sak=case, **{"del": "Kriterier"}, **address)


def _profile(officer: Person, case: str) -> Profile:
    return procurements.fetch(application().store, officer, case).profile


def _added(page: AppTest, name: str) -> AppTest:
    field = [one for one in page.text_input if one.label == "Hva delkontrakten gjelder"][-1]
    field.set_value(name)
    return next(one for one in page.button if one.label == "Legg til delkontrakten").click().run()


def test_an_undivided_procurement_shows_no_lot(shown: Shown, officer: Person) -> None:
    page = _page(shown, ready_case(officer))
    assert "Del opp i delkontrakter" in [one.label for one in page.expander]
    assert not [one for one in page.button_group if one.label == "Delkontrakt"]


def test_each_lot_gets_the_criteria_that_stood_and_is_changed_alone(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    before = _profile(officer, case).criteria
    page = _added(_added(_page(shown, case), "Saksbehandling"), "Innsyn")
    lots = _profile(officer, case).lots
    assert [(one.label, one.criteria) for one in lots] == [
        ("D1 Saksbehandling", before),
        ("D2 Innsyn", before),
    ]
    page = _page(shown, case, delkontrakt="D2")
    (left_out,) = [one for one in page.multiselect if one.label.startswith("Krav som ikke gjelder")]
    left_out.set_value(["ARK-05"])
    next(one for one in page.button if one.label == "Lagre delkontrakten").click().run()
    assert [one.leaves_out for one in _profile(officer, case).lots] == [(), ("ARK-05",)]


def test_a_lot_without_a_name_is_refused_and_one_is_taken_out(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = _added(_page(shown, case), " ")
    assert "Skriv et navn." in " ".join(one.value for one in page.error)
    page = _added(page, "Saksbehandling")
    next(one for one in page.button if one.label == "Ta ut delkontrakten").click().run()
    assert _profile(officer, case).lots == ()
    assert "Vektene er 100 % til sammen." in words(_page(shown, case))
