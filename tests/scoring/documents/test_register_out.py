"""The rows that stay out come back as a list to mend."""

from datetime import datetime
from typing import Any

from paper.sheet import Formula, read
from paper.workbook import Written, write
from requirements_lib.domain.outcome import Finding
from scoring.documents.register_list import dry_run, listed
from scoring.documents.register_out import WHY, rows_out, without_reasons
from scoring.storage.headings import load

HEADINGS = ("System", "Slutt", "Kostnad")


def test_each_row_has_its_cells_and_in_front_the_reason() -> None:
    rows: list[tuple[int, list[Any]]] = [
        (2, ["A", datetime(2027, 1, 1), 12.5]),
        (3, ["", 46389.0, Formula("=B2*2")]),
        (4, ["B", "", True]),
    ]
    why = [Finding.error("row_without_name", "3"), Finding.notice("row_repeats_headings", "4")]
    (sheet,) = read(rows_out(HEADINGS, rows, why))
    assert sheet.rows == [
        [WHY, *HEADINGS, "Kostnad (ikke lest)"],
        ["Rad 3: Navnet mangler. Raden kommer ikke med.", "", 46389.0, "", "=B2*2"],
        ["Rad 4: Raden gjentar overskriftene. Raden kommer ikke med.", "B", "", "Ja", ""],
    ]
    headings, left = without_reasons([str(one) for one in sheet.rows[0]], [(2, sheet.rows[1])])
    assert (headings, left) == (tuple(map(str, sheet.rows[0][1:])), ((2, sheet.rows[1][1:]),))


def test_a_list_that_was_mended_goes_in_and_what_is_still_wrong_is_told_again() -> None:
    rows: list[list[Written]] = [["A", "Kari"], ["", "Per"], ["Helse", "Helse"], ["Sum", None]]
    given = listed(write("A", ["System", "Eier"], rows), load())
    found = dry_run(given, given.mapping, ())
    out = rows_out(given.headings, given.rows, found.out)
    assert [one.code for one in found.out] == ["row_without_name"]
    again = listed(out, load())
    assert again.headings == given.headings and again.mapping == given.mapping
    assert [one.code for one in dry_run(again, again.mapping, ()).out] == ["row_without_name"]
