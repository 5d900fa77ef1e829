"""Dividing a procurement into lots on the part Kriterier."""

from decimal import Decimal

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing.price_model import Deduction, PriceModel
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from tests.builders import lots
from tests.ui.cases import ready_case
from tests.ui.seen import press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

_MORE = "Legg til en delkontrakt"


def _page(shown: Shown, case: str, **address: str) -> AppTest:
    return shown(entry("anskaffelse"), sak=case, **{"del": "Kriterier"}, **address)


def _profile(officer: Person, case: str) -> Profile:
    return procurements.fetch(application().store, officer, case).profile


def _added(page: AppTest, name: str) -> AppTest:
    opening = next(one.label for one in page.button if one.label in ("Del opp i delkontrakter", _MORE))
    page = press(page, opening)
    next(one for one in page.text_input if one.label == "Hva delkontrakten gjelder").set_value(name)
    return press(page, "Legg til delkontrakten")


def test_an_undivided_procurement_shows_no_lot(shown: Shown, officer: Person) -> None:
    page = _page(shown, ready_case(officer))
    assert "Del opp i delkontrakter" in [one.label for one in page.button]
    assert not [one for one in page.button_group if one.label == "Delkontrakt"]


def test_each_lot_gets_the_criteria_that_stood_and_is_changed_alone(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    before = _profile(officer, case).criteria
    page = _added(_page(shown, case), "Saksbehandling")
    assert "En anskaffelse deles i minst to." in words(page)
    page = _added(page, "Innsyn")
    lots = _profile(officer, case).lots
    assert [(one.label, one.criteria) for one in lots] == [
        ("D1 Saksbehandling", before),
        ("D2 Innsyn", before),
    ]
    page = press(page, "Endre D2 Innsyn")  # the new one is shown
    (left_out,) = [one for one in page.multiselect if one.label.startswith("Krav som ikke gjelder")]
    left_out.set_value(["ARK-05"])
    page = press(page, "Lagre delkontrakten")
    assert [one.leaves_out for one in _profile(officer, case).lots] == [(), ("ARK-05",)]
    assert "ARK-05 gjelder ikke her." in words(page)


def test_a_lot_may_have_an_amount_of_its_own(shown: Shown, officer: Person) -> None:
    case, common = ready_case(officer), Deduction(full_value=Decimal(500_000))
    profiles.set_fields(application().store, officer, case, price_model=common, lots=lots())
    page = _page(shown, case, delkontrakt="D2")
    assert "Beløpet i prismodellen, 500\u00a0000\u00a0kr, er det samme i D1 og D2." in words(page)
    page = press(page, "Endre D2 Innsyn")
    page = _paid(page, "mye")
    assert "må være et tall." in words(page)
    page = _paid(page, "80 000")
    assert _price_model(officer, case, "D2") == Deduction(full_value=Decimal(80_000))
    assert _price_model(officer, case, "D1") == common
    assert "er det samme i" not in words(page)
    page = _paid(press(page, "Endre D2 Innsyn"), "")
    assert _price_model(officer, case, "D2") == common


def _price_model(officer: Person, case: str, lot: str) -> PriceModel:
    profile = _profile(officer, case)
    return profile.lot(lot).priced(profile.price_model)


def _paid(page: AppTest, amount: str) -> AppTest:
    next(one for one in page.text_input if one.label.startswith("Verdien av full kvalitet i D2 (")).set_value(
        amount
    )
    return press(page, "Lagre delkontrakten")


def test_a_lot_without_a_name_is_refused_and_one_that_is_taken_out_comes_back(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    page = _added(_page(shown, case), " ")
    assert "Skriv et navn." in words(page)
    next(one for one in page.text_input if one.label == "Hva delkontrakten gjelder").set_value("Saker")
    page = _added(press(page, "Legg til delkontrakten"), "Innsyn")
    both = _profile(officer, case).lots
    page = press(press(page, "Endre D2 Innsyn"), "Ta ut delkontrakten")
    assert _profile(officer, case).lots == both[:1]
    press(page, "Angre")
    assert _profile(officer, case).lots == both
