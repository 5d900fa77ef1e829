"""Freezing on the part Kriterier: what is not as announced stands at its field, and what is frozen is told."""

from decimal import Decimal

from requirements_lib.domain.person import Person
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from tests.ui.cases import ready_case
from tests.ui.seen import press, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("anskaffelse")


def ranged_case(officer: Person) -> str:
    """A published procurement with price 35–45 % and quality 55–65 %."""
    app, case = application(), ready_case(officer, weighting="ranges")
    ends = ((35, 45), (55, 65))
    given = procurements.fetch(app.store, officer, case).profile.criteria
    ranged = tuple(
        one.model_copy(update={"least": Decimal(low), "most": Decimal(high)})
        for one, (low, high) in zip(given, ends, strict=True)
    )
    now = profiles.set_criteria(app.store, officer, case, "", ranged)
    procurements.publish(app.store, officer, case, app.library, app.law, now.revision)
    return case


def test_weights_outside_the_ranges_are_told_and_right_ones_are_frozen(shown: Shown, officer: Person) -> None:
    case = ranged_case(officer)
    page = shown(PAGE, sak=case, **{"del": "Kriterier"})
    assert "Modellen er ikke fryst" in words(page)
    place = f"frys_0_{case}"
    page.text_input(key=f"{place}_vekt_alt_T1").set_value("30")
    page.text_input(key=f"{place}_vekt_alt_T2").set_value("70")
    press(page, "Frys modellen")
    assert words(page).count("Den må ligge i rammen") == 4  # in the summary and at each field
    page.text_input(key=f"{place}_vekt_alt_T1").set_value("42,5")
    page.text_input(key=f"{place}_vekt_alt_T2").set_value("57,5")
    press(page, "Frys modellen")
    assert words(page).count("Kryss av for at du har sett over.") == 2
    assert not frozen_models.frozen(application().store, officer, case)
    page.checkbox(key=f"{place}_sure").check()
    press(page, "Frys modellen")
    (kept,) = frozen_models.frozen(application().store, officer, case)
    assert kept.model.weights_of("") == {"T1": Decimal("42.5"), "T2": Decimal("57.5")}
    assert kept.model.fingerprint in words(page)
    assert "De endelige vektene er Pris 42,5 % og Arkiv 57,5 %." in words(page).replace("\u00a0", " ")
    place = f"frys_1_{case}"
    page.text_input(key=f"{place}_vekt_alt_T1").set_value("40")
    page.text_input(key=f"{place}_vekt_alt_T2").set_value("60")
    press(page, "Frys på nytt")
    assert "Begrunnelse mangler. Skriv hvorfor modellen fryses på nytt." in words(page)
    page.text_area(key=f"{place}_reason").set_value("Drøftet med ledelsen.")
    page.checkbox(key=f"{place}_sure").check()
    press(page, "Frys på nytt")
    assert "Begrunnelse: Drøftet med ledelsen." in words(page)
    assert len(frozen_models.frozen(application().store, officer, case)) == 2
