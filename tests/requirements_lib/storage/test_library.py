"""A library folder is read whole, and every error in it is told at once with file, id and field."""

from pathlib import Path

import pytest
import yaml

from requirements_lib.domain.outcome import Blocked
from requirements_lib.storage.library import load, read
from requirements_lib.words.outcome import finding_sentence
from tests.builders import a_library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound library of three requirements on disk."""
    library = a_library().model_dump(mode="json")
    requirements = library.pop("requirements")
    (tmp_path / "library.yaml").write_text(yaml.safe_dump(library), "utf-8")
    (tmp_path / "ARK").mkdir()
    for one in requirements:
        (tmp_path / "ARK" / f"{one['id']}.yaml").write_text(yaml.safe_dump(one), "utf-8")
    return tmp_path


def _codes(folder: Path) -> list[tuple[str, str]]:
    return [(finding.code, finding.subject) for finding in read(folder)[1]]


def test_what_is_written_is_what_is_read(folder: Path) -> None:
    assert load(folder) == a_library()


def test_a_misspelt_field_and_a_missing_one_are_both_named(folder: Path) -> None:
    path = folder / "ARK" / "ARK-05.yaml"
    path.write_text(path.read_text("utf-8").replace("title:", "titel:"), "utf-8")
    sentences = [finding_sentence(one) for one in read(folder)[1]]
    assert len(sentences) == 2
    assert any("krav ARK-05: feltet «title» mangler" in sentence for sentence in sentences)
    assert any("feltet «titel» er ikke et kjent felt" in sentence for sentence in sentences)


def test_errors_in_several_files_are_told_together(folder: Path) -> None:
    (folder / "ARK" / "ARK-01.yaml").write_text("id: [", "utf-8")
    (folder / "ARK" / "ARK-05.yaml").write_text("- bare\n- en\n- liste\n", "utf-8")
    (folder / "ARK" / "ARK-08.yaml").write_bytes(b"\xff\xfe\x00")
    assert _codes(folder) == [
        ("library_file_unreadable", "ARK/ARK-01.yaml"),
        ("library_file_not_mapping", "ARK/ARK-05.yaml"),
        ("library_file_unreadable", "ARK/ARK-08.yaml"),
    ]


def test_an_unreadable_file_tells_the_line(folder: Path) -> None:
    (folder / "ARK" / "ARK-01.yaml").write_text("id: ARK-01\ntitle: 'åpen\n", "utf-8")
    (finding,) = read(folder)[1]
    assert finding.facts["detail"].startswith("linje ")


@pytest.mark.parametrize(
    ("content", "detail"), [(b"\xff\xfe\x00", "ikke UTF-8"), (b"id: ARK-01\x01", "tegn som ikke er tekst")]
)
def test_what_is_no_text_is_told_in_norwegian(folder: Path, content: bytes, detail: str) -> None:
    (folder / "ARK" / "ARK-01.yaml").write_bytes(content)
    (finding,) = read(folder)[1]
    assert finding.facts["detail"] == detail


def test_a_folder_without_a_library_is_told(tmp_path: Path) -> None:
    assert [code for code, _ in _codes(tmp_path)] == ["library_file_missing"]


def test_yaml_that_would_run_code_is_only_unreadable(folder: Path) -> None:
    (folder / "ARK" / "ARK-01.yaml").write_text("!!python/object/apply:os.system ['true']", "utf-8")
    assert _codes(folder) == [("library_file_unreadable", "ARK/ARK-01.yaml")]


def test_loading_a_broken_library_is_blocked_by_all_its_errors(folder: Path) -> None:
    (folder / "ARK" / "ARK-01.yaml").unlink()
    path = folder / "ARK" / "ARK-05.yaml"
    path.write_text(path.read_text("utf-8").replace("related: []", "related: [ARK-01, ARK-02]"), "utf-8")
    with pytest.raises(Blocked) as blocked:
        load(folder)
    assert [one.facts["target"] for one in blocked.value.findings] == ["ARK-01", "ARK-02"]


def test_a_library_without_a_version_is_told(folder: Path) -> None:
    head = yaml.safe_load((folder / "library.yaml").read_text("utf-8"))
    del head["version"]
    (folder / "library.yaml").write_text(yaml.safe_dump(head), "utf-8")
    (finding,) = read(folder)[1]
    assert finding.facts["field"] == "version"
