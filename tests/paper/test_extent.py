"""How far the cells reach is known before a workbook is opened, whatever it says of itself."""

import io
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from paper.extent import extent
from paper.formula import unworked
from paper.package import UnreadableFile
from paper.sheet import MAX_CELLS, read
from paper.workbook import write
from scoring.documents.register_heading import letter

SHEET = "xl/worksheets/sheet1.xml"
LAST_ROW = 1_048_576


def with_sheet(body: str) -> bytes:
    """A workbook whose one sheet holds this instead."""
    taken, made = zipfile.ZipFile(io.BytesIO(write("Ark", ["Navn"], [["Gerica"]]))), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name in taken.namelist():
            part = taken.read(name)
            if name == SHEET:
                space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                part = f'<worksheet xmlns="{space}" xmlns:x="{space}">{body}</worksheet>'.encode()
            file.writestr(name, part)
    return made.getvalue()


def _cells(body: str) -> int:
    return extent(with_sheet(f"<sheetData>{body}</sheetData>")).cells


def _cell(place: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>x</t></is></c>'


def test_two_cells_in_opposite_corners_are_refused_before_room_is_made_for_all_between() -> None:
    content = with_sheet(
        f'<sheetData><row r="1">{_cell("A1")}</row><row r="{LAST_ROW}">{_cell("XFD1048576")}</row></sheetData>'
    )
    assert extent(content).cells == LAST_ROW * 16_384 > MAX_CELLS
    with pytest.raises(UnreadableFile, match="too_large"):
        read(content)


@pytest.mark.parametrize(
    "written", ["r='XFD1048576'", 'r = "XFD1048576"', '\nr="XFD1048576"', 'R="A1" r="XFD1048576"']
)
def test_however_the_place_is_written_it_is_found(written: str) -> None:
    assert _cells(f"<row><c {written}/></row>") > MAX_CELLS


@pytest.mark.parametrize(
    ("far", "reach"),
    [
        *(("XFD1", 9 * 16_384), ("D2", 9 * 4), ("AA9", 9 * 27), ("B10", 30), ("A600000", 3 * 600_000)),
        *(("XFDA1", 9 * 425_985), ("A12345678", 3 * 12_345_678)),
    ],
)
@pytest.mark.parametrize("times", [1, 4_000])
def test_a_cell_farther_out_in_the_midst_of_many_near_ones_is_found(far: str, reach: int, times: int) -> None:
    near = f'<row r="1">{_cell("A1")}{_cell("C9")}</row>' * times
    assert _cells(near + _cell(far) + near) == reach


@pytest.mark.parametrize("tag", ["c", "x:c"])
def test_cells_that_name_no_place_stand_after_one_another_wherever_their_row_says(tag: str) -> None:
    row = "row" if tag == "c" else "x:row"
    many = f"<{tag}><v>1</v></{tag}>" * 16_384
    assert _cells(f'<{row} r="1">{many}</{row}><{row} r="{LAST_ROW}"><{tag}/></{row}>') > MAX_CELLS
    named = f"<{tag} q=' r=\"A1\"'><v>1</v></{tag}>" * 16_384
    assert _cells(f'<{row} r="1">{named}</{row}><{row} r="{LAST_ROW}"><{tag}/></{row}>') > MAX_CELLS


def test_lists_without_places_or_under_a_prefix_reach_no_farther_than_they_do() -> None:
    bare = "<row>" + "<c><v>1</v></c>" * 18 + "</row>"
    assert _cells(bare * 1_000) == 18 * 1_000
    rows = "".join(
        f'<x:row r="{one}" x:ht="12"><x:c s="1" r="A{one}"/><x:c r="R{one}"/></x:row>'
        for one in range(1, 1_001)
    )
    assert _cells(rows) == 18 * 1_000


def test_many_sheets_that_each_reach_far_enough_are_too_much_together() -> None:
    far = f"<worksheet><sheetData>{_cell('A1')}{_cell('L1000000')}</sheetData></worksheet>"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(3):
            file.writestr(f"xl/worksheets/sheet{number}.xml", far)
    assert extent(made.getvalue()).cells == 3 * 12_000_000


def test_cells_merged_over_one_another_again_and_again_are_refused() -> None:
    merged = '<mergeCell ref="A1:CV2000"/>' * 1_000
    rows = f'<row r="1">{_cell("A1")}</row><row r="2000">{_cell("CV2000")}</row>'
    with pytest.raises(UnreadableFile, match="too_large"):
        read(with_sheet(f"<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells>"))


@pytest.mark.parametrize("again", ['<c r="A1">', "<c ", '<c a="b" ', "<row ", "<x:c" + " " * 9])
def test_cells_that_never_end_are_read_once(again: str) -> None:
    # By the square of their number this would take most of an hour.
    content = with_sheet("<sheetData/><!-- <f " + again * 200_000 + " -->")
    assert unworked(content, extent(content).formulas) == {"Ark": {}}


def test_an_ordinary_list_reaches_as_far_as_its_last_cell() -> None:
    content = write("Ark", ["Navn", "Eier"], [["Gerica", "Kari"], ["Tid", "Per"]])
    assert extent(content) == (6, frozenset(), {})
    assert extent(b"Navn;Eier") == (0, frozenset(), {})


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(0, 800), st.integers(1, 2_000)), min_size=1, max_size=9))
def test_no_workbook_reaches_farther_than_it_is_told(places: list[tuple[int, int]]) -> None:
    rows = "".join(f"<row>{_cell(f'{letter(place)}{row}')}</row>" for place, row in places)
    content = with_sheet(f"<sheetData>{rows}</sheetData>")
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
    found = sheet.to_python(skip_empty_area=False)
    assert extent(content).cells == len(found) * len(found[0])


def test_a_part_that_is_longer_than_the_file_says_is_not_opened() -> None:
    # A reader that goes by what is packed would unpack gigabytes from a small file.
    said, content = zipfile.ZipFile(io.BytesIO(_SMALL)).getinfo(SHEET).file_size, bytearray(_SMALL)
    sizes = content.rfind(SHEET.encode()) - 22
    assert content[sizes : sizes + 4] == said.to_bytes(4, "little")
    for short in (said - 1, said - 9):
        content[sizes : sizes + 4] = short.to_bytes(4, "little")
        content[sizes - 8 : sizes - 4] = zlib.crc32(_sheet()[:short]).to_bytes(4, "little")
        with pytest.raises(zipfile.BadZipFile):
            extent(bytes(content))


_SMALL = with_sheet(f'<sheetData><row r="1">{_cell("A1")}</row></sheetData>')


def _sheet() -> bytes:
    return zipfile.ZipFile(io.BytesIO(_SMALL)).read(SHEET)
