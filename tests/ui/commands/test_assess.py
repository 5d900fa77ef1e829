"""What the register comes to on the command line, from a file and from the database."""

import json
from pathlib import Path

import pytest

from paper.workbook import write
from tests.ui.commands.test_systems import manager as manager
from ui.bootstrap import application
from ui.cli import main
from ui.commands.demo_files import FOLDER, SYSTEM_LIST

REGISTER = str(FOLDER / "systemer.json")


def test_a_list_alone_says_which_systems_to_rate_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["systems", "assess", "--register", str(FOLDER / SYSTEM_LIST)]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("40 systemer bør vurderes først, 18 kan vente.\n1. Helsesola: 13 poeng.")
    assert "Lønnsmølla og Pengestrømmen utveksler opplysninger i ring." in told.err


def test_a_register_gives_every_figure_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["systems", "assess", "--json", "--register", REGISTER]) == 0
    found = {one["name"]: one for one in json.loads(capsys.readouterr().out)["systems"]}
    assert found["Havneloggen"]["result"] is None and found["Havneloggen"]["rate_first"]["points"]
    result = found["Tomtesak 4"]["result"]
    assert result["advice_text"] == "Fas ut eller skift"
    assert {"proposal", "time", "turns", "forecast", "reason_texts"} <= set(result)


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
