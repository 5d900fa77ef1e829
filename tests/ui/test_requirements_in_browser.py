"""An officer takes, rewords and adds requirements on a draft, in a real browser, and reads them on a phone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from requirements_lib.domain.library.requirement import Kind
from requirements_lib.storage import procurement as storage
from tests.ui.browser import App, settled, wait_until
from tests.ui.hands import part, press
from tests.ui.looks import axe, english, sideways

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser
_NEED = "Innbyggerne må kunne bruke tjenesten hele tiden."
_OWN = {
    "Tittel": "Kart i saken",
    "Behov (": "Saksbehandleren må kunne se eiendommen, slik at svaret blir rett.",
    "Krav (": "Løsningen skal vise eiendommen på kart.",
    "Begrunnelse for typen": "Uten kart kan ikke saken behandles.",
    "Det som skal vises": "Et kart vises.",
    "Spørsmål om dagens system": "Vises eiendommen på kart i dag?",
    "Kommunens mål": "Rett svar første gang.",
}


def test_an_officer_takes_rewords_and_adds_requirements(app: App, signed_in: "Machine", case: str) -> None:
    page = signed_in().new_page()
    _go(page, app, case, "tema=DAT")
    press(page, "Ta med DAT-02")
    page.get_by_role("button", name="Angre valget for DAT-02").wait_for()
    _go(page, app, case, "tema=UU")
    _written_before_a_reload(page)
    _reword(page)
    assert _kept(page) == 0
    _go(page, app, case, "tema=EGN")
    _add(page)
    with app.saved() as store, store.reading("test") as work:
        profile = storage.fetch(work, case).profile
    assert [one.requirement for one in profile.overrides] == ["DAT-02"]
    (edit,) = profile.edits
    assert (edit.title, edit.need, edit.kind) == ("Feil rettes", _NEED, Kind.INFORMATION)
    assert [(one.id, one.kind) for one in profile.own_requirements] == [("EGN-01", Kind.ABSOLUTE)]
    _on_a_phone(signed_in(viewport={"width": 320, "height": 640}).new_page(), app, case)


def _written_before_a_reload(page: "Page") -> None:
    """What is being written stands there after a reload, and after a look at another theme and at other forms."""
    press(page, "Tilpass UU-02")
    page.get_by_label("Behov", exact=True).fill(_NEED)
    kind = page.get_by_role("radiogroup", name="Type")
    kind.get_by_text("Kontraktsvilkår").click()
    page.wait_for_timeout(500)  # what is chosen is looked at every 200 ms
    page.reload()
    settled(page)
    need = page.get_by_label("Behov", exact=True)
    wait_until(lambda: need.is_visible() and need.input_value() == _NEED)
    assert kind.get_by_role("radio", name="Kontraktsvilkår").is_checked()
    for theme in ("Råderett over data", "Universell utforming"):
        page.get_by_role("radio", name=theme).click()
        settled(page)
    for other in ("Kriterier", "Krav"):
        part(page, other)
    wait_until(lambda: need.is_visible() and need.input_value() == _NEED)
    wait_until(lambda: kind.get_by_role("radio", name="Kontraktsvilkår").is_checked())
    assert _kept(page) == 1


def _kept(page: "Page") -> int:
    """How many forms have words in this browser that are not saved."""
    count: int = page.evaluate(
        "Object.keys(localStorage).filter((key) => key.startsWith('malestokk.skjema:')).length"
    )
    return count


def _reword(page: "Page") -> None:
    """First with two things wrong, which are told and lose nothing; the need was written before the reload."""
    page.get_by_label("Tittel").fill(" ")
    page.get_by_role("radiogroup", name="Type").get_by_text("Informasjon").click()
    press(page, "Lagre tilpasningen")
    page.get_by_text("Rett 2 ting før du lagrer").wait_for()
    page.get_by_label("Tittel").fill("Feil rettes")
    page.get_by_label("Begrunnelse for typen").fill("Det står i avtalen.")
    press(page, "Lagre tilpasningen")
    page.get_by_text("Endret av oss", exact=True).wait_for()


def _add(page: "Page") -> None:
    press(page, "Lag et eget krav")
    for label, text in _OWN.items():
        page.get_by_label(label).first.fill(text)
    page.get_by_role("radiogroup", name="Type").get_by_text("Absolutt").click()
    press(page, "Lagre kravet")
    page.get_by_text("EGN-01 Kart i saken", exact=True).wait_for()


def _on_a_phone(page: "Page", app: App, case: str) -> None:
    """What differs from the library is found again, also after the page is loaded anew."""
    _go(page, app, case, "tema=ALLE")
    page.get_by_text("Endret av oss (2)").click()
    settled(page)
    page.reload()
    settled(page)
    assert page.locator('[class*="st-key-kort_UU"]').count() == 1
    assert page.locator('[class*="st-key-kort_EGN"]').count() == 1
    assert page.locator("ins").first.is_visible()
    assert (axe(page), english(page), sideways(page)) == ([], [], 0)


def _go(page: "Page", app: App, case: str, address: str) -> None:
    page.goto(f"{app.address}/anskaffelse?sak={case}&del=Krav&{address}")
    settled(page)
