"""The phase-out list on the command line: as text, JSON, Excel and Word, from a file and from the database."""

import json
from pathlib import Path

import pytest

from paper.check import check
from paper.sheet import read
from paper.workbook import write
from requirements_lib.services import people
from scoring.domain.systems.in_use import Technology
from scoring.services import quick_rating
from scoring.services import system as systems
from tests.ui.commands.test_systems import manager as manager
from ui.bootstrap import application
from ui.cli import main
from ui.commands.demo_files import FOLDER, SYSTEM_LIST

REGISTER = str(FOLDER / "systemer.json")


def test_the_phase_out_list_of_a_register_reads_as_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["systems", "phase-out", "--register", REGISTER]) == 0
    out = capsys.readouterr().out
    assert out.startswith("1. Tomtesak 4: Fas ut eller skift\n   Opplysninger kan gå tapt")
    assert out.rstrip().endswith("Vurder det før du deler den.")


def test_every_row_that_is_wrong_is_named_and_nothing_comes_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [["A", "01.01.2027", "01.01.2026"], ["", "", ""], ["", "01.01.2027", ""], ["A", "", ""]]
    path = tmp_path / "liste.xlsx"
    path.write_bytes(write("Ark", ["System", "Avtale fra", "Avtale til"], rows))
    assert main(["systems", "phase-out", "--json", "--register", str(path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Rad 2: Avtalen for A slutter før den starter." in told.err
    assert "Rad 4: Navnet mangler." in told.err and "Rad 5: «A» står også i rad 2." in told.err


def test_without_a_file_the_database_is_read(manager: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["systems", "import", str(FOLDER / SYSTEM_LIST)]) == 0
    capsys.readouterr()
    assert main(["systems", "phase-out", "--json", "--person", manager]) == 0
    assert len(json.loads(capsys.readouterr().out)["systems"]) == 60
    application().store.close()


def test_excel_and_word_are_written_to_a_file_whose_name_says_which(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet, word = tmp_path / "liste.xlsx", tmp_path / "ny" / "liste.docx"
    assert main(["systems", "phase-out", "--out", str(sheet), "--register", REGISTER]) == 0
    asked = ["--format", "docx", "--out", str(word)]
    assert main(["systems", "phase-out", *asked, "--register", REGISTER]) == 0
    assert capsys.readouterr().out.split() == [str(sheet), str(word)]
    assert [one.name for one in read(sheet.read_bytes())][:2] == ["Om listen", "Utfasing"]
    assert all(one.ok for one in check(word.read_bytes()))


def test_the_excel_of_the_database_names_who_has_confirmed_what_a_system_is_built_on(
    manager: str, tmp_path: Path
) -> None:
    store, path = application().store, tmp_path / "liste.xlsx"
    (person,) = people.everyone(store)
    id = systems.register(store, person, "Arkivet").id
    systems.set_fields(store, person, id, technologies=(Technology(name="PHP", version="7.4"),))
    quick_rating.confirm_support(store, person, id, "PHP 7.4", "php 7.4")
    assert main(["systems", "phase-out", "--out", str(path), "--person", manager]) == 0
    cells = [cell for sheet in read(path.read_bytes()) for row in sheet.rows for cell in row]
    assert any("Bekreftet av Mona Dahl" in str(cell) for cell in cells)
    store.close()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--format", "xlsx"], "Skriv --out FIL.xlsx. Word og Excel kan ikke vises her."),
        (["--format", "docx", "--out", "liste.xlsx"], "Filen må hete noe som slutter på .docx."),
    ],
)
def test_word_and_excel_without_a_fitting_file_are_refused_before_anything_is_read(
    asked: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["systems", "phase-out", *asked, "--register", "finnes-ikke.json"]) == 1
    assert capsys.readouterr().err.strip() == said


def test_json_to_a_file_is_the_json_on_screen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "liste.json"
    assert main(["systems", "phase-out", "--json", "--register", REGISTER]) == 0
    shown = capsys.readouterr().out
    assert main(["systems", "phase-out", "--out", str(path), "--register", REGISTER]) == 0
    assert json.loads(path.read_text("utf-8")) == json.loads(shown)
