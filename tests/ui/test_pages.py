"""Every page can be used by everybody: no WCAG A or AA violation, no English, nothing sideways; light, dark, narrow."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from requirements_lib.domain.procurement.preparation import Part
from requirements_lib.words.terms import label
from tests.ui.browser import SYSTEM_MANAGER, App, settled
from tests.ui.hands import part
from tests.ui.looks import wrong

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser
PARTS = ("Oppgaver", *map(label, Part))
SYSTEM = ("Om systemet", "Kort vurdering", "Behov", "Krav", "Risiko", "Resultat")


def addresses(draft: str, published: str) -> list[str]:
    """The pages an officer meets before the tender is published, with an error summary at the end, and after."""
    parts = [*((draft, part) for part in PARTS), (published, PARTS[0]), (published, PARTS[-1])]
    return [
        *("/", "/kravbibliotek?ARK-05=ja"),
        *(f"/anskaffelse?sak={case}&del={part}" for case, part in parts),
        *(f"/dokumenter?sak={case}" for case in (draft, published)),
    ]


def test_the_officers_pages_are_open_to_everybody(app: App, signed_in: "Machine") -> None:
    page = signed_in().new_page()
    found = {}
    for address in addresses(app.draft(), app.published):
        page.goto(app.address + address)
        settled(page)
        found[address] = wrong(page)
    assert {address: wrongs for address, wrongs in found.items() if wrongs} == {}


def test_the_system_managers_pages_are_open_to_everybody(app: App, signed_in: "Machine") -> None:
    page = signed_in(SYSTEM_MANAGER).new_page()
    found = {}
    for address in [
        "/systemer",
        "/utfasing",
        "/portefoljen",
        "/leverandorer",
        *(f"/systemer?system={app.system}&del={one}" for one in SYSTEM),
    ]:
        page.goto(app.address + address)
        settled(page)
        found[address] = wrong(page)
    assert {address: wrongs for address, wrongs in found.items() if wrongs} == {}


def test_a_link_in_a_list_opens_where_one_is_and_the_app_is_not_loaded_anew(
    app: App, signed_in: "Machine"
) -> None:
    machine = signed_in(SYSTEM_MANAGER)
    page = machine.new_page()
    page.goto(f"{app.address}/systemer")
    settled(page)
    page.evaluate("window.stands = true")
    before = [*machine.pages]
    page.get_by_role("link", name="Byggarkivet").last.click()
    _landed(page, "Byggarkivet", "Om systemet")
    assert page.url.startswith(f"{app.address}/systemer?system=")
    part(page, "Kort vurdering")
    page.get_by_role("link", name="Se kravene").click()
    _landed(page, "Byggarkivet", "Krav")
    page.go_back()
    page.get_by_role("radio", name="Kort vurdering", checked=True).wait_for()
    assert page.evaluate("window.stands") and machine.pages == before
    with machine.expect_page() as opened:
        page.get_by_role("link", name="Alle systemer").click(modifiers=["ControlOrMeta"])
    opened.value.close()
    part(page, "Om systemet")
    page.get_by_label("Eier").first.fill("Olga Lie")
    page.get_by_role("link", name="Alle systemer").click()
    _landed(page, "Systemer")
    page.get_by_role("cell", name="Olga Lie").wait_for()
    assert page.evaluate("window.stands") and page.title() == "Systemer · Målestokk"


def test_a_fold_and_what_is_chosen_in_it_are_open_and_chosen_after_back_and_after_a_reload(
    app: App, signed_in: "Machine"
) -> None:
    page = signed_in(SYSTEM_MANAGER).new_page()
    page.goto(f"{app.address}/portefoljen?periode=Ikke+kjent")
    settled(page)
    table = page.get_by_role("table", name="Hva som tar slutt")
    table.get_by_role("link").first.click()
    page.wait_for_url("**/systemer?system=*")
    page.go_back()
    table.wait_for()
    page.locator("summary", has_text="Tall per periode").click()
    settled(page)
    page.reload()
    page.get_by_role("table", name="Når avtaler og støtte tar slutt").wait_for()
    assert page.get_by_role("combobox", name="Periode").input_value().startswith("Ikke kjent")


def _landed(page: "Page", title: str, chosen: str = "") -> None:
    """A page by its heading, which has focus and is read out, and the part of it that is chosen."""
    page.locator("h1:focus", has_text=title).wait_for()
    if chosen:
        page.get_by_role("radio", name=chosen, checked=True).wait_for()


def test_the_sign_in_page_is_open_to_everybody(app: App, signed_in: "Machine") -> None:
    page = signed_in().new_page()
    page.goto(f"{app.address}/hvem")
    assert wrong(page) == []


def test_the_sidebar_marks_the_page_one_is_on_and_no_other(app: App, signed_in: "Machine") -> None:
    page = signed_in().new_page()
    page.goto(f"{app.address}/anskaffelse?sak={app.published}")
    settled(page)
    page.locator('[aria-current="page"]').first.wait_for()
    assert page.locator('[aria-current="page"]').all_inner_texts() == ["Anskaffelse"]
    overview = page.get_by_role("link", name="Oversikt").get_attribute("href")
    assert overview == f"/?sak={app.published}"  # also opened in a tab of its own


def test_an_address_that_leads_nowhere_is_told_in_bokmal(app: App, signed_in: "Machine") -> None:
    page = signed_in().new_page()
    page.goto(f"{app.address}/portefolje")
    told = page.get_by_role("dialog")
    told.get_by_text("Adressen fører ikke til noen side. Du er på forsiden i stedet.").wait_for()
    assert "requested" not in told.inner_text()
