"""The price model is chosen with its fields, saved at once, and its formula stands under it."""

from decimal import Decimal

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.price_model import Deduction, Kinked, Linear, PriceModel, PriceModelCode
from requirements_lib.domain.profile import Profile
from requirements_lib.domain.quality_model import Normalisation
from requirements_lib.services import procurement as procurements
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("anskaffelse")


def _page(shown: Shown, case: str) -> AppTest:
    return shown(PAGE, sak=case, **{"del": "Kriterier"})


def _profile(officer: Person, case: str) -> Profile:
    return procurements.fetch(application().store, officer, case).profile


def _model(officer: Person, case: str) -> PriceModel:
    return _profile(officer, case).price_model


def _radio(page: AppTest, label: str) -> "AppTest":
    return next(one for one in page.radio if one.label == label)  # type: ignore[return-value]


def _words(page: AppTest) -> str:
    return " ".join(one.value for one in page.markdown)


def _choose(page: AppTest, code: PriceModelCode, radio: str = "Prismodell") -> AppTest:
    return _radio(page, radio).set_value(code).run()  # type: ignore[attr-defined, no-any-return]


def _fill(page: AppTest, label: str, text: str) -> AppTest:
    return next(one for one in page.text_input if one.label == label).set_value(text).run()


def test_a_model_without_empty_fields_is_saved_when_it_is_chosen(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = _choose(_page(shown, case), PriceModelCode.LINEAR)
    assert _model(officer, case) == Linear()
    page = _fill(page, "Stigningstall", "2")
    assert _model(officer, case) == Linear(slope=Decimal(2))
    page = _radio(page, "Prismodell").set_value(None).run()  # type: ignore[attr-defined]
    assert not page.exception
    next(one for one in page.checkbox if one.label == "Poengene stopper på 0").uncheck().run()
    assert _model(officer, case) == Linear(slope=Decimal(2), floor_at_zero=False)
    assert "Poengene kan bli negative" in _words(page)


def test_a_model_with_an_empty_field_waits_for_it_and_says_what_holds_meanwhile(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    page = _choose(_page(shown, case), PriceModelCode.DEDUCTION)
    assert _model(officer, case).code is PriceModelCode.PROPORTIONAL
    assert "Til da gjelder modellen «Forholdsmessig»." in _words(page)
    assert not page.error
    page = _fill(page, "Verdien av full kvalitet (kroner ekskl. mva.)", "400 000")
    assert _model(officer, case) == Deduction(full_value=Decimal(400_000))
    assert "Full kvalitet er verdt 400" in _words(page)


def test_what_cannot_be_used_is_told_and_nothing_is_saved(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = _choose(_page(shown, case), PriceModelCode.LINEAR)
    page = _fill(page, "Stigningstall", "null")
    assert [one.value for one in page.error] == ["Stigningstall må være et tall."]
    assert _model(officer, case) == Linear()
    assert next(one for one in page.text_input if one.label == "Stigningstall").value == "null"
    assert not _fill(page, "Stigningstall", "1").error  # what is saved already, so nothing else is drawn anew


def test_an_advanced_model_stands_with_its_risk_and_prints_both_formulas(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    page = _choose(_page(shown, case), PriceModelCode.KINKED, "Andre prismodeller")
    assert _model(officer, case) == Kinked()
    words = _words(page)
    assert "Det finnes ingen offisiell parametrisering." in words
    assert "Er avstanden høyst" in words and "Er den større" in words
    page = _choose(page, PriceModelCode.PROPORTIONAL)
    assert _model(officer, case).code is PriceModelCode.PROPORTIONAL


def test_lines_are_filled_in_one_a_line(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = _choose(_page(shown, case), PriceModelCode.BASKET, "Andre prismodeller")
    page.text_area[0].set_value("Timer; 1500\nReise; 20").run()
    assert _model(officer, case).code is PriceModelCode.BASKET


def test_lifting_of_quality_is_saved_when_it_is_chosen_and_minimums_with_their_button(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    page = _page(shown, case)
    _radio(page, "Poengskala for kravene").set_value(6).run()  # type: ignore[attr-defined]
    page = _page(shown, case)
    _radio(page, "Justering av poengene for kvalitet").set_value(Normalisation.ADDITIVE).run()  # type: ignore[attr-defined]
    page = _page(shown, case)
    next(one for one in page.text_input if one.label.startswith("Minstekrav på hvert")).set_value("5,5")
    next(one for one in page.button if one.label == "Lagre minstekravene").click().run()
    kept = _profile(officer, case).quality_model
    assert (kept.normalisation, kept.least_on_each) == (Normalisation.ADDITIVE, Decimal("5.5"))
    assert kept.requirement_highest == 6
