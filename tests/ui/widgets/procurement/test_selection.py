"""The requirements of a procurement, theme by theme and as they are looked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from requirements_lib.domain.edit import Edit
from requirements_lib.domain.person import Person
from requirements_lib.domain.requirement import Kind
from requirements_lib.storage import procurement as storage
from tests.builders import a_requirement
from tests.ui.browser import App, settled
from tests.ui.cases import published_case
from tests.ui.looks import axe, english, sideways
from tests.ui.seen import buttons, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    Machine = Callable[..., BrowserContext]


def test_one_theme_is_shown_at_a_time_by_standing(shown: Shown, officer: Person) -> None:
    said = words(opened(shown, draft(officer), tema="UU"))
    assert "Med (2)" in said and "Tilbys (10)" in said
    assert "UU-01" in said and "ARK-02" not in said


def test_the_requirements_that_differ_from_the_library_are_found_across_themes(
    shown: Shown, officer: Person
) -> None:
    edit = Edit(requirement="ARK-05", title="Annet navn")
    case = draft(officer, edits=(edit,), own_requirements=(a_requirement("EGN-01"),))
    page = opened(shown, case, tema="ALLE", vis="changed")
    cards = [one for one in buttons(page) if one.startswith(("Tilpass", "Endre "))]
    assert cards == ["Tilpass ARK-05", "Endre EGN-01"]


def test_nothing_found_says_what_to_do(shown: Shown, officer: Person) -> None:
    page = opened(shown, draft(officer), vis="remarked")
    assert "Ingen krav passer. Velg et annet tema eller fjern filteret." in words(page)


def test_a_published_procurement_can_be_read_and_not_changed(shown: Shown, officer: Person) -> None:
    acts = set(buttons(opened(shown, published_case(officer))))
    assert "Vis hele kravet" in acts
    assert not [one for one in acts if one.startswith(("Ta ", "Tilpass", "Flytt"))]


def clicked(page: "Page", name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()
    settled(page)


@pytest.mark.browser
def test_an_officer_rewords_a_requirement_and_finds_it_again(
    app: App, signed_in: "Machine", case: str
) -> None:
    page = signed_in().new_page()
    page.goto(f"{app.address}/anskaffelse?sak={case}&del=Krav&tema=UU")
    settled(page)
    clicked(page, "Tilpass UU-02")
    page.get_by_label("Tittel").fill(" ")
    page.get_by_label("Behov", exact=True).fill("Innbyggerne må kunne bruke tjenesten hele tiden.")
    page.get_by_role("radiogroup", name="Type").get_by_text("Informasjon").click()
    clicked(page, "Lagre tilpasningen")
    page.get_by_text("Rett 2 ting før du lagrer").wait_for()
    page.get_by_label("Tittel").fill("Feil rettes")
    page.get_by_label("Begrunnelse for typen").fill("Det står i avtalen.")
    clicked(page, "Lagre tilpasningen")
    page.get_by_text("Endret av oss", exact=True).wait_for()
    with app.saved() as store, store.reading("test") as work:
        (edit,) = storage.fetch(work, case).profile.edits
    assert (edit.title, edit.need) == ("Feil rettes", "Innbyggerne må kunne bruke tjenesten hele tiden.")
    assert edit.kind is Kind.INFORMATION
    page.get_by_text("Endret av oss (1)").click()
    settled(page)
    page.reload()
    settled(page)
    assert page.locator("ins").first.is_visible()
    assert page.locator('[class*="st-key-kort_UU"]').count() == 1
    assert (axe(page), english(page), sideways(page)) == ([], [], 0)
