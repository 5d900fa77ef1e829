"""Writing a list as Excel: a fixed heading row, a filter, readable widths, and never a formula from anybody's text."""

import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

Written: TypeAlias = str | int | Decimal | date | None
MAX_TEXT = 32_767
_WIDEST = 60


def write(name: str, headings: Sequence[str], rows: Iterable[Sequence[Written]]) -> bytes:
    """One sheet. Raises ValueError for a text longer than a cell can hold."""
    kept = [list(row) for row in rows]
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        sheet = book.add_worksheet(name)
        head = book.add_format({"bold": True, "bg_color": "#E6EEF5", "text_wrap": True, "valign": "top"})
        body = book.add_format({"valign": "top", "text_wrap": True})
        day = book.add_format({"valign": "top", "num_format": "dd.mm.yyyy", "align": "left"})
        for place, heading in enumerate(headings):
            sheet.write_string(0, place, heading, head)
            longest = max((len(str(row[place])) for row in kept if row[place] is not None), default=0)
            sheet.set_column(place, place, min(max(len(heading), longest) + 2, _WIDEST))
        for number, row in enumerate(kept, start=1):
            for place, value in enumerate(row):
                _put(sheet, number, place, value, day if isinstance(value, date) else body)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(len(kept), 1), len(headings) - 1)
    return buffer.getvalue()


def _put(sheet: Worksheet, row: int, column: int, value: Written, style: object) -> None:
    match value:
        case None | "":
            return
        case date():
            told = sheet.write_datetime(row, column, value, style)
        case str():
            told = sheet.write_string(row, column, value, style)
        case _:
            told = sheet.write_number(row, column, float(value), style)
    if told:
        raise ValueError(value)
