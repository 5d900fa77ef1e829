"""Text that is being written is never lost: proved on the real app, in a real browser, on the field «Behovet»."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.ui.browser import OTHER_OFFICER, App, settled
from tests.ui.writing import SAVED, need, opened, wait_sent, wait_told

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Locator, Page

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser


def test_text_survives_a_reload_at_0_ms_after_the_last_key(app: App, signed_in: "Machine", case: str) -> None:
    page = opened(signed_in(), app, case)
    need(page).press_sequentially("Byggesak på nett")
    page.reload()
    settled(page)
    assert need(page).input_value() == "Byggesak på nett"
    wait_sent(page)
    assert app.texts(case) == ["", "Byggesak på nett"]


def test_an_instant_click_on_a_link_arrives_and_the_text_is_saved(
    app: App, signed_in: "Machine", case: str
) -> None:
    page = opened(signed_in(), app, case)
    link = page.get_by_test_id("stSidebar").get_by_role("link", name="Kravbibliotek").bounding_box()
    assert link
    need(page).press_sequentially("Skrevet rett før klikket")
    page.mouse.click(link["x"] + 5, link["y"] + 5)
    page.get_by_role("heading", name="Kravbibliotek", level=1).wait_for(timeout=15_000)
    wait_sent(page)
    assert app.texts(case) == ["", "Skrevet rett før klikket"]


def test_writing_on_while_the_outbox_sends_keeps_focus_caret_and_every_letter(
    app: App, signed_in: "Machine", case: str
) -> None:
    page = opened(signed_in(), app, case)
    need(page).press_sequentially("Først sist")
    for _ in range(5):
        need(page).press("ArrowLeft")
    for letter in " og deretter og så til":
        page.keyboard.type(letter)
        if letter == " ":
            wait_sent(page)  # a pause long enough to be sent in
    caret = need(page).evaluate("(area) => [document.activeElement === area, area.selectionStart]")
    wait_sent(page)
    assert caret == [True, len("Først og deretter og så til")]
    assert need(page).input_value() == "Først og deretter og så til sist"
    assert app.texts(case)[-1] == "Først og deretter og så til sist"
    assert len(app.texts(case)) > 3  # it was sent in the pauses, while the field was being written in


def test_a_page_drawn_anew_swaps_nothing_under_the_cursor(app: App, signed_in: "Machine", case: str) -> None:
    page, theirs = beside(signed_in(), app, case), beside(signed_in(OTHER_OFFICER), app, case)
    reason(theirs).fill("Den andres tekst")
    wait_sent(theirs)
    page.get_by_label("Tittel").fill("Ny tittel")
    reason(page).click()  # leaving the title saves it, and the page is drawn anew
    page.get_by_text("Ny tittel · 2026/1187").wait_for()
    settled(page)
    assert reason(page).input_value() == ""
    page.keyboard.type("Min")
    page.locator(".utboks", has=reason(page)).get_by_text("Teksten ble endret av en annen").wait_for()
    assert reason(page).input_value() == "Min"


def test_a_choice_made_right_after_the_last_key_does_not_bring_the_old_text_back(
    app: App, signed_in: "Machine", case: str
) -> None:
    page = beside(signed_in(), app, case)
    reason(page).press_sequentially("Nettopp skrevet")
    page.get_by_text("Drift hos kommunen").click()
    page.wait_for_timeout(400)  # the page is drawn anew before the text has rested long enough to be sent
    assert reason(page).input_value() == "Nettopp skrevet"
    wait_sent(page)
    assert app.texts(case, "procedure_reason")[-1] == "Nettopp skrevet"


def beside(machine: "BrowserContext", app: App, case: str) -> "Page":
    """The part where a text stands beside short fields and choices, in a new tab."""
    page = machine.new_page()
    page.goto(f"{app.address}/anskaffelse?sak={case}&del=Om anskaffelsen")
    reason(page).wait_for()
    settled(page)
    return page


def reason(page: "Page") -> "Locator":
    return page.get_by_label("Begrunnelse for prosedyren")


def test_another_persons_save_disturbs_neither_focus_nor_caret_nor_text(
    app: App, signed_in: "Machine", case: str
) -> None:
    mine, theirs = opened(signed_in(), app, case), opened(signed_in(OTHER_OFFICER), app, case)
    need(mine).press_sequentially("Halvskrevet")
    need(mine).press("ArrowLeft")
    theirs.get_by_label("Effektmål").fill("Kortere ventetid")
    wait_sent(theirs)
    wait_sent(mine)
    mine.keyboard.type("!")
    assert need(mine).evaluate("(area) => document.activeElement === area")
    assert need(mine).input_value() == "Halvskreve!t"
    wait_sent(mine)
    assert app.texts(case)[-1] == "Halvskreve!t"
    assert app.texts(case, "effects")[-1] == "Kortere ventetid"


def test_two_people_who_write_in_the_same_field_see_both_texts_and_choose(
    app: App, signed_in: "Machine", case: str
) -> None:
    first, second = opened(signed_in(), app, case), opened(signed_in(OTHER_OFFICER), app, case)
    need(first).fill("Den førstes tekst")
    wait_sent(first)
    need(second).fill("Den andres tekst")
    wait_told(second, "Teksten ble endret av en annen")
    assert app.texts(case)[-1] == "Den førstes tekst"
    second.reload()
    settled(second)
    assert need(second).input_value() == "Den andres tekst"
    assert second.locator(".utboks blockquote:visible").inner_text() == "Den førstes tekst"
    second.get_by_role("button", name="Lagre min tekst").click()
    wait_sent(second)
    assert app.texts(case) == ["", "Den førstes tekst", "Den andres tekst"]


def test_the_saved_text_can_be_taken_instead_of_ones_own(app: App, signed_in: "Machine", case: str) -> None:
    first, second = opened(signed_in(), app, case), opened(signed_in(OTHER_OFFICER), app, case)
    need(first).fill("Den førstes tekst")
    wait_sent(first)
    need(second).fill("Den andres tekst")
    second.get_by_role("button", name="Bruk den lagrede teksten").click()
    assert need(second).input_value() == "Den førstes tekst"
    need(second).press("End")
    need(second).press_sequentially(", med tillegg")
    wait_told(second, SAVED)
    assert app.texts(case) == ["", "Den førstes tekst", "Den førstes tekst, med tillegg"]


def test_two_tabs_keep_both_texts_as_revisions(app: App, signed_in: "Machine", case: str) -> None:
    machine = signed_in()
    one, other = opened(machine, app, case), opened(machine, app, case)
    need(one).fill("Fra den ene fanen")
    need(other).fill("Fra den andre fanen")
    wait_told(one, SAVED)
    wait_told(other, SAVED)
    assert sorted(app.texts(case)) == ["", "Fra den andre fanen", "Fra den ene fanen"]
    assert need(one).input_value() == "Fra den ene fanen"


def test_a_text_that_another_tab_has_sent_is_told_of_where_it_was_written(
    app: App, signed_in: "Machine", case: str
) -> None:
    machine = signed_in()
    page, _ = opened(machine, app, case), opened(machine, app, case)
    need(page).fill("Sendt av den andre fanen")
    page.evaluate(
        "Object.keys(localStorage).filter((key) => key.startsWith('malestokk.utkast:'))"
        ".forEach((key) => window.malestokkUtboks.wait.set(key, Date.now() + 60000))"
    )
    wait_told(page, SAVED)
    assert app.texts(case) == ["", "Sendt av den andre fanen"]


def test_the_text_of_a_closed_tab_is_sent_by_the_next_tab(app: App, signed_in: "Machine", case: str) -> None:
    machine = signed_in()
    page = opened(machine, app, case)
    need(page).press_sequentially("Lukket med en gang")
    page.close()
    assert app.texts(case) == [""]
    began = time.monotonic()
    later = opened(machine, app, case)
    wait_sent(later)
    assert time.monotonic() - began < 15
    assert app.texts(case) == ["", "Lukket med en gang"]


def test_an_emptied_field_is_saved_as_empty(app: App, signed_in: "Machine", case: str) -> None:
    page = opened(signed_in(), app, case)
    need(page).fill("Skal bort")
    wait_told(page, SAVED)
    need(page).fill("")
    wait_told(page, "Ikke lagret ennå")
    wait_sent(page)
    page.reload()
    settled(page)
    assert need(page).input_value() == ""
    assert app.texts(case) == ["", "Skal bort", ""]


ODD = (
    "👩🏽‍🚒 🏗️ عربى עברית \u202eRTL <script>alert(1)</script> &amp; «æøå» e\u0301 ẞ \t{x} %s $1 \\n\nny linje"
)


@pytest.mark.parametrize("text", [ODD, "Ord for ord. " * 800, "  innrykk\n\n\n  og slutt  "])
def test_odd_text_comes_back_whole(app: App, signed_in: "Machine", case: str, text: str) -> None:
    machine = signed_in()
    page = opened(machine, app, case)
    need(page).fill(text)
    wait_sent(page)
    page.reload()
    settled(page)
    assert need(page).input_value() == text
    assert app.texts(case)[-1] == text


def test_what_no_document_can_hold_is_left_out_and_the_rest_is_kept(
    app: App, signed_in: "Machine", case: str
) -> None:
    page = opened(signed_in(), app, case)
    odd = "Før\x00\x07\x0b\x1b etter \ud83d halv \uffff slutt"
    need(page).evaluate(
        "(area, codes) => { area.value = String.fromCharCode(...codes); area.dispatchEvent(new Event('input')); }",
        [ord(one) for one in odd],
    )
    wait_sent(page)
    assert app.texts(case)[-1] == "Før etter  halv  slutt"


def test_a_text_sent_twice_gets_one_revision(app: App, signed_in: "Machine", case: str) -> None:
    page = opened(signed_in(), app, case)
    need(page).fill("En gang")
    wait_told(page, SAVED)
    before = app.revision(case)
    need(page).dispatch_event("input")
    wait_told(page, "Ikke lagret ennå")
    wait_told(page, SAVED)
    assert app.revision(case) == before


def test_text_written_while_the_server_is_away_is_saved_when_it_is_back(
    app: App, signed_in: "Machine", case: str
) -> None:
    page = opened(signed_in(), app, case)
    for text in ("En", "To"):
        need(page).fill(text)
        wait_told(page, SAVED)
    app.stop()
    need(page).fill("Skrevet uten server")
    app.start_again()
    wait_sent(page)
    assert app.texts(case) == ["", "En", "To", "Skrevet uten server"]


def test_what_is_written_while_a_text_is_on_its_way_is_saved_as_well(
    app: App, signed_in: "Machine", case: str
) -> None:
    page = opened(signed_in(), app, case)
    need(page).fill("Sendt")
    need(page).evaluate(
        """(area) => new Promise((done) => { const look = setInterval(() => {
          if (!malestokkUtboks.wait.size) return;
          clearInterval(look);
          area.value += " og skrevet mens den ble sendt";
          area.dispatchEvent(new Event("input"));
          done();
        }, 1); })"""
    )
    wait_sent(page)
    assert app.texts(case) == ["", "Sendt", "Sendt og skrevet mens den ble sendt"]
