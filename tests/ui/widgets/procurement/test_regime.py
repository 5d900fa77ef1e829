"""The rules under the value on the page Anskaffelse: shown live, with certainty, and told aloud when a plan slides."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from tests.ui.browser import App, settled, wait_until
from tests.ui.cases import ready_case
from tests.ui.looks import axe
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

PAGE = entry("anskaffelse")


def about(shown: Shown, officer: Person, **changes: object) -> AppTest:
    """The part «Om anskaffelsen» of a draft."""
    return shown(PAGE, sak=ready_case(officer, **changes), **{"del": "Om anskaffelsen"})


def told(page: AppTest) -> str:
    """All running text on the page."""
    return " ".join(one.value for one in page.markdown).replace("\\", "")


def test_the_rules_stand_under_the_value_with_their_certainty(shown: Shown, officer: Person) -> None:
    page = about(shown, officer)
    assert "anskaffelsesloven og anskaffelsesforskriften del I og III gjelder." in told(page)
    assert "Bekreftet" in told(page)
    assert "Velg prosedyre for å se minstefristen." in told(page)
    assert not page.warning


def test_a_value_exactly_on_the_threshold_is_told_as_probable(shown: Shown, officer: Person) -> None:
    page = about(shown, officer, estimated_value=Decimal(2_500_000))
    assert "del I og III gjelder trolig." in told(page)
    assert "Del III er lagt til grunn fordi den er strengest." in told(page)
    assert "Sannsynlig" in told(page)


def test_choosing_a_procedure_is_saved_and_shows_the_minimum(shown: Shown, officer: Person) -> None:
    page = about(shown, officer)
    box = next(one for one in page.radio if one.label == "Prosedyre")
    assert "Åpen anbudskonkurranse" in box.options
    page = box.set_value("open").run()
    assert "Minstefristen er 30 dager for tilbud" in told(page)
    (kept,) = procurements.readable(application().store, officer)
    assert kept.profile.procedure == "open"


def test_a_new_value_gives_other_rules_and_other_names(shown: Shown, officer: Person) -> None:
    page = about(shown, officer)
    value = next(one for one in page.text_input if one.label.startswith("Anslått verdi"))
    page = value.set_value("1 600 000").run()
    assert "del I og II gjelder." in told(page)
    box = next(one for one in page.radio if one.label == "Prosedyre")
    assert "Åpen tilbudskonkurranse" in box.options


def test_a_plan_that_would_meet_a_change_says_so_and_one_moved_past_it_too(
    shown: Shown, officer: Person
) -> None:
    page = about(shown, officer, starts=date(2026, 6, 15), estimated_value=Decimal(400_000))
    # The day has passed since, and so has the change.
    assert "Datoen er passert." in page.warning[0].value.replace("\\", "")
    starts = next(one for one in page.text_input if one.label.startswith("Kunngjøringsdato"))
    page = starts.set_value("01.07.2026").run()
    (moved,) = [one.value.replace("\\", "") for one in page.warning]
    assert moved.startswith("Oppstarten er flyttet fra 15.06.2026 til 01.07.2026, forbi en endring")
    starts = next(one for one in page.text_input if one.label.startswith("Kunngjøringsdato"))
    page = starts.set_value("02.07.2026").run()
    assert not page.warning


def test_without_value_the_page_says_what_is_missing(shown: Shown, officer: Person) -> None:
    page = about(shown, officer, estimated_value=None)
    assert "Fyll ut kunngjøringsdato og anslått verdi" in told(page)


def test_before_our_figures_begin_nothing_is_claimed(shown: Shown, officer: Person) -> None:
    page = about(shown, officer, starts=date(2020, 1, 1))
    assert "Lovverdiene i Målestokk går ikke så langt tilbake." in told(page)


@pytest.mark.browser
def test_a_procedure_can_be_chosen_after_its_name_has_changed(
    app: App, signed_in: "Callable[..., BrowserContext]", case: str
) -> None:
    page = signed_in().new_page()
    page.goto(f"{app.address}/anskaffelse?sak={case}&del=Om anskaffelsen")
    settled(page)
    page.get_by_text("Åpen anbudskonkurranse").wait_for()
    value = page.get_by_label("Anslått verdi")
    value.fill("1 600 000")
    value.press("Enter")
    page.get_by_text("Begrenset tilbudskonkurranse").click()
    wait_until(lambda: app.texts(case, "procedure")[-1:] == ["restricted"])
    settled(page)
    assert page.get_by_role("radio", name="Begrenset tilbudskonkurranse").is_checked()
    assert axe(page) == []
