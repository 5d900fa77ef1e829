"""A list and its map on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from paper.workbook import write
from scoring.documents.register_map import written
from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import Meaning, chosen
from ui.commands.outcome import Unreadable
from ui.commands.system_list import Given, read_list


def _read(folder: Path, chosen: dict[str, Any], sheet: str | None = None) -> Given:
    list_, map_ = folder / "liste.xlsx", folder / "kart.json"
    list_.write_bytes(write("Ark", ["System", "Viktighet", "Notat"], [["A", "Gul", "x"]]))
    map_.write_text(json.dumps(chosen), "utf-8")
    return read_list(list_, map_, sheet)


def test_fields_and_answers_are_named_as_people_see_them(tmp_path: Path) -> None:
    chosen = {"Viktighet": {"felt": "Kritikalitet", "ord": {"Gul": "Middels"}}, "Notat": "purpose"}
    found = _read(tmp_path, chosen)
    assert found.mapping == {"System": "name", "Viktighet": "criticality", "Notat": "purpose"}
    assert found.words == {"criticality": {"gul": "medium"}}


def test_the_file_of_what_was_chosen_on_screen_is_read_as_the_very_same(tmp_path: Path) -> None:
    columns = {
        "System": Meaning(field="name"),
        "Viktighet": Meaning(field="criticality", words={"gul": "medium"}),
        "Notat": Meaning(field="ends", words={"x": "31.12.2027"}),
    }
    found = _read(tmp_path, json.loads(written(columns)))
    assert chosen(found.list.mapping, found.mapping, found.words) == columns
    columns = {name: Meaning(field=field) for name, field in (("Viktighet", LEFT), ("Notat", KEPT))}
    found = _read(tmp_path, json.loads(written(columns)))
    assert found.mapping == {"System": "name", "Viktighet": LEFT, "Notat": KEPT}


def test_a_word_no_database_can_hold_does_not_stop_the_others(tmp_path: Path) -> None:
    words = {"\ud800Rød": "Høy", "Gul": "Middels"}
    found = _read(tmp_path, {"Viktighet": {"felt": "Kritikalitet", "ord": words}})
    assert [one.encode() for one in found.words["criticality"]] == [b"r\xc3\xb8d", b"gul"]


def test_a_year_is_said_to_mean_a_day(tmp_path: Path) -> None:
    chosen: dict[str, Any] = {"Notat": {"felt": "Avtalen slutter", "ord": {"2027": "31.12.2027"}}}
    assert _read(tmp_path, chosen).words == {"ends": {"2027": "31.12.2027"}}
    chosen["Notat"]["ord"] = {"2027": "2027"}
    with pytest.raises(Unreadable, match="«2027» er ikke en hel dato"):
        _read(tmp_path, chosen)


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    chosen = {
        "Rom": "Navn",
        "Notat": "tull",
        "Viktighet": {"felt": "Kritikalitet", "ord": {"Gul": "Lilla"}},
        "System": {"felt": "Navn", "ord": {"A": "B"}},
        "Kode": {"Notat": "Formål"},
    }
    with pytest.raises(Unreadable) as told:
        _read(tmp_path, chosen)
    assert told.value.args == (
        "kart.json: Listen har ingen overskrift «Rom».",
        "kart.json: Feltet «tull» finnes ikke.",
        "kart.json: «Lilla» er ikke et svar på Kritikalitet.",
        "kart.json: «ord» kan bare stå for datoer og felt med faste svar, ikke for Navn.",
        "kart.json: Listen har ingen overskrift «Kode».",
        "kart.json: Skriv «felt» for «Kode».",
    )


def test_a_sheet_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"ikke noe ark «Annet»\. Arkene er Ark\."):
        _read(tmp_path, {}, "Annet")
