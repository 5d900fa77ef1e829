"""A developer gets the next step written, and can have the last one written anew."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from sqlalchemy import Column, Table, Text

from store.column import Instant
from store.migrations.new import again, import_rooms, new
from store.migrations.upgrade import VERSIONS, newest
from store.tables import metadata


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """A copy of the steps, to add to."""
    return copytree(VERSIONS, tmp_path / "versions", ignore=ignore_patterns("__pycache__"))


@pytest.fixture
def added_table() -> Iterator[Table]:
    """A declared table no step makes yet."""
    import_rooms(Path(__file__).parents[3])
    table = Table(
        "added", metadata, Column("id", Text, primary_key=True), Column("at", Instant, nullable=False)
    )
    yield table
    metadata.remove(table)


def _written(versions: Path) -> str:
    return max(versions.glob("[0-9]*.py")).read_text()


@pytest.mark.usefixtures("added_table")
def test_the_next_step_makes_the_new_table_and_nothing_else(versions: Path) -> None:
    number = f"{int(newest()) + 1:04}"
    new("Register of rooms", versions)
    assert (versions / f"{number}_register_of_rooms.py").exists()
    assert _written(versions).count("op.") == 1
    assert 'op.create_table(\n        "added"' in _written(versions)


@pytest.mark.usefixtures("added_table")
def test_a_step_names_the_engines_own_types(versions: Path) -> None:
    new("added", versions)
    assert 'sa.Column("at", sa.DateTime(timezone=True), nullable=False)' in _written(versions)
    assert "store" not in _written(versions)


@pytest.mark.usefixtures("added_table")
def test_the_last_step_can_be_written_anew(versions: Path) -> None:
    names = sorted(path.name for path in versions.glob("[0-9]*.py"))
    again(versions)
    assert sorted(path.name for path in versions.glob("[0-9]*.py")) == names
    assert 'op.create_table(\n        "added"' in _written(versions)


def test_the_rooms_tables_are_found_by_their_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a_room" / "storage").mkdir(parents=True)
    (tmp_path / "a_room" / "storage" / "tables.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    assert import_rooms(tmp_path) == ["a_room.storage.tables"]
