"""Formulas without a value, in workbooks as programs write them."""

import io
import zipfile
from xml.sax.saxutils import escape

from paper.extent import extent
from paper.formula import unworked
from paper.sheet import Formula, read
from paper.workbook import write


def with_cells(cells: dict[str, str]) -> bytes:
    """A workbook where a text is what its cell is in the file: «f:A1» a formula without a value."""
    content = write("Ark", [*cells], [list(cells.values())])
    taken, made = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name in taken.namelist():
            part = taken.read(name)
            if name == "xl/worksheets/sheet1.xml":
                for place, (_, text) in enumerate(cells.items()):
                    if text.startswith("f:"):
                        part = _formula(part, chr(ord("A") + place), text.removeprefix("f:"))
            file.writestr(name, part)
    return made.getvalue()


def _formula(part: bytes, letter: str, formula: str) -> bytes:
    start = part.index(f'<c r="{letter}2"'.encode())
    end = part.index(b"</c>", start) + len(b"</c>")
    cell = f'<c r="{letter}2"><f>{escape(formula)}</f><v></v></c>'
    return part[:start] + cell.encode() + part[end:]


def test_a_formula_nobody_has_worked_out_is_found_where_it_stands() -> None:
    content = with_cells({"Navn": "Gerica", "Pris": "f:C2&A2", "Tom": "x"})
    assert unworked(content, extent(content).formulas) == {"Ark": {(1, 1): "=C2&A2"}}
    (sheet,) = read(content)
    assert sheet.rows[1] == ["Gerica", "=C2&A2", "x"]
    assert [isinstance(one, Formula) for one in sheet.rows[1]] == [False, True, False]


def test_a_list_without_formulas_has_none_and_no_part_is_read_for_them() -> None:
    content = write("Ark", ["Navn"], [["=1+1"]])
    assert extent(content).formulas == frozenset()
    assert unworked(content, ()) == {}
    assert unworked(content, ("xl/worksheets/sheet1.xml",)) == {"Ark": {}}
