"""Files from outside are hostile until read: whatever the bytes, there is a body or a reason, never a fault."""

import io
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paper import package
from paper.document import HOUSE_STYLE
from paper.package import (
    MAX_DEPTH,
    MAX_ELEMENTS,
    MAX_ENTRIES,
    MAX_FILE,
    MAX_NESTED,
    Package,
    UnreadableFile,
    whole_name,
)
from tests.paper.wording import NAMESPACE, a_document

BODY, RELATIONS = "word/document.xml", "_rels/.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
ENTITY = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document xmlns:w="{NAMESPACE}">&e;</w:document>'
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    f'<w:document xmlns:w="{NAMESPACE}">&c;</w:document>'
)


def _zipped(*entries: tuple[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries:
            made.writestr(name, content)
    return buffer.getvalue()


def _relations(*targets: str) -> str:
    named = "".join(f'<Relationship Type="{OFFICE}" Target="{one}"/>' for one in targets)
    return f"<Relationships>{named}</Relationships>"


def _reason(content: bytes) -> str:
    with pytest.raises(UnreadableFile) as unreadable:
        Package(content).body()
    return unreadable.value.reason


def test_a_word_file_is_opened() -> None:
    assert str(Package(HOUSE_STYLE.read_bytes()).body().tag).endswith("}document")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not_word"),
        (b"%PDF-1.7 not a zip", "not_word"),
        (b"{\\rtf1 Svar}", "not_word"),
        (_zipped(("xl/workbook.xml", "<x/>")), "not_word"),
        (_zipped(("content.xml", "<x/>"), ("mimetype", "application/vnd.oasis")), "not_word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_or_locked"),
        (_zipped((BODY, "<w:document")), "damaged"),
        (_zipped((BODY, "")), "damaged"),
        (_zipped((BODY, "<html/>")), "not_word"),
        (_zipped((BODY, ENTITY)), "damaged"),
        (_zipped((BODY, LAUGHS)), "damaged"),
        (_zipped((BODY, a_document("<w:p>" * 300 + "</w:p>" * 300))), "damaged"),
        (HOUSE_STYLE.read_bytes()[:4000], "not_word"),
        (b"x" * (MAX_FILE + 1), "too_large"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, reason: str) -> None:
    assert _reason(content) == reason


def test_a_file_on_the_machine_is_never_pulled_in(tmp_path: Path) -> None:
    secret = tmp_path / "hemmelig.txt"
    secret.write_text("hemmelig", "utf-8")
    entity = ENTITY.replace("file:///etc/hostname", secret.as_uri())
    assert _reason(_zipped((BODY, entity))) == "damaged"


def test_a_bomb_is_never_unpacked_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_PART", 1_000_000)
    bomb = _zipped((BODY, a_document(" " * 50_000_000)))
    assert len(bomb) < 100_000
    tracemalloc.start()
    assert _reason(bomb) == "too_large"
    used = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert used < 10_000_000


def test_a_part_that_lies_about_its_size_is_not_believed() -> None:
    honest = _zipped((BODY, a_document("x" * 5_000)))
    size = struct.pack("<I", len(a_document("x" * 5_000)))
    assert _reason(honest.replace(size, struct.pack("<I", 10))) == "damaged"


def test_too_many_entries_are_refused() -> None:
    many = [(f"{number}.xml", b"") for number in range(MAX_ENTRIES)]
    assert _reason(_zipped((BODY, a_document("")), *many)) == "too_large"


@pytest.mark.parametrize(
    "body",
    [
        "<w:p/>" * (MAX_ELEMENTS + 1),
        "<w:x>" * MAX_DEPTH + "</w:x>" * MAX_DEPTH,
        "<w:tbl><w:tr><w:tc>" * (MAX_NESTED + 2) + "</w:tc></w:tr></w:tbl>" * (MAX_NESTED + 2),
    ],
    ids=["wide", "deep", "nested"],
)
def test_a_small_file_that_would_take_minutes_to_read_is_refused(body: str) -> None:
    content = _zipped((BODY, a_document(body)))
    assert len(content) < 10_000
    assert _reason(content) == "too_intricate"


def test_the_part_word_shows_is_read_and_not_one_that_only_bears_the_usual_name() -> None:
    other = ("word/document2.xml", a_document("<w:p><w:r><w:t>vist</w:t></w:r></w:p>"))
    content = _zipped((BODY, a_document("")), other, (RELATIONS, _relations("/word/document2.xml")))
    assert "".join(Package(content).body().itertext()) == "vist"


@pytest.mark.parametrize(
    ("targets", "reason"),
    [((), "not_word"), (("word/borte.xml",), "not_word"), ((BODY, "word/x.xml"), "damaged")],
)
def test_a_file_that_does_not_name_its_document_once_is_refused(
    targets: tuple[str, ...], reason: str
) -> None:
    assert _reason(_zipped((BODY, a_document("")), (RELATIONS, _relations(*targets)))) == reason


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("again", [BODY, "Word/Document.xml"])
def test_a_part_that_stands_twice_could_be_read_two_ways_and_is_refused(again: str) -> None:
    assert _reason(_zipped((BODY, a_document("")), (again, a_document("")))) == "damaged"


def test_an_encrypted_entry_is_told_of_as_damaged() -> None:
    locked = bytearray(_zipped((BODY, a_document(""))))
    for header, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(header) + flags] |= 1
    assert _reason(bytes(locked)) == "damaged"


def test_a_damaged_entry_is_told_of() -> None:
    broken = bytearray(HOUSE_STYLE.read_bytes())
    place = broken.index(b"word/document.xml") + len(BODY) + 40
    broken[place : place + 20] = b"\xff" * 20
    assert _reason(bytes(broken)) == "damaged"


def test_names_that_climb_out_of_the_file_are_only_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    climbing = _zipped(("../../ute.txt", "x"), ("/etc/ute.txt", "x"), (BODY, a_document("")))
    assert Package(climbing).body() is not None
    assert list(tmp_path.rglob("*")) == []


def test_macros_are_neither_run_nor_read() -> None:
    with_macro = _zipped((BODY, a_document("")), ("word/vbaProject.bin", b"\xd0\xcf\x11\xe0 Shell"))
    assert Package(with_macro).body() is not None


def test_a_part_that_is_not_there_is_told_of_as_damaged() -> None:
    with pytest.raises(UnreadableFile, match="damaged"):
        Package(HOUSE_STYLE.read_bytes()).xml("docProps/custom.xml")


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("header1.xml", "word/header1.xml"),
        ("media/../styles.xml", "word/styles.xml"),
        ("../docProps/core.xml", "docProps/core.xml"),
        ("/word/./fot.xml", "word/fot.xml"),
    ],
)
def test_a_part_is_found_from_where_it_is_named(target: str, name: str) -> None:
    assert whole_name("word/document.xml", target) == name


def test_a_name_that_climbs_out_of_the_file_is_damage() -> None:
    with pytest.raises(UnreadableFile, match="damaged"):
        whole_name("word/document.xml", "../../ute.xml")


@given(st.integers(0, 12_000), st.integers(1, 60), st.binary(min_size=1, max_size=8))
def test_whatever_is_changed_in_a_file_there_is_a_body_or_a_reason(
    place: int, length: int, put: bytes
) -> None:
    whole = HOUSE_STYLE.read_bytes()
    try:
        assert Package(whole[:place] + put + whole[place + length :]).body() is not None
    except UnreadableFile as unreadable:
        assert unreadable.reason in ("not_word", "damaged", "too_large", "old_or_locked")
