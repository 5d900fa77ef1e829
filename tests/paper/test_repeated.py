"""A sheet read by its different cells holds what its reader finds in the whole of it."""

import io
import zipfile
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineError, CalamineWorkbook

from paper.extent import extent
from paper.repeated import Cut, cut, shortened
from paper.sheet import MAX_CELLS, read
from tests.paper.test_extent import SHEET, with_sheet

USUAL = (
    *(' t="s"><v>0</v></c>', ' t="s"><v>1</v></c>', ' s="1" t="s"><v> 1</v></c>', "/>", ' s="2"/>'),
    *("><v>12</v></c>", ' t="n"><v>-1.5E-7</v></c>', ' s="3"><v>0.1</v></c>', "><v>tekst</v></c>"),
    *(f' s="{style}"><v>{day}</v></c>' for style in range(1, 6) for day in ("46000", "46000.75", "0.25")),
    *(' t="b"><v>1</v></c>', ' t="e"><v>#REF!</v></c>', "><v> </v></c>", ' s="999"><v>46000</v></c>'),
)
UNUSUAL = (
    *("></c>", "><v></v></c>", "><v/></c>", "><v>&#49;</v></c>", ' t="str"><v>2</v></c>'),
    *("><f>1+1</f><v>2</v></c>", ' t="s"><f t="shared" si="0"/><v>0</v></c>', ' t="s" s="1"><v>0</v></c>'),
    *("><!-- 1 --><v>1</v></c>", "><v><![CDATA[1]]></v></c>", ' t="inlineStr"><v>1</v></c>', "><v>1</v>"),
    *(' t="inlineStr"><is><r><t>a</t></r></is></c>', ' t="d"><v>2027-01-02</v></c>', ">\n<v>1</v></c>"),
    *(' t="s"><v>1</v></c><c><v>9</v></c>', ' t="s"><v>77</v></c>', ' t="q"><v>1</v></c>'),
    *("><v>1</v></c></row><row>", ' t="inlineStr"><is><t>æ</t></is></c>', f"><v>{'9' * 60}</v></c>"),
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
Rows = dict[int, dict[int, str]]


def _rows(texts: tuple[str, ...]) -> st.SearchStrategy[Rows]:
    row = st.dictionaries(st.integers(0, 40), st.sampled_from(texts), max_size=6)
    return st.dictionaries(st.integers(1, 120), row, min_size=1, max_size=8)


def _body(rows: Rows) -> str:
    return "".join(
        f'<row r="{number}" spans="1:9">{"".join(_cell(place, number, row[place]) for place in sorted(row))}</row>'
        for number, row in sorted(rows.items())
    )


def _cell(place: int, number: int, text: str) -> str:
    letters = chr(ord("A") + place) if place < 26 else "A" + chr(ord("A") + place - 26)
    return f'<c r="{letters}{number}"{text}'


@cache
def _parts() -> dict[str, bytes]:
    """A workbook with styles of its own."""
    file = zipfile.ZipFile(io.BytesIO(with_sheet("")))
    parts = {name: file.read(name) for name in file.namelist()}
    kinds = (0, 14, 22, 2, 20, 46)
    formats = "".join(f'<xf numFmtId="{one}" fontId="0" fillId="0" borderId="0"/>' for one in kinds)
    styles = parts["xl/styles.xml"]
    start, end = styles.index(b"<cellXfs"), styles.index(b"</cellXfs>")
    parts["xl/styles.xml"] = styles[:start] + f"<cellXfs>{formats}".encode() + styles[end:]
    return parts


def _workbook(body: str) -> bytes:
    """One whose sheet holds these rows."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, part in _parts().items():
            file.writestr(name, _part(body) if name == SHEET else part)
    return made.getvalue()


def _part(body: str) -> bytes:
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>'.encode()


def _cut(content: bytes) -> Cut | None:
    return cut(zipfile.ZipFile(io.BytesIO(content)).read(SHEET), MAX_CELLS)


def _read(content: bytes) -> list[list[Any]] | None:
    """What the reader itself finds; None when it cannot read it."""
    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        return sheet.to_python(skip_empty_area=False)
    except CalamineError:
        return None


def _by_different(content: bytes, one: Cut) -> list[list[Any]] | None:
    short, tokens = shortened(content, {SHEET: one})
    found = _read(short)
    return found and tokens[found[0][0]].rows(found)


def _kinds(rows: list[list[Any]] | None) -> list[list[type]]:
    return [[type(one) for one in row] for row in rows or ()]


def test_every_usual_cell_is_read_as_it_stands() -> None:
    content = _workbook(_body({number: dict(enumerate(USUAL)) for number in (2, 5)}))
    one = _cut(content)
    assert one and len(one.different) == len(USUAL)
    found, wanted = _by_different(content, one), _read(content)
    assert found == wanted and _kinds(found) == _kinds(wanted)
    assert {date, datetime, time, timedelta, float, str, bool} == {
        kind for row in _kinds(found) for kind in row
    }


def test_an_empty_cell_at_the_end_of_a_row_of_different_ones_moves_nothing() -> None:
    row = [*(f"><v>{number}</v></c>" for number in range(15)), "/>", "><v>16</v></c>"]
    content = _workbook(_body({1: dict(enumerate(row))}))
    one = _cut(content)
    assert one and _by_different(content, one) == [[*range(15), "", 16]]


@settings(max_examples=25, deadline=None)
@given(_rows(USUAL))
def test_whatever_stands_where_in_a_usual_sheet_is_found_there(rows: Rows) -> None:
    content = _workbook(_body(rows))
    one = _cut(content)
    assert (one is not None) == any(rows.values())
    if one:
        found, wanted = _by_different(content, one), _read(content)
        assert found == wanted and _kinds(found) == _kinds(wanted)


@settings(max_examples=25, deadline=None)
@given(_rows((*USUAL[:9], *UNUSUAL)))
def test_a_sheet_with_anything_unusual_is_left_as_it_is_or_read_alike(rows: Rows) -> None:
    content = _workbook(_body(rows))
    if one := _cut(content):
        assert _by_different(content, one) == _read(content)


@pytest.mark.parametrize("text", UNUSUAL)
def test_a_cell_written_in_another_way_makes_the_sheet_unusual(text: str) -> None:
    usual = {1: {0: USUAL[0], 1: USUAL[1]}}
    assert _cut(_workbook(_body(usual)))
    if "77" not in text:  # that only its reader can know to be wrong
        assert not _cut(_workbook(_body(usual | {2: {0: text, 1: USUAL[0]}})))


_TWO = _part(_body({1: {0: USUAL[0]}, 2: {1: USUAL[1]}})).decode()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        *(("<sheetData>", "<!-- <sheetData> --><sheetData>"), ("</worksheet>", "<!-- --></worksheet>")),
        *(('r="2"', 'r="1"'), ('r="2"', 'r="3"'), ('r="2"', 'r="02"'), ('r="B2"', 'r="B20"')),
        *(('r="B2"', 'r="b2"'), ('r="B2"', 'r="AAA2"'), ('r="B2"', 'r="ZZ2"'), ('r="B2"', 'r="2"')),
        *(("</row><row", "</row>\n<row"), ("</row><row", "</row> <row"), ('r="A1"', "r='A1'")),
        *(('<c r="B2"', '<c x="1" r="B2"'), ('<c r="B2"', '<x:c r="B2"'), ("<row", "<x:row")),
        *(("</row></sheetData>", "</sheetData>"), ("</v>", "</v>\0"), ("<v>0", "<v>0<!-- -->")),
        *(("</row></sheetData>", "</row></row></sheetData>"), ("</row><row", "</rox><row")),
        *(
            ('spans="1:9">', 'spans="1:9"><c/>'),
            ('spans="1:9">', 'spans="1:9">x'),
            ("<sheetData>", "<sheetData >"),
        ),
    ],
)
def test_nothing_is_passed_over(old: str, new: str) -> None:
    assert cut(_TWO.encode(), 4) and old in _TWO
    assert not cut(_TWO.replace(old, new).encode(), 4)


def test_a_sheet_that_reaches_farther_than_there_is_room_for_is_not_cut() -> None:
    assert cut(_TWO.encode(), 4) and not cut(_TWO.encode(), 3)
    assert not cut(_part(_body({1: {0: USUAL[0]}, 9_999_999: {40: USUAL[1]}})), MAX_CELLS)


def test_columns_and_rows_out_of_order_are_left_to_the_reader() -> None:
    one, two = '<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>'
    assert cut(_part(f'<row r="1">{one}{two}</row>'), 4)
    assert not cut(_part(f'<row r="1">{two}{one}</row>'), 4)
    assert not cut(_part(f'<row r="1">{one}{one}</row>'), 4)
    assert not cut(_part('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'), 4)


def _long() -> bytes:
    """A list of more than a megabyte with a merged heading, an empty row and column, days and errors."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True, "default_date_format": "dd.mm.yyyy"}) as book:
        sheet = book.add_worksheet("Liste")
        sheet.merge_range(0, 1, 0, 3, "Avtale")
        for number in range(2, 6_000):
            row = [f"S{number % 90}", None, number % 7, date(2027, 1, 1 + number % 28), number % 2 == 0, "Ja"]
            sheet.write_row(number, 0, row)
        book.add_worksheet("Kort").write_row(0, 0, ["a", 1])
    return made.getvalue()


def test_a_long_list_is_read_by_its_different_cells_and_its_other_sheets_as_they_are() -> None:
    content = _long()
    found = extent(content, MAX_CELLS)
    assert [*found.cuts] == [SHEET] and len(found.cuts[SHEET].different) < 150
    assert found.cells == extent(content).cells == 6_000 * 6 + 2
    liste, short = read(content)
    wanted = _read(content)
    assert wanted and wanted[0][1:4] == ["Avtale", "", ""] and liste.rows[0][1:4] == ["Avtale"] * 3
    assert liste.rows[1:] == wanted[1:] and _kinds(liste.rows) == _kinds(wanted)
    assert short.rows == [["a", 1]]


def test_a_long_sheet_that_seldom_says_the_same_is_read_as_it_is() -> None:
    rows = "".join(f'<row r="{one}"><c r="A{one}"><v>{one}</v></c></row>' for one in range(1, 25_000))
    content = with_sheet(f"<sheetData>{rows}</sheetData>")
    assert extent(content, MAX_CELLS) == (24_999, frozenset(), {})
    assert [row[0] for row in read(content)[0].rows] == [*range(1, 25_000)]


def test_a_workbook_where_a_name_stands_twice_is_left_to_the_reader() -> None:
    content, twice = _workbook(_body({1: {0: USUAL[0]}})), io.BytesIO()
    one = _cut(content)
    assert one
    with zipfile.ZipFile(io.BytesIO(content)) as file, zipfile.ZipFile(twice, "w") as made:
        for name in file.namelist():
            made.writestr(name, file.read(name))
        made.writestr("xl/other.xml", "")
        made.filelist.append(made.getinfo("xl/other.xml"))
    assert shortened(twice.getvalue(), {SHEET: one}) == (twice.getvalue(), {})
