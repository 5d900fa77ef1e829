"""A municipality's list of 100,000 rows from Excel, beside openpyxl as its documentation reads a large file.

Both give the same cells. Besides, the whole way: headings understood, every cell checked, every row a system, with
nothing of it left out.
"""

import io
from datetime import date, datetime, timedelta
from typing import Any

import openpyxl
import xlsxwriter

from benchmarks.pairing import bound, measure
from paper.sheet import read
from scoring.documents.register_list import dry_run, listed
from scoring.storage.headings import load

ROWS = 100_000
OURS, PEER, WHOLE = "Målestokk, lest", "openpyxl, read_only", "Målestokk, prøvekjøring av alt"
HEADINGS = (
    *(
        "Systemnavn",
        "ID",
        "Formål",
        "Systemeier",
        "Enhet",
        "Forvalter",
        "Leverandør",
        "Brukere",
        "Kritikalitet",
    ),
    *("Personopplysninger", "Skyløsning", "Årlig kostnad", "Avtalestart", "Avtaleslutt", "Oppsigelsestid"),
    *("Teknologi", "Integrert med", "Kommentar"),
)


def compare() -> bool:
    """Measure, print, and tell whether the goal is met."""
    content = _workbook()
    assert _plain(read(content)[0].rows) == _plain(peer(content)), "openpyxl reads other cells"
    found = measure({OURS: lambda: read(content), PEER: lambda: peer(content)}, rounds=3)
    beside = measure({OURS: lambda: read(content), WHOLE: lambda: whole(content)}, rounds=1)
    print(f"Systemliste med {ROWS} rader og {len(HEADINGS)} kolonner ({len(content) / 1e6:.1f} MB)")
    print("\n".join(found.lines(OURS)))
    print("Ved siden av: hele veien til systemer, kontrollert")
    print("\n".join(beside.lines(OURS)))
    sentence, met = bound("andel av openpyxl", found.ratio(OURS, PEER), 1 / 6)
    print(sentence)
    return met


def peer(content: bytes) -> list[tuple[Any, ...]]:
    """As openpyxl's guide reads a large file."""
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    return list(book.active.iter_rows(values_only=True))


def whole(content: bytes) -> object:
    """The list as it is before somebody presses «Importer»."""
    given = listed(content, load())
    return dry_run(given, given.mapping, ())


def _workbook() -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "dd.mm.yyyy"}) as book:
        sheet = book.add_worksheet("Systemer")
        sheet.write_row(0, 0, HEADINGS)
        for number in range(ROWS):
            sheet.write_row(number + 1, 0, _row(number))
    return buffer.getvalue()


def _row(number: int) -> tuple[object, ...]:
    start = date(2019, 1, 1) + timedelta(number % 900)
    return (
        *(
            f"System {number}",
            f"S{number}",
            "Behandler søknader om plass",
            f"Eier {number % 400}",
            "Oppvekst",
        ),
        *(f"Forvalter {number % 300}", f"Leverandør {number % 90}", number % 500, ("Høy", "Lav")[number % 2]),
        *(("Ja", "Nei")[number % 2], ("sky", "lokal")[number % 2], 1000 * number % 900_000, start),
        *(start + timedelta(1500), 6, "Oracle Database 19; Java 17", f"System {number + 1}", "notat"),
    )


def _plain(rows: Any) -> list[list[object]]:
    """The cells without the two readers' own ways of saying «a day» and «nothing»."""
    return [[_cell(one) for one in row] for row in rows]


def _cell(one: object) -> object:
    if isinstance(one, datetime):
        return one.date()
    return float(one) if isinstance(one, int | float) else one or ""
