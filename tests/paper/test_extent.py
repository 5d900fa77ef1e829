"""How far the cells reach is known before a workbook is opened, whatever it says of itself."""

import io
import zipfile

import pytest

from paper.extent import widest
from paper.formula import unworked
from paper.package import UnreadableFile
from paper.sheet import MAX_CELLS, read
from paper.workbook import write

SHEET = "xl/worksheets/sheet1.xml"


def with_sheet(body: str) -> bytes:
    """A workbook whose one sheet holds this instead."""
    taken, made = zipfile.ZipFile(io.BytesIO(write("Ark", ["Navn"], [["Gerica"]]))), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name in taken.namelist():
            part = taken.read(name)
            if name == SHEET:
                space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                part = f'<worksheet xmlns="{space}">{body}</worksheet>'.encode()
            file.writestr(name, part)
    return made.getvalue()


def _cell(place: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>x</t></is></c>'


def test_two_cells_in_opposite_corners_are_refused_before_room_is_made_for_all_between() -> None:
    content = with_sheet(
        f'<sheetData><row r="1">{_cell("A1")}</row><row r="1048576">{_cell("XFD1048576")}</row></sheetData>'
    )
    assert widest(content) == 1_048_576 * 16_384 > MAX_CELLS
    with pytest.raises(UnreadableFile, match="too_large"):
        read(content)


@pytest.mark.parametrize(
    "written", ["r='XFD1048576'", 'r = "XFD1048576"', '\nr="XFD1048576"', 'R="A1" r="XFD1048576"']
)
def test_however_the_place_is_written_it_is_found(written: str) -> None:
    assert widest(with_sheet(f"<sheetData><row><c {written}/></row></sheetData>")) > MAX_CELLS


def test_cells_merged_over_one_another_again_and_again_are_refused() -> None:
    merged = '<mergeCell ref="A1:CV2000"/>' * 1_000
    rows = f'<row r="1">{_cell("A1")}</row><row r="2000">{_cell("CV2000")}</row>'
    with pytest.raises(UnreadableFile, match="too_large"):
        read(with_sheet(f"<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells>"))


def test_cells_that_never_end_are_read_once() -> None:
    # By the square of their number this would take most of an hour.
    assert unworked(with_sheet("<sheetData/><!-- <f " + '<c r="A1">' * 200_000 + " -->")) == {"Ark": {}}


def test_an_ordinary_list_reaches_as_far_as_its_last_cell() -> None:
    assert widest(write("Ark", ["Navn", "Eier"], [["Gerica", "Kari"], ["Tid", "Per"]])) == 6
    assert widest(b"Navn;Eier") == 0
