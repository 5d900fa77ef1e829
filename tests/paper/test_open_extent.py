"""An OpenDocument workbook is told how far it reaches before it is opened."""

import io
import zipfile

import pytest

from paper.extent import extent
from paper.package import UnreadableFile
from paper.sheet import MAX_CELLS, read

_NAMES = ("office", "table", "text")
_SPACES = " ".join(f'xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{one}:1.0"' for one in _NAMES)
_KIND = "application/vnd.oasis.opendocument.spreadsheet"


def _book(rows: str) -> bytes:
    """A workbook with one sheet of these rows."""
    made = io.BytesIO()
    entry = f'<m:file-entry m:full-path="/" m:media-type="{_KIND}"/>'
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", _KIND)
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        file.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{manifest}">{entry}</m:manifest>')
        file.writestr(
            "content.xml",
            f"<office:document-content {_SPACES}><office:body><office:spreadsheet>"
            f'<table:table table:name="Ark">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return made.getvalue()


def _row(cells: str, times: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'


def _cell(text: str, times: int = 1) -> str:
    repeated = f'table:number-columns-repeated="{times}"'
    return (
        f'<table:table-cell {repeated} office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
    )


EMPTY = '<table:table-cell table:number-columns-repeated="16384"/>'


def test_one_cell_that_stands_for_millions_is_refused_before_room_is_made_for_them() -> None:
    content = _book(_row(_cell("x", 16_384), 1_048_576))
    assert len(content) < 2_000 and extent(content).cells > MAX_CELLS
    with pytest.raises(UnreadableFile, match="too_large"):
        read(content)


@pytest.mark.parametrize(
    "rows",
    [
        _row(EMPTY, 1_048_575) + _row(_cell("x", 99)),
        _row(EMPTY + _cell("x")) + _row(_cell("y"), 1_048_575),
        _row(_cell('a<text:s text:c="999999999"/>b')),
        _row(_cell("x"), 10**12),
        _row(_cell("x"), 20_000_000).replace('"20000000"', '"+20000000"'),
        _row(_cell("x"), 20_000_000).replace('"20000000"', f'"{"0" * 30}20000000"'),
        _row(
            _cell("x", 10**9).replace(
                "<table:table-cell", '<table:table-cell text:number-columns-repeated="1"'
            )
        ),
    ],
)
def test_empty_ones_before_and_repeated_spaces_take_room_too(rows: str) -> None:
    with pytest.raises(UnreadableFile, match="too_large"):
        read(_book(rows))


def test_a_list_with_the_rest_of_the_sheet_empty_reaches_as_far_as_it_says_anything() -> None:
    rows = _row(_cell("Navn") + _cell("Eier") + EMPTY) + _row(_cell("Gerica") + EMPTY) + _row(EMPTY, 10**6)
    content = _book(rows)
    assert extent(content) == (4, frozenset(), {})
    (sheet,) = read(content)
    assert sheet.rows == [["Navn", "Eier"], ["Gerica", ""]]


def test_what_is_no_xml_is_told_as_such() -> None:
    with pytest.raises(UnreadableFile, match="not_a_list"):
        read(_book("<table:table-row>"))
