"""What a register comes to on the command line."""

import json
from pathlib import Path

import pytest

from ui.cli import main
from ui.commands.demo_files import CLASSES, FOLDER, SYSTEM_LIST

PARTS = (("systems", "name"), ("questions", "question"))
REGISTER = str(FOLDER / "systemer.json")
METHOD = (Path(__file__).resolve().parents[3] / "docs" / "metode" / "risiko.md").read_text("utf-8")


def test_a_list_alone_says_which_systems_to_rate_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    levels = {"high": "Høy", "medium": "Middels", "low": "Lav"}
    words = {word: levels[level] for word, level in CLASSES.items()}
    (tmp_path / "kart.json").write_text(json.dumps({"Klasse": {"felt": "Kritikalitet", "ord": words}}))
    given = ["--register", str(FOLDER / SYSTEM_LIST), "--map", str(tmp_path / "kart.json")]
    assert main(["systems", "assess", *given]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("25 systemer bør vurderes først, 33 kan vente, 2 er ikke i bruk.\n1. ")
    assert "velges 25 av 58" in METHOD
    assert "Lønnsmølla og Pengestrømmen utveksler opplysninger i ring." in told.err


def test_a_register_gives_every_figure_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["systems", "assess", "--json", "--register", REGISTER]) == 0
    told = json.loads(capsys.readouterr().out)
    found, asked = ({one[key]: one for one in told[part]} for part, key in PARTS)
    assert asked["people"]["gives_points_on"] == [] and asked["people"]["concerns"]["DAT-10"]
    assert found["Havneloggen"]["result"] is None and found["Havneloggen"]["rate_first"]["points"]
    result = found["Tomtesak 4"]["result"]
    assert result["advice_text"] == "Fas ut eller skift"
    assert {"proposal", "time", "turns", "forecast", "reason_texts"} <= set(result)
