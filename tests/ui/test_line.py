"""The whole line in a real browser: asked, answered, scored by two people at once, ranked, and today's system rated.

Two evaluators write at the same moment and leave with words still unsent; both texts are in the database after.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.storage.library import load
from requirements_lib.words.terms import term
from scoring.storage import score as scores
from tests.demo.in_word import filled
from tests.ui.browser import NOBODY, OFFICER, OTHER_OFFICER, SYSTEM_MANAGER, App, served, settled
from tests.ui.hands import choose, part, press, write
from tests.ui.writing import wait_sent

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser
LEAD, FIRST, SECOND = OFFICER, OTHER_OFFICER, NOBODY
TITLE = "Hele linjen"
SCORED, LEFT_OUT = ("ARK-01", "ARK-05"), ("ARK-09", "DAT-03")
SUPPLIERS = {"A": ("Nordfjell AS", "1 000 000"), "B": ("Fjordsak AS", "1 250 000")}
POINTS = {"A": 4, "B": 8}


@pytest.fixture(scope="module")
def app() -> Iterator[App]:
    """A server of this module's own, for here the deadline goes by."""
    with served(App) as running:
        yield running


def test_the_whole_line_in_a_browser_with_two_people_writing_at_once(
    app: App, signed_in: "Machine", tmp_path: Path
) -> None:
    officer = signed_in(OFFICER).new_page()
    case = published(officer, app)
    blank = downloaded(officer, app, case, tmp_path)
    forms = [answered(blank, name, tmp_path) for name, _ in SUPPLIERS.values()]
    app.stop()
    app.start_again(ahead=timedelta(days=2))
    opened(officer, app, case, forms)
    scored_at_once(signed_in(FIRST).new_page(), signed_in(SECOND).new_page(), app, case)
    agreed(officer, app, case)
    ranked(officer, app, case)
    rated(signed_in(SYSTEM_MANAGER).new_page(), app)


def published(page: "Page", app: App) -> str:
    """Fill in a procurement, name the committee, and publish it; its id."""
    case = described(page, app)
    part(page, "Behov")
    for question in load().questions:
        asked = page.get_by_role("radiogroup", name=question.ask)
        if asked.count():  # only while it decides something
            choose(page, asked, "Ja" if question.id == "records" else "Nei")
    part(page, "Krav")
    page.get_by_text("Alle temaer").click()
    settled(page)
    for one in LEFT_OUT:
        take_out(page, one)
    part(page, "Kriterier")
    criterion(page, "Pris", "Pris", "60")
    criterion(page, "Arkiv", "Kvalitet", "40", SCORED)
    part(page, "Evalueringsgruppe")
    for name, role in ((LEAD, "Leder av evalueringsgruppen"), (FIRST, "Evaluator"), (SECOND, "Evaluator")):
        member(page, name, role)
    part(page, "Kontroll og kunngjøring")
    page.get_by_text("Jeg har sett over").click()
    press(page, "Kunngjør")
    page.get_by_text("Kunngjort ").first.wait_for()
    return case


def described(page: "Page", app: App) -> str:
    """Start a procurement that must be answered by tomorrow, and say what it is; its id."""
    page.goto(app.address)
    settled(page)
    page.get_by_role("button", name="Start en anskaffelse").click()
    page.wait_for_url("**/anskaffelse?sak=*")
    case = page.url.partition("sak=")[2].partition("&")[0]
    settled(page)
    part(page, "Om anskaffelsen")
    now = datetime.now(ZoneInfo("Europe/Oslo"))
    for label, text in {
        "Tittel": TITLE,
        "Saksnummer": "2026/77",
        "Oppdragsgiver": "Bjørkvik kommune",
        "Kunngjøringsdato": f"{now - timedelta(days=1):%d.%m.%Y}",
        "Tilbudsfrist": f"{now + timedelta(days=1):%d.%m.%Y %H.%M}",
        "Anslått verdi": "900 000",
    }.items():
        write(page, label, text)
    part(page, "Beskrivelse")
    page.get_by_label("Behovet").fill("Saksbehandleren må kunne finne saken igjen, slik at søkeren får svar.")
    wait_sent(page)
    return case


def downloaded(page: "Page", app: App, case: str, folder: Path) -> bytes:
    """Bilag 2 as the officer sends it out."""
    page.goto(f"{app.address}/dokumenter?sak={case}")
    settled(page)
    press(page, "Lag dokumentene")
    with page.expect_download() as caught:
        page.get_by_role("button", name="Last ned bilag 2").click()
    caught.value.save_as(folder / "bilag-2.docx")
    return (folder / "bilag-2.docx").read_bytes()


def answered(blank: bytes, supplier: str, folder: Path) -> Path:
    """The form as a supplier fills it in."""
    code = term(AnswerCode.MET_TODAY)
    written = {"form|supplier": supplier}
    for one in ("DAT-01", "INT-14", *SCORED):
        written |= {f"{one}|code": code, f"{one}|description": f"{supplier} viser {one} i vedlegg 1."}
    path = folder / f"{supplier}.docx"
    path.write_bytes(filled(blank, written))
    return path


def opened(page: "Page", app: App, case: str, forms: list[Path]) -> None:
    """Open the bids, register the forms, seal the prices, and let the evaluators begin."""
    page.goto(f"{app.address}/tilbud?sak={case}")
    settled(page)
    page.get_by_text("Fristen er ute").click()
    press(page, "Åpne tilbudene")
    for form, (letter, (_, amount)) in zip(forms, SUPPLIERS.items(), strict=True):
        page.locator('input[type="file"]').set_input_files(form)
        page.get_by_text("Leverandørens navn").wait_for()
        settled(page)
        press(page, "Registrer tilbud")
        page.get_by_role("heading", name=f"Tilbud {letter}").wait_for()
        page.get_by_label(f"Prisen i tilbud {letter}").fill(amount)
        press(page, "Forsegl prisen")
        settled(page)
    press(page, "Åpne for vurdering")
    page.get_by_text("Status: individuell vurdering").first.wait_for()


def scored_at_once(first: "Page", second: "Page", app: App, case: str) -> None:
    """Both write reasons at the same moment and walk away from them; then both deliver."""
    pages = {FIRST: first, SECOND: second}
    for requirement in SCORED:
        for page in pages.values():
            page.goto(f"{app.address}/min-vurdering?sak={case}&krav={requirement}")
            settled(page)
            for letter, points in POINTS.items():
                choose(page, page.get_by_role("radiogroup", name=f"Poeng til tilbud {letter}"), str(points))
        for letter in POINTS:
            for name, page in pages.items():
                page.get_by_label(f"Begrunnelse for tilbud {letter}").fill(reason(name, requirement, letter))
        for page in pages.values():
            page.get_by_role("link", name="Oversikt").click()  # with the words still unsent
    for page in pages.values():
        settled(page)
        wait_sent(page)
    assert {
        reason(name, one, letter) for name in pages for one in SCORED for letter in POINTS
    } == saved_reasons(app, case)
    for page in pages.values():
        page.goto(f"{app.address}/min-vurdering?sak={case}")
        settled(page)
        press(page, "Lever vurderingen")
        page.get_by_text("Du leverte vurderingen").wait_for()


def agreed(page: "Page", app: App, case: str) -> None:
    """The lead starts the common assessment, records what is agreed, and locks quality."""
    page.goto(f"{app.address}/fellesvurdering?sak={case}")
    settled(page)
    press(page, "Start fellesvurderingen")
    page.get_by_role("heading", name="Krav å drøfte").wait_for()
    for requirement in SCORED:
        page.goto(f"{app.address}/fellesvurdering?sak={case}&krav={requirement}")
        settled(page)
        for letter, points in POINTS.items():
            group = page.get_by_role("radiogroup", name=f"Omforente poeng til tilbud {letter}")
            choose(page, group, str(points))
            page.get_by_label(f"Felles begrunnelse for tilbud {letter}").fill(f"Felles om {requirement}.")
        wait_sent(page)
    page.reload()
    settled(page)
    page.get_by_text("Jeg har sett over").click()
    press(page, "Lås kvaliteten")
    page.get_by_text("Kvaliteten er låst").first.wait_for()


def ranked(page: "Page", app: App, case: str) -> None:
    """A: 60 % · 10 + 40 % · 4 = 7.6. B: 60 % · 10 · 1.0/1.25 + 40 % · 8 = 8.0."""
    page.goto(f"{app.address}/resultat?sak={case}")
    settled(page)
    press(page, "Ranger tilbudene")
    page.get_by_text("Fjordsak AS rangeres først med 8,00 poeng, 0,40 foran nummer to.").first.wait_for()
    page.get_by_text("Meddelelsen er sendt til alle leverandørene").click()
    press(page, "Før at meddelelsen er sendt")
    page.get_by_text("Status: meddelelse sendt").first.wait_for()


def rated(page: "Page", app: App) -> None:
    """The system of today is rated on the same requirement, and stands on the phase-out list with the reason."""
    page.goto(f"{app.address}/systemer")
    settled(page)
    write(page, "Navn på et nytt system", "Byggkista", tab=False)
    press(page, "Registrer et system")
    page.get_by_role("heading", name="Byggkista").wait_for()
    part(page, "Behov")
    choose(page, page.get_by_role("radiogroup", name=load().question("records").ask), "Ja")
    system = page.url.partition("system=")[2].partition("&")[0]
    page.goto(f"{app.address}/systemer?system={system}&del=Krav&krav=ARK-05")
    settled(page)
    choose(page, page.get_by_role("radiogroup", name="Poeng for systemet"), "2")
    page.goto(f"{app.address}/utfasing")
    settled(page)
    page.get_by_text("Opplysninger kan gå tapt når systemet slås av.").first.wait_for()
    page.get_by_role("table", name="Systemer som er foreslått utfaset").get_by_role(
        "link", name="Byggkista"
    ).wait_for()


def reason(name: str, requirement: str, letter: str) -> str:
    """What an evaluator writes."""
    return f"{name} om {requirement} i {letter}: vist i vedlegg 1."


def saved_reasons(app: App, case: str) -> set[str]:
    """Every current reason in the database."""
    with app.saved() as store, store.reading("test") as work:
        return {one.reason for one in scores.fetch_all(work, case)}


def take_out(page: "Page", requirement: str) -> None:
    """Take a requirement out against the rule, with a reason."""
    card = page.locator(f".st-key-kort_{requirement}")
    press(page, f"Ta ut {requirement}")
    page.get_by_label(f"Begrunnelse for å ta ut {requirement}").fill("Dekkes av kommunens arkivkjerne.")
    card.get_by_role("button", name="Ta ut", exact=True).click()
    page.get_by_role("button", name=f"Angre valget for {requirement}").wait_for()
    settled(page)


def criterion(page: "Page", name: str, kind: str, weight: str, fed: tuple[str, ...] = ()) -> None:
    """Add an award criterion."""
    press(page, "Legg til et kriterium")
    form = page.get_by_test_id("stForm").filter(has_text="Lagre kriteriet")
    form.get_by_label("Navn").fill(name)
    form.get_by_text(kind, exact=True).click()
    form.get_by_label("Vekt i prosent").fill(weight)
    for one in fed:
        box = form.get_by_role("combobox", name="Krav som gir poeng")
        box.evaluate("one => one.scrollIntoView({ block: 'center' })")  # a list that is scrolled, closes
        box.click()
        page.get_by_role("option", name=one).click()
    page.keyboard.press("Escape")
    form.get_by_role("button", name="Lagre kriteriet").click()
    page.get_by_role("button", name=f"Endre {name}").wait_for()
    settled(page)


def member(page: "Page", name: str, role: str) -> None:
    """Name one member of the committee."""
    page.get_by_role("combobox", name="Person").click()
    page.get_by_role("option", name=name).click()
    choose(page, page.get_by_role("radiogroup", name="Rolle"), role)
    press(page, "Legg til i gruppen")
    page.get_by_text(f"{name}, {role.lower()}").wait_for()
