"""An officer tries the model on imagined bids, changes them, and chooses another model from the list."""

from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing.price_model import PriceModelCode
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from tests.ui.cases import ready_case
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("anskaffelse")


def _words(page: AppTest) -> str:
    return " ".join(one.value for one in (*page.markdown, *page.caption, *page.info))


def _profile(officer: Person, case: str) -> Profile:
    return procurements.fetch(application().store, officer, case).profile


def _press(page: AppTest, label: str) -> AppTest:
    return next(one for one in page.button if one.label == label).click().run()


def test_the_model_is_tried_the_bids_changed_and_another_model_chosen(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    page = shown(PAGE, sak=case, **{"del": "Kriterier"})
    assert "oppdiktet" not in _words(page)
    page = _press(page, "Prøv på tenkte tilbud")
    words = _words(page)
    assert "Tilbudene her er oppdiktet." in words
    assert "Dyrt og best rangeres først" in words and "men står for 25,8" in words
    next(one for one in page.text_input if one.label.startswith("Pris i tilbud A")).set_value("1 000 000")
    page = _press(page, "Lagre og regn på nytt")
    assert "Rimelig og enkelt rangeres først" in _words(page)
    assert _profile(officer, case).trial.bids[""][0].price == 1_000_000
    page = page.button(key=f"velg_min_max_{case}").click().run()
    assert _profile(officer, case).price_model.code is PriceModelCode.MIN_MAX
    assert any("er valgt. Prøven over" in one.value.replace("\\", "") for one in page.success)
    page = page.button(key=f"velg_deduction_{case}").click().run()
    assert any(
        "Se over tallene for «Prissetting av kvalitet med fratrekk»" in one.value for one in page.warning
    )
    assert _profile(officer, case).price_model.code is PriceModelCode.MIN_MAX


def test_weights_that_are_not_a_hundred_are_told_and_nothing_is_ranked(shown: Shown, officer: Person) -> None:
    case = ready_case(officer)
    now = procurements.fetch(application().store, officer, case)
    profiles.set_criteria(application().store, officer, case, "", now.profile.criteria[:1], now.revision)
    page = _press(shown(PAGE, sak=case, **{"del": "Kriterier"}), "Prøv på tenkte tilbud")
    assert any("må rettes før modellen kan prøves" in one.value for one in page.subheader)
