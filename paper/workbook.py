"""Writing lists as Excel: a fixed heading row, a filter, readable widths, and never a formula from anybody's text."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from math import ceil
from textwrap import wrap
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

Written: TypeAlias = str | int | float | Decimal | date | None
MAX_TEXT = 32_767
CUT = " … (kortet)"
_WIDEST = 60
_A4 = 9
_LINE, _HIGHEST = 15, 400
"""Points for a line, and for the highest row there may be."""
_PAGE = 230
"""So many signs are printed across a page; a wider list goes over several, each with its first columns."""
_FITS = 1.2
"""How many letters of a text there is room for where there is room for one digit."""
_NUMBERED = "Nr."
_AMOUNT = {"valign": "top", "num_format": "#,##0", "align": "right", "indent": 1}


class List(NamedTuple):
    """One sheet: its name, its headings, and what stands under them."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Written]]
    widest: int = _WIDEST
    """No column is wider, in signs, but those named here."""
    wide: Mapping[str, int] = MappingProxyType({})
    """The most of some columns, by their headings."""

    @property
    def first(self) -> int:
        """How many columns stay in sight: the one that says which row it is, and a number before it."""
        return 2 if self.headings[0] == _NUMBERED else 1

    def most(self, heading: str) -> int:
        """The widest a column may be."""
        return self.wide.get(heading, self.widest)


def write(
    name: str, headings: Sequence[str], rows: Iterable[Sequence[Written]], on_every_page: str = ""
) -> bytes:
    """One sheet. Raises ValueError for a text longer than a cell can hold."""
    return write_all([List(name, headings, rows)], on_every_page)


def write_all(lists: Iterable[List], on_every_page: str = "") -> bytes:
    """Some sheets, printed on wide pages with a line at the top of each. Raises ValueError as `write`."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        head = book.add_format({"bold": True, "bg_color": "#E6EEF5", "text_wrap": True, "valign": "top"})
        body = book.add_format({"valign": "top", "text_wrap": True, "align": "left"})
        day = book.add_format({"valign": "top", "num_format": "dd.mm.yyyy", "align": "left"})
        looks = _Looks(head, body, day, book.add_format(_AMOUNT))
        for one in lists:
            sheet = book.add_worksheet(one.name)
            width = _fill(sheet, one, [list(row) for row in one.rows], looks)
            _printed(sheet, width, one.first, on_every_page)
    return buffer.getvalue()


def fitting(text: str) -> str:
    """The text, cut and marked so when it is longer than a cell can hold."""
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - len(CUT)] + CUT


class _Looks(NamedTuple):
    head: object
    body: object
    day: object
    amount: object

    def of(self, value: Written) -> object:
        return (
            self.day if isinstance(value, date) else self.amount if isinstance(value, Decimal) else self.body
        )


def _fill(sheet: Worksheet, one: List, kept: list[list[Written]], looks: _Looks) -> int:
    """Write the sheet; how wide it is, in signs."""
    widths = []
    for place, heading in enumerate(one.headings):
        sheet.write_string(0, place, heading, looks.head)
        longest = max((len(str(row[place])) for row in kept if row[place] is not None), default=0)
        widths.append(min(max(len(heading), longest) + 2, one.most(heading)))
        sheet.set_column(place, place, widths[-1])
    for number, row in enumerate(kept, start=1):
        for place, value in enumerate(row):
            _put(sheet, number, place, value, looks.of(value))
        sheet.set_row(number, min(_LINE * _lines(row, widths), _HIGHEST))
    sheet.freeze_panes(1, one.first)
    sheet.autofilter(0, 0, max(len(kept), 1), len(one.headings) - 1)
    return sum(widths)


def _lines(row: Sequence[Written], widths: Sequence[int]) -> int:
    """How many lines the highest cell takes: not every program finds it out by itself."""
    texts = ((one, width) for one, width in zip(row, widths, strict=False) if isinstance(one, str))
    return max(
        (
            sum(len(wrap(line, int(width * _FITS) - 1)) or 1 for line in one.split("\n"))
            for one, width in texts
        ),
        default=1,
    )


def _printed(sheet: Worksheet, width: int, first: int, on_every_page: str) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4)
    sheet.hide_gridlines(0)  # that is: print them too
    sheet.fit_to_pages(ceil(width / _PAGE), 0)
    if width > _PAGE:
        sheet.repeat_columns(0, first - 1)
    sheet.repeat_rows(0)
    if on_every_page:
        sheet.set_header(f"&L{on_every_page.replace('&', '&&')}")
    sheet.set_footer("&RSide &P av &N")


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
