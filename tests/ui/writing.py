"""Writing in the field «Behovet» of a draft procurement, and looking at what became of it."""

from typing import TYPE_CHECKING

from tests.ui.browser import App, settled

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Locator, Page

SAVED = "Lagret kl."


def opened(machine: "BrowserContext", app: App, case: str) -> "Page":
    """The page with the field, in a new tab."""
    page = machine.new_page()
    page.goto(f"{app.address}/anskaffelse?sak={case}&del=Beskrivelse")
    need(page).wait_for(timeout=20_000)
    settled(page)
    return page


def need(page: "Page") -> "Locator":
    return page.get_by_label("Behovet")


def told(page: "Page") -> "Locator":
    return page.locator(".utboks", has=need(page)).locator(".melding")


def wait_told(page: "Page", words: str) -> None:
    told(page).get_by_text(words).wait_for(timeout=15_000)


def drafts(page: "Page") -> list[str]:
    """The unsent texts of this browser."""
    found: list[str] = page.evaluate(
        "Object.entries(localStorage).filter(([key]) => key.startsWith('malestokk.utkast:'))"
        ".map(([, draft]) => JSON.parse(draft).text)"
    )
    return found


def wait_sent(page: "Page") -> None:
    page.wait_for_function(
        "!Object.keys(localStorage).some((key) => key.startsWith('malestokk.utkast:'))", timeout=20_000
    )
