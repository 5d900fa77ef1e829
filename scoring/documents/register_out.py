"""The rows of a list that were not taken in, as a list to mend in Excel and take in again."""

from collections.abc import Sequence
from datetime import date

from paper.sheet import Cell, Formula
from paper.workbook import Written, write
from requirements_lib.domain.outcome import Finding
from scoring.documents.register_cell import shown
from scoring.documents.register_heading import not_read
from scoring.documents.register_long import divided
from scoring.words.outcome import finding_sentence

WHY = "Hvorfor raden ikke ble tatt inn"
SHEET = "Ikke tatt inn"
Rows = Sequence[tuple[int, list[Cell]]]


def rows_out(headings: Sequence[str], rows: Rows, why: Sequence[Finding]) -> bytes:
    """Each of them with the same cells under the same headings, and the reason in front."""
    reasons = {int(one.subject): one for one in why}
    kept = [(number, row) for number, row in rows if number in reasons]
    unworked = [
        place for place in range(len(headings)) if any(isinstance(row[place], Formula) for _, row in kept)
    ]
    names = [WHY, *headings, *(not_read(headings[place]) for place in unworked)]
    cells = [
        [
            finding_sentence(reasons[number]),
            *(None if isinstance(one, Formula) else _written(one) for one in row),
            *(shown(row[place]) if isinstance(row[place], Formula) else None for place in unworked),
        ]
        for number, row in kept
    ]
    return write(SHEET, *divided(names, cells))


def without_reasons(
    headings: Sequence[str], rows: Rows
) -> tuple[tuple[str, ...], tuple[tuple[int, list[Cell]], ...]]:
    """The list without the column that says why its rows were not taken in."""
    if WHY not in headings:
        return tuple(headings), tuple(rows)
    place = headings.index(WHY)
    left = tuple((number, row[:place] + row[place + 1 :]) for number, row in rows)
    return (*headings[:place], *headings[place + 1 :]), left


def _written(one: Cell) -> Written:
    """A cell as it was given."""
    match one:
        case bool():
            return shown(one)
        case float() if one.is_integer():
            return int(one)
        case int() | float() | date() | str():
            return one
        case _:
            return shown(one)
