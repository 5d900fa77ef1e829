"""The demonstration's list of 60 systems as a municipality keeps it: a workbook made from `systems.csv` beside.

Run `python -m tests.demo.systems` when the list is changed.
"""

import csv
import re
from datetime import date, datetime
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from ui.commands.demo_files import FOLDER, SYSTEM_LIST

SOURCE = Path(__file__).with_name("systems.csv")
TITLE = "Systemoversikt Bjørkvik kommune"
GROUPS = (
    ("Systemet", 0, 9),
    ("Drift og sikkerhet", 10, 21),
    ("Avtale", 22, 28),
    ("Sist gjort", 29, 33),
    ("Annet", 34, 35),
)
READ_THIS = (
    "Listen holdes av IT og ble sist gjennomgått med virksomhetene i oktober 2026.",
    "A er systemer vi ikke klarer oss uten i et døgn, B i en uke. C kan vente.",
    "Tomme felt betyr at ingen har svart.",
)
_DAY = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})")
_AS_TEXT = "Sist risikovurdert"
"""A column where somebody has typed the dates as text."""


def make(folder: Path) -> None:
    """Write the workbook into a folder."""
    with SOURCE.open(encoding="utf-8", newline="") as file:
        headings, *rows = csv.reader(file, delimiter="|")
    with Workbook(folder / SYSTEM_LIST, {"default_date_format": "dd.mm.yyyy"}) as book:
        book.set_properties({"created": datetime(2026, 10, 20), "author": "IT", "title": TITLE})
        bold = book.add_format({"bold": True, "bg_color": "#E6EEF5", "border": 1, "text_wrap": True})
        book.add_worksheet("Les dette").write_column(0, 0, READ_THIS)
        sheet = book.add_worksheet("Systemer")
        sheet.merge_range(0, 0, 0, len(headings) - 1, TITLE, bold)
        for name, first, last in GROUPS:
            sheet.merge_range(1, first, 1, last, name, bold)
        sheet.write_row(2, 0, headings, bold)
        for number, row in enumerate(rows, start=3):
            _write(sheet, number, headings, row)
        sheet.set_column(0, len(headings) - 1, 22)
        sheet.freeze_panes(3, 2)


def _write(sheet: Worksheet, number: int, headings: list[str], row: list[str]) -> None:
    for place, (heading, text) in enumerate(zip(headings, row, strict=True)):
        found = _DAY.fullmatch(text)
        if found and heading != _AS_TEXT:
            day, month, year = map(int, found.groups())
            sheet.write_datetime(number, place, date(year, month, day))
        elif text.isdecimal() and heading == "Årlig kostnad":
            sheet.write_number(number, place, int(text))
        else:
            sheet.write_string(number, place, text)


if __name__ == "__main__":
    make(FOLDER)
