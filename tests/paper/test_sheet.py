"""Lists from outside, as real bytes."""

import io
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
import xlsxwriter

from paper.package import UnreadableFile
from paper.sheet import Sheet, read
from paper.workbook import write


def test_a_workbook_is_read_as_it_was_written() -> None:
    (sheet,) = read(write("System", ["Navn", "Dato"], [["Gerica", date(2026, 1, 2)], ["=1+1", None]]))
    assert sheet == Sheet("System", [["Navn", "Dato"], ["Gerica", date(2026, 1, 2)], ["=1+1", ""]])


def _book(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        fill(book)
    return buffer.getvalue()


def test_a_merged_heading_is_said_of_each_of_its_columns() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 1, 0, 2, "Avtale")
        sheet.write_row(1, 0, ["Navn", "Start", "Slutt"])

    assert read(_book(fill))[0].rows[0] == ["", "Avtale", "Avtale"]


def test_a_formula_gives_its_last_value() -> None:
    assert read(_book(lambda book: book.add_worksheet().write_formula(0, 0, "=1+1", None, 2)))[0].rows == [
        [2]
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_text_with_separators_is_read_in_every_usual_dress(encoding: str, separator: str) -> None:
    text = separator.join(["Navn", "Leverandør"]) + "\r\n" + separator.join(["Økonomi", '"A\nB"']) + "\r\n"
    assert read(text.encode(encoding))[0].rows == [["Navn", "Leverandør"], ["Økonomi", "A\nB"]]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty_list"),
        (b"\n;;\n", "empty_list"),
        (b"PK\x03\x04rubbish", "not_a_list"),
        (b"\xd0\xcf\x11\xe0rubbish", "not_a_list"),
        (b"\x00\x01\x02", "not_a_list"),
        (b"x" * (50 * 2**20 + 1), "too_large"),
    ],
)
def test_nonsense_is_told_as_such(content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile) as told:
        read(content)
    assert told.value.reason == reason


def test_a_binary_workbook_is_refused_before_anybody_makes_room_for_its_cells() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("xl/Workbook.bin", b"")
    with pytest.raises(UnreadableFile, match="not_a_list") as told:
        read(made.getvalue())
    assert told.value.__cause__ is None
