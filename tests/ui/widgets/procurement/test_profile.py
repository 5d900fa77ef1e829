"""The facts of a procurement: each field saved when it is left, and what cannot be read is told under it."""

from datetime import date

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.agreement import Agreement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.services import procurement as procurements
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def _page(shown: Shown, case: str) -> AppTest:
    return shown(entry("anskaffelse"), sak=case, **{"del": "Om anskaffelsen"})


def _profile(officer: Person, case: str) -> Profile:
    return procurements.fetch(application().store, officer, case).profile


def _write(page: AppTest, label: str, text: str) -> AppTest:
    return next(one for one in page.text_input if one.label.startswith(label)).set_value(text).run()


def test_every_short_field_is_saved_as_what_it_stands_for(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = _write(_page(shown, case), "CPV-koder", "48311000-1, 72000000")
    page = _write(page, "Frist for spørsmål", "20.10.26")
    page = _write(page, "Vedståelsesfrist", "1.2.2027")
    profile = _profile(officer, case)
    assert profile.cpv == ("48311000-1", "72000000")
    assert (profile.questions_until, profile.binding_until) == (date(2026, 10, 20), date(2027, 2, 1))
    assert not page.error


def test_what_cannot_be_read_is_told_under_the_field_and_kept_there(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = _write(_page(shown, case), "CPV-koder", "programvare")
    (told,) = page.error
    assert "er ikke en CPV\\-kode" in told.value
    assert _profile(officer, case).cpv == ()
    assert next(one for one in page.text_input if one.label.startswith("CPV")).value == "programvare"


def test_the_contract_is_chosen_by_name(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = _page(shown, case)
    box = next(one for one in page.selectbox if one.label == "Standardavtale")
    other = next(one for one in box.options if one != box.value)
    page = box.set_value(other).run()
    assert _profile(officer, case).contract.name == other


def test_a_framework_agreement_is_asked_for_its_reason(shown: Shown, officer: Person) -> None:
    page = _page(shown, ready_case(officer))
    box = next(one for one in page.radio if one.label == "Avtaletype")
    page = box.set_value(Agreement.FRAMEWORK_ONE).run()
    assert _profile(officer, page.query_params["sak"]).agreement is Agreement.FRAMEWORK_ONE
