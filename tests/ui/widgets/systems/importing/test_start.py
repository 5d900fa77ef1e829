"""A list is taken in on the page Systemer: seen first, then stored."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest
from xlsxwriter import Workbook

from paper.workbook import Written, write
from requirements_lib.domain.person import Person
from scoring.services import system as systems
from tests.scoring.documents.test_register_list import a_book
from tests.ui.browser import SYSTEM_MANAGER, App, settled, still
from tests.ui.hands import press
from tests.ui.pages.inventory import a_system, leif, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.commands.demo_files import CLASSES, FOLDER, SYSTEM_LIST
from ui.navigation import entry

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    Machine = Callable[..., BrowserContext]

PAGE = entry("systemer")
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def fill(book: Workbook, sheets: dict[str, list[list[Written]]]) -> None:
    """Sheets with their rows."""
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)


def _uploaded(page: AppTest, content: bytes) -> AppTest:
    return page.file_uploader[0].upload("liste.xlsx", content, EXCEL).run()


def _said(page: AppTest) -> str:
    said = [*page.markdown, *page.success, *page.error]
    return "\n".join(one.value for one in said).replace("\\", "")


def test_a_list_is_seen_as_differences_and_then_imported(shown: Shown, officer: Person) -> None:
    person = mona()
    a_system(person, "Gerica", owner="Turid")
    rows = [["Gerica", "Per", ""], ["Tidbank", "Kari", "husk"], ["", "Uten navn", ""]]
    page = _uploaded(shown(PAGE, person=person), write("A", ["System", "Eier", ""], rows))
    assert "3 rader er lest. 2 av 2 kolonner er kjent igjen." in _said(page)
    assert "1 ny, 1 endret, 0 uendret, 1 rad kommer ikke med." in _said(page)
    assert len(systems.systems(application().store, person)) == 1
    page = next(one for one in page.button if one.label == "Importer 2 systemer").click().run()
    assert [one.value for one in page.header] == ["Importen er lagret"]
    assert "1 rad kommer ikke med." in _said(page)
    assert next(one.key for one in page.get("download_button")) == "utelatt_etter"
    assert [one.system.owner for one in systems.systems(application().store, person)] == ["Per", "Kari"]


def test_what_another_has_changed_since_it_was_shown_is_shown_anew_before_it_is_imported(
    shown: Shown, officer: Person
) -> None:
    person = mona()
    system = a_system(person, "Gerica", owner="Turid")
    page = _uploaded(shown(PAGE, person=person), write("A", ["System", "Eier"], [["Gerica", "Per"]]))
    systems.set_fields(application().store, person, system, owner="Kari")
    page = next(one for one in page.button if one.label == "Importer 1 system").click().run()
    assert "Ingenting er importert: Gerica ble endret mens du så på listen." in _said(page)
    assert [one.system.owner for one in systems.systems(application().store, person)] == ["Kari"]
    page = next(one for one in page.button if one.label == "Importer 1 system").click().run()
    assert [one.system.owner for one in systems.systems(application().store, person)] == ["Per"]


def test_what_a_sheet_a_column_and_a_word_mean_can_be_chosen(shown: Shown, officer: Person) -> None:
    rows: dict[str, list[list[Written]]] = {
        "Liste": [["Ting", "Kritikalitet"], ["Gerica", "Gul"], ["Tidbank", "gul"]],
        "Annet": [["System"], ["Kartet"]],
    }
    page = _uploaded(shown(PAGE, person=mona()), a_book(lambda book: fill(book, rows)))
    assert "Ingen kolonne er valgt som systemets navn." in _said(page)
    sheet, column = page.selectbox[0], page.selectbox[1]
    assert (sheet.label, sheet.value) == ("Filen har 2 ark. Det største er valgt", "Liste")
    page = column.set_value("name").run()
    word = next(one for one in page.selectbox if "«Gul» i Kritikalitet" in one.label)
    assert "2 rader" in word.label
    assert word.options == ["Ikke valgt", "Høy", "Middels", "Lav"]
    assert "Celler som ikke kan leses" in [one.value for one in page.subheader]
    page = word.set_value("medium").run()
    assert "Celler som ikke kan leses" not in [one.value for one in page.subheader]
    assert "2 nye, 0 endret, 0 uendret." in _said(page)
    page = page.selectbox[0].set_value("Annet").run()
    assert "1 ny, 0 endret, 0 uendret." in _said(page)
    page = page.selectbox[0].set_value("Liste").run()
    assert "last_ned_kart" in [one.key for one in page.get("download_button")]
    next(one for one in page.button if one.label == "Importer 2 systemer").click().run()
    page = _uploaded(shown(PAGE, person=mona()), write("B", ["Ting", "Kritikalitet"], [["C", "gul"]]))
    assert "betyr det Mona Dahl valgte" in page.info[-1].value
    assert "1 ny, 0 endret, 0 uendret." in _said(page)


def test_nonsense_is_told_in_words(shown: Shown, officer: Person) -> None:
    page = _uploaded(shown(PAGE, person=mona()), b"PK\x03\x04tull")
    assert "Filen kan ikke leses som en liste." in _said(page)


def test_those_who_read_cannot_import_but_may_take_the_list_out(shown: Shown, officer: Person) -> None:
    a_system(mona())
    page = shown(PAGE, person=leif())
    assert not page.file_uploader
    assert [one.key for one in page.get("download_button")] == ["last_ned_systemer", "last_ned_register"]


@pytest.mark.browser
def test_sixty_systems_go_in_from_excel(app: App, signed_in: "Machine") -> None:
    page = signed_in(SYSTEM_MANAGER).new_page()
    page.goto(f"{app.address}/systemer")
    settled(page)
    before = _systems(app)
    page.get_by_text("Importer fra Excel").click()
    page.locator("input[type=file][accept*=xlsx]").set_input_files(FOLDER / SYSTEM_LIST)
    page.get_by_text("60 rader er lest. 34 av 36 kolonner er kjent igjen.").wait_for()
    settled(page)
    page.get_by_text("Hva kolonnene betyr").click()
    still(page)
    _select(page, "«Klasse» er", "Kritikalitet")
    answers = {"high": "Høy", "medium": "Middels", "low": "Lav"}
    for word, code in CLASSES.items():
        _select(page, f"«{word}» i Kritikalitet", answers[code])
    page.get_by_text("60 nye, 0 endret, 0 uendret.").wait_for()
    assert page.get_by_text("Celler som ikke kan leses").count() == 0
    press(page, "Importer 60 systemer")
    page.get_by_role("heading", name="Importen er lagret").wait_for()
    settled(page)
    assert _systems(app) == before + 60
    assert page.get_by_role("table", name="Systemene i bruk").locator("tbody tr").count() == before + 60
    page.get_by_role("link", name="Kvilepuls pasientjournal").last.wait_for()


def _select(page: "Page", label: str, option: str) -> None:
    field = page.locator("[data-testid=stSelectbox]", has_text=label).locator("input")
    field.click()
    field.fill(option)
    page.get_by_role("option", name=option, exact=True).click()
    settled(page)


def _systems(app: App) -> int:
    with app.saved() as store:
        return len(systems.systems(store, app.people[SYSTEM_MANAGER]))
