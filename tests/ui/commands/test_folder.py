"""A command's files are written all at once, or not at all."""

from pathlib import Path

import pytest

from ui.commands.folder import write_all
from ui.commands.outcome import Unwritable

OLD = {"a.docx": b"old a", "b.docx": b"old b"}
NEW = {"a.docx": b"new a", "b.docx": b"new b", "c.json": b"new c"}


def _content(folder: Path) -> dict[str, bytes]:
    """Every file in the folder, hidden ones as well."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("name", ["ut", "mappe med æøå og mellomrom", "a/b/c"])
def test_the_folder_is_made_and_nothing_else_is_left_in_it(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    assert write_all(folder, NEW) == tuple(folder / one for one in NEW)
    assert _content(folder) == NEW
    assert len(list(folder.iterdir())) == len(NEW)


def test_what_stood_there_is_replaced_and_other_files_are_left_alone(tmp_path: Path) -> None:
    write_all(tmp_path, OLD | {"eget.txt": b"mine"})
    write_all(tmp_path, NEW)
    assert _content(tmp_path) == NEW | {"eget.txt": b"mine"}


def test_when_the_last_file_cannot_be_written_the_first_ones_are_put_back(tmp_path: Path) -> None:
    write_all(tmp_path, OLD)
    (tmp_path / "c.json").mkdir()
    with pytest.raises(Unwritable, match=r"c\.json» er en mappe"):
        write_all(tmp_path, NEW)
    assert _content(tmp_path) == OLD


def test_files_that_were_not_there_before_are_taken_away_again(tmp_path: Path) -> None:
    (tmp_path / "c.json").mkdir()
    with pytest.raises(Unwritable):
        write_all(tmp_path, NEW)
    assert _content(tmp_path) == {}
    assert [one.name for one in tmp_path.iterdir()] == ["c.json"]


@pytest.mark.parametrize("under", ["", "under", "under/mer"])
def test_a_file_where_the_folder_should_be_is_told_in_one_sentence(tmp_path: Path, under: str) -> None:
    (tmp_path / "fil").write_bytes(b"mine")
    folder = tmp_path / "fil" / under
    with pytest.raises(Unwritable) as told:
        write_all(folder, NEW)
    assert told.value.args == (f"«{folder}» er ikke en mappe. Velg en annen mappe.",)
    assert (tmp_path / "fil").read_bytes() == b"mine"


def test_a_name_the_machine_cannot_hold_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Unwritable, match="kan ikke skrives i mappen"):
        write_all(tmp_path / ("x" * 300), NEW)
