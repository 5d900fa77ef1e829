"""A procurement is divided into two lots, published with files for each, and corrected, in a real browser."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paper.check import check
from paper.package import Package
from paper.reading import visible_text
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.storage import procurement as storage
from tests.ui.browser import OTHER_OFFICER, App, settled
from tests.ui.hands import choose, press
from tests.ui.looks import axe, english, sideways
from tests.ui.writing import wait_sent

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser
_WHY = "Arkivkjernen skal leve lenger enn sakssystemet."
_REASONS = {
    "essential": "Endringen retter et tall og påvirker ikke hvem som kan gi tilbud.",
    "prolong": "Leverandørene trenger ikke mer tid for å svare på dette.",
}


def test_an_officer_divides_a_procurement_publishes_it_and_corrects_it(
    app: App, signed_in: "Machine", tmp_path: Path
) -> None:
    machine = signed_in()
    page = machine.new_page()
    _go(page, app, "anskaffelse", "Kriterier")
    _divide(page)
    _say_why(page, app)
    _on_a_phone(signed_in(OTHER_OFFICER, viewport={"width": 320, "height": 640}).new_page(), app)
    _go(page, app, "anskaffelse", "Kontroll og kunngjøring")
    page.get_by_text("27 av 29 krav gjelder D2 Arkivkjerne.").wait_for()
    page.get_by_text("Full kvalitet er verdt 250 000 kr").wait_for()
    page.get_by_text("Jeg har sett over").click()
    press(page, "Kunngjør")
    _files_of_each_lot(page, app, tmp_path)
    _correct(page, app)
    tender = _saved(app)
    assert tender.profile.division_reason == _WHY
    assert len(tender.corrections) == 1
    assert tender.corrections[0].essential_reason == _REASONS["essential"]
    assert tender.corrections[0].prolong_reason == _REASONS["prolong"]


def _divide(page: "Page") -> None:
    """Two lots; the second without what only inhabitants use, and with weights of its own."""
    for opening, name in (
        ("Del opp i delkontrakter", "Sakssystem"),
        ("Legg til en delkontrakt", "Arkivkjerne"),
    ):
        press(page, opening)
        page.get_by_label("Hva delkontrakten gjelder").fill(name)
        press(page, "Legg til delkontrakten")
    press(page, "Endre D2 Arkivkjerne")
    for one in ("PVN-05", "UU-04"):
        page.get_by_role("combobox", name="Krav som ikke gjelder").fill(one)
        page.get_by_role("option", name=one).click()
    page.keyboard.press("Escape")
    press(page, "Lagre delkontrakten")
    press(page, "Endre Innbyggernes bruk og rettigheter")
    press(page, "Ta ut kriteriet")
    page.get_by_text("Vektene er 90 % til sammen.").wait_for()
    _tree(page)
    _amounts(page)


def _tree(page: "Page") -> None:
    """Two of the criteria become parts of a new one; what is written in a form, is not lost."""
    press(page, "Legg til et kriterium")
    page.get_by_label("Navn").fill("Arkiv og data")
    page.get_by_label("Vekt i prosent").fill("40")
    page.reload()
    settled(page)
    page.wait_for_function("[...document.querySelectorAll('input')].some((one) => one.value === '40')")
    settled(page)
    press(page, "Lagre kriteriet")
    page.get_by_role("button", name="Endre Arkiv og data").wait_for()
    for part, weight in (("Arkiv som del av arbeidet", "60"), ("Rådighet over egne data", "40")):
        press(page, f"Endre {part}")
        page.get_by_role("combobox", name="Hører til under").click()
        page.get_by_role("option", name="Arkiv og data").click()
        page.get_by_label("Vekt i prosent").fill(weight)
        press(page, "Lagre kriteriet")
    page.get_by_text("Vektene er 100 % til sammen.").wait_for()
    page.get_by_text("Delene av «Arkiv og data» er 100 % til sammen.").wait_for()


def _amounts(page: "Page") -> None:
    """Quality is worth less in the second lot."""
    choose(
        page,
        page.get_by_role("radiogroup", name="Prismodell", exact=True),
        "Prissetting av kvalitet med fratrekk",
    )
    common = page.get_by_role("textbox", name="Verdien av full kvalitet (kroner")
    common.fill("600 000")
    press(page, "Velg modellen")
    page.get_by_text("er det samme i D1 og D2.").wait_for()
    press(page, "Endre D2 Arkivkjerne")
    page.get_by_label("Verdien av full kvalitet i D2").fill("250 000")
    press(page, "Lagre delkontrakten")
    page.get_by_text("er det samme i D1 og D2.").wait_for(state="detached")


def _say_why(page: "Page", app: App) -> None:
    _go(page, app, "anskaffelse", "Om anskaffelsen")
    page.get_by_text("D2 Arkivkjerne", exact=True).wait_for()
    page.get_by_role("textbox", name="Begrunnelse for oppdelingen").fill(_WHY)
    wait_sent(page)


def _on_a_phone(page: "Page", app: App) -> None:
    _go(page, app, "anskaffelse", "Kriterier")
    press(page, "Endre D1 Sakssystem")
    press(page, "Endre Pris")
    assert (axe(page), english(page), sideways(page)) == ([], [], 0)


def _files_of_each_lot(page: "Page", app: App, folder: Path) -> None:
    _go(page, app, "dokumenter")
    press(page, "Lag dokumentene")
    page.get_by_text("Dokumentene er laget.").wait_for()
    printed = {}
    for lot in ("D1", "D2"):
        with page.expect_download() as caught:
            page.get_by_role("button", name=f"Last ned bilag 2 for {lot}").click()
        caught.value.save_as(folder / lot)
        content = (folder / lot).read_bytes()
        assert all(one.ok for one in check(content))
        printed[lot] = visible_text(Package(content).body())
    assert "UU-04" in printed["D1"] and "UU-04" not in printed["D2"]
    assert "ARK-05" in printed["D1"] and "ARK-05" in printed["D2"]


def _correct(page: "Page", app: App) -> None:
    """A new text, both questions answered with a reason, and the letter that tells of it."""
    _go(page, app, "anskaffelse", "Kontroll og kunngjøring")
    press(page, "Rett konkurransen")
    _go(page, app, "anskaffelse", "Beskrivelse")
    page.get_by_role("textbox", name="Volumer").fill("Omtrent 1 900 saker i året.")
    wait_sent(page)
    press(page, "Se og kunngjør rettelsen")
    for question, reason in _REASONS.items():
        card = page.locator(f".st-key-kort_{question}")
        choose(page, card, "Nei")
        card.get_by_role("textbox").fill(reason)
    page.reload()  # the last reason was not sent yet
    settled(page)
    page.wait_for_function(
        "texts => texts.every((text) => [...document.querySelectorAll('textarea')].some((one) => one.value === text))",
        arg=list(_REASONS.values()),
    )
    wait_sent(page)
    page.get_by_text("Jeg har sett over endringene").click()
    press(page, "Kunngjør rettelsen")
    page.get_by_role("button", name="Last ned endringsbrevet for revisjon 2").wait_for()


def _saved(app: App) -> Procurement:
    with app.saved() as store, store.reading("test") as work:
        return storage.fetch(work, app.to_divide)


def _go(page: "Page", app: App, path: str, part: str = "") -> None:
    page.goto(f"{app.address}/{path}?sak={app.to_divide}{f'&del={part}' if part else ''}")
    settled(page)
