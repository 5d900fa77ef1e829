"""A list is taken in on the page Systemer: seen first, then stored."""

from streamlit.testing.v1 import AppTest
from xlsxwriter import Workbook

from paper.workbook import Written, write
from requirements_lib.domain.person import Person
from scoring.services import system as systems
from tests.scoring.documents.test_register_list import a_book
from tests.ui.pages.inventory import a_system, leif, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

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
    return "\n".join(one.value for one in [*page.markdown, *page.success, *page.error])


def test_a_list_is_seen_as_differences_and_then_imported(shown: Shown, officer: Person) -> None:
    person = mona()
    a_system(person, "Gerica", owner="Turid")
    rows = [["Gerica", "Per"], ["Tidbank", "Kari"]]
    page = _uploaded(shown(PAGE, person=person), write("A", ["System", "Eier"], rows))
    assert "2 rader er lest. 2 av 2 kolonner er kjent igjen." in _said(page)
    assert "1 nye, 1 endret, 0 uendret." in _said(page)
    assert len(systems.systems(application().store, person)) == 1
    page = next(one for one in page.button if one.label == "Importer 2 systemer").click().run()
    assert "Importen er lagret." in _said(page)
    assert [one.system.owner for one in systems.systems(application().store, person)] == ["Per", "Kari"]


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
    word = next(one for one in page.selectbox if "«gul» i Kritikalitet" in one.label)
    assert "2 rader" in word.label
    assert word.options == ["Ikke valgt", "Høy", "Middels", "Lav"]
    assert "Celler som ikke kan leses" in [one.value for one in page.subheader]
    page = word.set_value("medium").run()
    assert "Celler som ikke kan leses" not in [one.value for one in page.subheader]
    assert "2 nye, 0 endret, 0 uendret." in _said(page)
    page = page.selectbox[0].set_value("Annet").run()
    assert "1 nye, 0 endret, 0 uendret." in _said(page)


def test_nonsense_is_told_in_words(shown: Shown, officer: Person) -> None:
    page = _uploaded(shown(PAGE, person=mona()), b"PK\x03\x04tull")
    assert "Filen kan ikke leses som en liste." in _said(page)


def test_those_who_read_cannot_import_but_may_take_the_list_out(shown: Shown, officer: Person) -> None:
    a_system(mona())
    page = shown(PAGE, person=leif())
    assert not page.file_uploader
    assert len(page.get("download_button")) == 1
