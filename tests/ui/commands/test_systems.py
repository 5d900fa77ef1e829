"""A list in and out on the command line."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from paper.workbook import write
from requirements_lib.domain.access import Role
from requirements_lib.services import people
from requirements_lib.storage.library import load
from scoring.domain.systems.system_decision import Course
from scoring.services import quick_rating, system_decision
from scoring.services import system as systems
from ui.bootstrap import application
from ui.cli import main
from ui.commands import demo_files


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A system manager in a database of this test alone."""
    monkeypatch.setenv("MALESTOKK_DATABASE", f"duckdb:///{tmp_path / 'main.duckdb'}")
    application.cache_clear()
    return people.add(application().store, "Mona Dahl", frozenset({Role.SYSTEM_MANAGER})).name


def _list(folder: Path, *rows: list[str]) -> str:
    path = folder / "liste.xlsx"
    path.write_bytes(write("A", ["System", "Kode"], rows))
    return str(path)


def test_a_list_goes_in_after_a_dry_run_and_comes_out_again(
    manager: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _list(tmp_path, ["Gerica\x9b31m", "17"])  # what is not said to a terminal
    (tmp_path / "kart.json").write_text(json.dumps({"Kode": "Id i egen liste"}), "utf-8")
    given = ["systems", "import", file, "--map", str(tmp_path / "kart.json")]
    assert main([*given, "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "Gerica31m" in told and "Prøvekjøring. Ny: 1, Endret: 0, Uendret: 0." in told
    assert main(given) == 0
    (person,) = people.everyone(application().store)
    assert [one.system.own_id for one in systems.systems(application().store, person)] == ["17"]
    capsys.readouterr()
    assert main(["systems", "import", file, "--dry-run"]) == 0
    told = capsys.readouterr().out.replace("\xa0", " ")
    assert "betyr det Mona Dahl valgte" in told and "Med --map bestemmer du det selv." in told
    assert "Ny: 0, Endret: 0, Uendret: 1." in told and "«" not in told
    out = str(tmp_path / "ut.xlsx")
    assert main(["systems", "export", "--out", out]) == 0
    assert main(["systems", "import", out, "--person", manager]) == 0
    assert "Ny: 0, Endret: 0, Uendret: 1." in capsys.readouterr().out
    application().store.close()


def test_a_bad_row_gives_status_1_and_comes_back_in_a_file_while_the_rest_goes_in(
    manager: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["systems", "import", _list(tmp_path, ["A", ""], ["", "x"])]
    assert main([*given, "--dry-run"]) == 1
    assert "1 rad kommer ikke med. Med --left-out FIL.xlsx får du" in capsys.readouterr().out
    left = tmp_path / "rest.xlsx"
    assert main([*given, "--left-out", str(left)]) == 1
    out, err = capsys.readouterr()
    assert "Ny: 1" in out and f"De står i {left}" in out and "Rad 3: Navnet mangler" in err
    assert main(["systems", "import", str(left)]) == 1
    assert "Ny: 0, Endret: 0, Uendret: 0." in capsys.readouterr().out
    application().store.close()


def test_the_register_with_its_ratings_comes_to_the_very_same_without_the_database(
    manager: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, out = application().store, tmp_path / "register.json"
    (person,) = people.everyone(store)
    systems.add_all(store, person, demo_files.register())
    one, other = systems.systems(store, person)[:2]
    quick_rating.answer(store, person, one.system.id, "incidents", "3")
    system_decision.decide(store, person, load(), other.system.id, Course.REPLACE, "Avtalen går ut.")
    assert main(["systems", "export", "--out", str(out)]) == 0
    found = []
    for source in ([], ["--register", str(out)]):
        capsys.readouterr()
        for asked in (["assess", "--json"], ["phase-out", "--json"]):
            assert main(["systems", *asked, *source]) == 0
        found.append(capsys.readouterr())
    assert found[0] == found[1] and manager in found[1].out
    assert main(["schema", "systems"]) == 0
    shape = Draft202012Validator(json.loads(capsys.readouterr().out))
    assert not [*shape.iter_errors(json.loads(out.read_text("utf-8")))]
    store.close()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "er ikke JSON"),
        ("[" * 100_000, "er ikke JSON"),
        ("[]", "overskrift"),
        ('{"Kode": "tull", "Rom": ""}', "«tull» finnes ikke"),
    ],
)
def test_a_wrong_map_is_told(
    manager: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    (tmp_path / "kart.json").write_text(text, "utf-8")
    assert main(["systems", "import", _list(tmp_path, ["A", ""]), "--map", str(tmp_path / "kart.json")]) == 1
    assert said in capsys.readouterr().err
    application().store.close()


def test_somebody_must_stand_behind_it(
    manager: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["systems", "import", _list(tmp_path, ["A", ""]), "--person", "Ingen"]) == 1
    assert "--person NAVN" in capsys.readouterr().err
    application().store.close()
