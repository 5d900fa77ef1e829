"""What a person does with a page: each act ends when the page is at rest again."""

from typing import TYPE_CHECKING

from tests.ui.browser import settled

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


def part(page: "Page", name: str) -> None:
    """Go to one part of a page."""
    page.get_by_role("radio", name=name, exact=True).or_(
        page.get_by_role("button", name=name, exact=True)
    ).first.click()
    settled(page)


def write(page: "Page", label: str, text: str, *, tab: bool = True) -> None:
    """Write in a short field and leave it."""
    field = page.get_by_label(label).first
    field.fill(text)
    if tab:
        field.press("Tab")
        settled(page)


def choose(page: "Page", group: "Locator", option: str) -> None:
    """Choose in a group of radio buttons."""
    group.get_by_text(option, exact=True).first.click()
    settled(page)


def press(page: "Page", name: str) -> None:
    """Press a button and wait for what it does."""
    page.get_by_role("button", name=name, exact=True).click()
    settled(page)
