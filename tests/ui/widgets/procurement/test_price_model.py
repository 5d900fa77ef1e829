"""The price model is chosen, its numbers are confirmed before they are saved, and its formula stands under it."""

from decimal import Decimal

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing.price_model import (
    Kinked,
    Linear,
    PriceModel,
    PriceModelCode,
    Proportional,
)
from requirements_lib.domain.weighing.quality_model import Normalisation
from requirements_lib.services import procurement as procurements
from tests.builders import a_profile
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.procurement.price_model import at_odds

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


def _send(page: AppTest, button: str, **typed: str) -> AppTest:
    """Write in the fields whose keys end so, and press the button of the form."""
    for name, text in typed.items():
        (field,) = [one for one in page.text_input if str(one.key).endswith(f"_{name}")]
        field.set_value(text)
    return next(one for one in page.button if one.label == button).click().run()


def test_a_model_with_numbers_waits_until_its_numbers_are_seen_and_confirmed(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    page = _choose(_page(shown, case), PriceModelCode.LINEAR)
    assert _model(officer, case) == Proportional()
    assert "Til da gjelder modellen «Forholdsmessig»." in page.warning[0].value.replace("\\", "")
    page = _send(page, "Velg modellen")
    assert _model(officer, case) == Linear()
    next(one for one in page.checkbox if one.label == "Poengene stopper på 0").uncheck()
    page = _send(page, "Lagre tallene i modellen", slope="2")
    assert _model(officer, case) == Linear(slope=Decimal(2), floor_at_zero=False)
    assert "Poengene kan bli negative" in _words(page)
    page = _radio(page, "Prismodell").set_value(None).run()  # type: ignore[attr-defined]
    assert not page.exception
    _choose(page, PriceModelCode.PROPORTIONAL)
    assert _model(officer, case) == Proportional()


def test_what_cannot_be_used_is_told_at_its_field_and_nothing_is_saved_or_lost(
    shown: Shown, officer: Person
) -> None:
    case = ready_case(officer)
    page = _choose(_page(shown, case), PriceModelCode.KINKED, "Andre prismodeller")
    page = _send(page, "Velg modellen", break_at="60", break_points="ti", zero_at="")
    told = " ".join(one.value for one in page.markdown if one.value.startswith(":red"))
    assert "Poeng i knekkpunktet må være et tall" in told and "over laveste pris\\) mangler" in told
    page = _send(page, "Velg modellen", break_points="5", zero_at="50")
    assert "Knekken er ved 60 % over laveste pris" in _words(page).replace("\\", "")
    assert next(one for one in page.text_input if str(one.key).endswith("_break_at")).value == "60"
    assert _model(officer, case) == Proportional()
    page = _send(page, "Velg modellen", zero_at="150")
    assert _model(officer, case) == Kinked(break_at=Decimal(60), zero_at=Decimal(150))
    words = _words(page)
    assert "Det finnes ingen offisiell parametrisering." in words
    assert "Er avstanden høyst" in words and "Er den større" in words


def test_what_is_chosen_and_not_saved_can_be_left(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = _choose(_page(shown, case), PriceModelCode.BASKET, "Andre prismodeller")
    page.text_area[0].set_value("Timer; 1500\nReise; 20")
    page = _send(page, "Behold «Forholdsmessig»")
    assert not page.warning and _model(officer, case) == Proportional()
    page = _choose(page, PriceModelCode.BASKET, "Andre prismodeller")
    page.text_area[0].set_value("Timer; 1500\nReise; 20")
    _send(page, "Velg modellen")
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


def test_a_model_that_does_not_go_with_the_rest_is_told_right_under_it() -> None:
    assert at_odds(a_profile()) == ()
    kroner = a_profile(price_model={"code": "deduction", "full_value": "1"}, weighting="ranges")
    lifted = kroner.with_fields(quality_model={"normalisation": "additive"})
    assert [one.code for one in at_odds(lifted)] == [
        "priced_quality_normalised",
        "priced_quality_without_weights",
    ]
