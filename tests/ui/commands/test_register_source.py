"""Where the systems come from."""

from argparse import Namespace
from datetime import date
from pathlib import Path

import pytest

from paper.workbook import write
from ui.commands.demo_files import FOLDER, SYSTEM_LIST
from ui.commands.outcome import Unreadable
from ui.commands.register_source import assessed

HEAD = ["Navn", "Leverandør", "Årskostnad"]


def _given(path: Path) -> Namespace:
    return Namespace(register=path, map=None, sheet=None)


def test_a_list_gives_the_same_systems_under_the_same_ids_each_time() -> None:
    first, again = (assessed(_given(FOLDER / SYSTEM_LIST), date(2026, 11, 25)) for _ in range(2))
    assert first == again
    assert [one.system.id for one in first][:2] == ["S-001", "S-002"]


def test_a_json_register_keeps_its_ratings() -> None:
    found = assessed(_given(FOLDER / "systemer.json"), date(2026, 11, 25))
    assert found[0].ratings and found[0].system.name == "Tomtesak 4"


def test_a_list_with_a_bad_row_gives_nothing_and_says_so_and_its_headings_and_sum_stop_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "god.xlsx", tmp_path / "feil.xlsx"
    good.write_bytes(write("A", HEAD, [["Helse"] * 3, ["A", "B AS", 5], ["Sum", None, 5]]))
    bad.write_bytes(write("A", HEAD, [["A", "B AS", 5], [None, "C AS", 5]]))
    assert [one.system.name for one in assessed(_given(good), date(2026, 11, 25))] == ["A"]
    with pytest.raises(Unreadable, match="Ingenting er laget"):
        assessed(_given(bad), date(2026, 11, 25))
    assert "Rad 3: Navnet mangler." in capsys.readouterr().err
