"""Unsent text belongs to the person who wrote it: it is sent before they leave, and never by somebody else."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.ui.browser import NOBODY, OTHER_OFFICER, App, choose
from tests.ui.writing import drafts, need, opened, wait_sent, wait_told

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser


def test_another_persons_drafts_are_not_sent(app: App, signed_in: "Machine", case: str) -> None:
    machine = signed_in()
    page = opened(machine, app, case)
    need(page).press_sequentially("Bare min")
    page.close()
    choose(machine, app, OTHER_OFFICER)  # the same browser, without signing out
    other = opened(machine, app, case)
    assert need(other).input_value() == ""
    other.wait_for_timeout(6500)  # longer than a draft of another tab is left alone
    assert drafts(other) == ["Bare min"]
    assert app.texts(case) == [""]


def test_signing_out_saves_what_was_written_and_leaves_nothing_behind(
    app: App, signed_in: "Machine", case: str
) -> None:
    page = opened(signed_in(), app, case)
    need(page).press_sequentially("Rett før jeg går")
    page.get_by_role("link", name="Bytt person").click()
    page.get_by_role("heading", name="Hvem er du?").wait_for(timeout=15_000)
    assert drafts(page) == []
    assert app.texts(case) == ["", "Rett før jeg går"]


def test_signing_out_clears_a_text_that_was_refused_when_asked_twice(
    app: App, signed_in: "Machine", case: str
) -> None:
    first, second = opened(signed_in(), app, case), opened(signed_in(OTHER_OFFICER), app, case)
    need(first).fill("Først")
    wait_sent(first)
    need(second).fill("Avvist")
    wait_told(second, "Teksten ble endret av en annen")
    leave = second.get_by_role("link", name="Bytt person")
    leave.click()
    second.locator(".holdt").wait_for()
    assert drafts(second) == ["Avvist"]
    leave.click()
    second.get_by_role("heading", name="Hvem er du?").wait_for(timeout=15_000)
    assert drafts(second) == []


def test_signing_out_in_one_tab_leaves_the_other_tab_too(app: App, signed_in: "Machine", case: str) -> None:
    machine = signed_in()
    one, other = opened(machine, app, case), opened(machine, app, case)
    one.get_by_role("link", name="Bytt person").click()
    other.get_by_role("heading", name="Hvem er du?").wait_for(timeout=15_000)


def test_a_person_without_access_sees_no_field_to_write_in(app: App, signed_in: "Machine", case: str) -> None:
    page = signed_in(NOBODY).new_page()
    page.goto(f"{app.address}/anskaffelse?sak={case}")
    page.get_by_role("heading", name="Anskaffelsen kan ikke vises").wait_for(timeout=15_000)
    assert page.locator("textarea").count() == 0
