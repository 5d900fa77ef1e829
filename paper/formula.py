"""The formulas of a workbook whose values nobody has stored: a reader sees empty cells where a person sees numbers."""

import io
import re
import zipfile
from collections.abc import Collection, Iterator
from html import unescape
from itertools import pairwise
from typing import Final

from lxml import etree

from paper.extent import column

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL: Final = re.compile(rb"<c [^<>]*>")
_PLACE: Final = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_FORMULA: Final = re.compile(rb"<f\b[^<>]*>([^<]*)")
_VALUE: Final = re.compile(rb"<v\b[^<>]*>[^<]|<is>")

Places = dict[tuple[int, int], str]
"""Row and column from 0, with the formula as it is written."""


def unworked(content: bytes, parts: Collection[str]) -> dict[str, Places]:
    """The formulas without a stored value of each sheet that is one of the parts, by the sheet's name."""
    if not parts:
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            return {name: _places(file.read(part)) for name, part in _parts(file) if part in parts}
    except (KeyError, etree.XMLSyntaxError):
        return {}


def _parts(file: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The name and the part of each sheet."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    book = etree.fromstring(file.read("xl/workbook.xml"), parser)
    relations = etree.fromstring(file.read("xl/_rels/workbook.xml.rels"), parser)
    targets = {str(one.get("Id")): str(one.get("Target")) for one in relations}
    for sheet in book.iter(f"{_MAIN}sheet"):
        target = targets[str(sheet.get(_RELATION))]
        yield str(sheet.get("name")), target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _places(part: bytes) -> Places:
    # Each pattern stops at the next tag, and each cell is read to where the next begins, so that no part is read twice.
    found: Places = {}
    begins = [one.span() for one in _CELL.finditer(part)]
    for (start, end), (following, _) in pairwise([*begins, (len(part), 0)]):
        formula = _FORMULA.search(part, end, following)
        place = _PLACE.search(part, start, end)
        if formula and place and not _VALUE.search(part, end, following):
            text = unescape(formula.group(1).decode("utf-8", "replace"))
            found[int(place.group(2)) - 1, column(place.group(1)) - 1] = f"={text}"
    return found
