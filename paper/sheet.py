"""Reading a list somebody else has made, from Excel, LibreOffice or text with separators: hostile until read."""

import csv
import io
import zipfile
import zlib
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple, TypeAlias

from lxml import etree
from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

from paper.extent import extent
from paper.formula import unworked
from paper.package import UnreadableFile
from paper.rehearsal import can_be_opened
from paper.repeated import Cut, shortened
from paper.uncollected import uncollected

Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta

MAX_FILE: Final = 50 * 2**20
MAX_UNPACKED: Final = 600_000_000
MAX_CELLS: Final = 12_000_000
_SEPARATORS: Final = ";\t,|"
_UNREADABLE: Final = (
    *(CalamineError, zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError),
    *(ValueError, OSError, EOFError, RuntimeError),  # the last: an encrypted or unknown way of packing
)
csv.field_size_limit(MAX_FILE)


class Formula(str):
    """A formula nobody has worked out: the file holds no value for it."""

    __slots__ = ()


class Sheet(NamedTuple):
    """The cells of one sheet, empty ones as «»."""

    name: str
    rows: list[list[Cell]]


def read(content: bytes) -> tuple[Sheet, ...]:
    """Every sheet with anything in it. Raises UnreadableFile: «too_large», «not_a_list», «empty_list»."""
    if len(content) > MAX_FILE:
        raise UnreadableFile("too_large")
    is_book = content[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
    found = _book(content) if is_book else (Sheet("", _separated(content)),)
    kept = tuple(one for one in found if any(cell != "" for row in one.rows for cell in row))
    if not kept:
        raise UnreadableFile("empty_list")
    return kept


def _book(content: bytes) -> tuple[Sheet, ...]:
    _refuse_bomb(content)
    try:
        found = extent(content, MAX_CELLS)
        if found.cells > MAX_CELLS:  # asked before it is opened: then the room for them all is taken
            raise UnreadableFile("too_large")
        if not content.startswith(b"PK") and not can_be_opened(content):
            raise UnreadableFile("too_large")
        short, cuts = shortened(content, found.cuts) if found.cuts else (content, {})
        book = CalamineWorkbook.from_filelike(io.BytesIO(short))
        names = [one.name for one in book.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
        formulas = unworked(content, found.formulas)
        return tuple(_sheet(book, name, formulas.get(name, {}), cuts) for name in names)
    except UnreadableFile:
        raise
    except _UNREADABLE as fault:
        raise UnreadableFile("not_a_list") from fault


def _sheet(
    book: CalamineWorkbook, name: str, formulas: Mapping[tuple[int, int], str], cuts: Mapping[str, Cut]
) -> Sheet:
    sheet = book.get_sheet_by_name(name)
    if sheet.total_height * sheet.total_width > MAX_CELLS:
        raise UnreadableFile("too_large")
    with uncollected():
        rows: list[list[Cell]] = sheet.to_python(skip_empty_area=False)
        if one := cuts.get(str(rows[0][0])) if rows else None:
            rows = one.rows(rows)
    for (row, column), text in formulas.items():
        if row < len(rows) and column < len(rows[row]) and rows[row][column] == "":
            rows[row][column] = Formula(text)
    merged = sheet.merged_cell_ranges or ()
    if sum((bottom - top + 1) * (right - left + 1) for (top, left), (bottom, right) in merged) > MAX_CELLS:
        raise UnreadableFile("too_large")
    for (top, left), (bottom, right) in merged:
        _spread(rows, top, left, bottom, right)
    return Sheet(name, rows)


def _spread(rows: list[list[Cell]], top: int, left: int, bottom: int, right: int) -> None:
    """What stands in cells that are merged is said of each of them."""
    if top < len(rows) and left < len(rows[top]):
        said = rows[top][left]
        for row in rows[top : bottom + 1]:
            for place in range(left, min(right + 1, len(row))):
                row[place] = said


def _refuse_bomb(content: bytes) -> None:
    if not content.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            parts = file.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as fault:
        raise UnreadableFile("not_a_list") from fault
    if any(
        one.filename.casefold().endswith("workbook.bin") for one in parts
    ):  # .xlsb: nobody tells how far it reaches
        raise UnreadableFile("not_a_list")
    if sum(one.file_size for one in parts) > MAX_UNPACKED:
        raise UnreadableFile("too_large")


def _separated(content: bytes) -> list[list[Cell]]:
    text = decoded(content)
    if "\0" in text:
        raise UnreadableFile("not_a_list")
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as fault:
        raise UnreadableFile("not_a_list") from fault
    wide = max(map(len, rows), default=0)
    if wide * len(rows) > MAX_CELLS:
        raise UnreadableFile("too_large")
    return [[*row, *[""] * (wide - len(row))] for row in rows]


def decoded(content: bytes) -> str:
    """The text, by its mark, else as UTF-8, else as Windows writes Norwegian."""
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
