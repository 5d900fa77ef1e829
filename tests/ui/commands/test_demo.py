"""`malestokk demo`: a database made anew, and nothing lost of the one that stood there."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.services import people
from store.engine import open_store
from tests.store_fixtures import PostgresqlServer
from ui.cli import main


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the database is to be; nothing stands there yet."""
    path = tmp_path / "local" / "malestokk.duckdb"
    monkeypatch.setenv("MALESTOKK_DATABASE", f"duckdb:///{path}")
    return path


def names(file: Path) -> list[str]:
    """The people in a database."""
    store = open_store(f"duckdb:///{file}")
    found = [one.name for one in people.everyone(store)]
    store.close()
    return found


def a_database(file: Path) -> None:
    """One that somebody uses."""
    file.parent.mkdir(parents=True)
    store = open_store(f"duckdb:///{file}")
    people.add(store, "Kari Nord", frozenset({Role.OFFICER}))
    store.close()


def test_the_database_is_made_where_the_app_looks(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo"]) == 0
    told = capsys.readouterr()
    assert f"Demonstrasjonskommunen er laget i {file}." in told.out
    assert told.err == ""
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    assert "Ragnhild Aas" in names(file)


def test_the_database_that_stood_there_is_kept_under_another_name(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_database(file)
    assert main(["demo"]) == 0
    (aside,) = set(file.parent.iterdir()) - {file}
    assert f"Databasen som sto der, ligger nå i {aside}." in capsys.readouterr().out
    assert names(aside) == ["Kari Nord"]
    assert "Kari Nord" not in names(file)


def test_a_database_in_use_is_told_of_and_left_alone(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_database(file)
    with held_by_another_process(file):
        assert main(["demo"]) == 1
    assert capsys.readouterr().err.startswith("Databasen er i bruk av programmet som kjører.")
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    assert names(file) == ["Kari Nord"]


def test_a_folder_that_cannot_be_made_is_told_of(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.parent.write_text("not a folder")
    assert main(["demo"]) == 1
    assert capsys.readouterr().err == f"Databasen kan ikke lages i mappen «{file.parent}».\n"


@pytest.mark.engine_postgresql
def test_on_postgresql_only_an_empty_database_is_filled(
    postgresql_server: PostgresqlServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MALESTOKK_DATABASE", postgresql_server.bare())
    assert main(["demo"]) == 0
    assert main(["demo"]) == 1
    assert capsys.readouterr().err.startswith("Databasen har innhold og er ikke endret.")


@contextmanager
def held_by_another_process(file: Path) -> Iterator[None]:
    """Somebody else has the file open."""
    code = (
        "import duckdb, sys; held = duckdb.connect(sys.argv[1]); print('held', flush=True); sys.stdin.read()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code, str(file)], **pipes) as other:  # type: ignore[call-overload]
        other.stdout.readline()
        yield
        other.stdin.close()
