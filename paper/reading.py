"""What a filled-in Word file shows: the rows of its tables, with every trace that says which field a row is.

People see the text; tags and bookmarks are what is left when the text is written over. Deleted words, words in fields
that were never filled in, and second copies kept for older programs are not shown, and so not read.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from paper.control import Placeholder

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHANGES = tuple(_W + name for name in ("ins", "del", "moveFrom", "moveTo"))
_UNSEEN = frozenset((_W + "del", _W + "moveFrom", _W + "instrText", _FALLBACK))
_BREAKS = {_W + "br": "\n", _W + "cr": "\n", _W + "tab": "\t", _W + "noBreakHyphen": "-"}
_PLACEHOLDERS = frozenset(placeholder.value for placeholder in Placeholder)


@dataclass(frozen=True)
class Row:
    """One table row."""

    cells: tuple[str, ...]
    tags: tuple[str, ...]
    bookmarks: tuple[str, ...]


def rows(body: etree._Element) -> Iterator[Row]:
    """Every table row in the order it stands, also when tables are merged, nested or inside other things."""
    for row in body.iter(_W + "tr"):
        cells = [cell for cell in row.iter(_W + "tc") if _nearest_row(cell) is row]
        yield Row(
            cells=tuple(visible_text(cell) for cell in cells),
            tags=tuple(_values(row, "sdtPr", "tag")),
            bookmarks=tuple(str(mark.get(_W + "name")) for mark in row.iter(_W + "bookmarkStart")),
        )


def visible_text(element: etree._Element) -> str:
    """The text a reader sees: paragraphs on lines of their own, without placeholders."""
    lines = ["".join(_pieces(paragraph)).strip() for paragraph in element.iter(_W + "p")]
    text = "\n".join(lines).strip()
    return "" if text in _PLACEHOLDERS else text


def has_tracked_changes(body: etree._Element) -> bool:
    """Whether somebody's changes are neither accepted nor rejected."""
    return next(body.iter(*_CHANGES), None) is not None


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == _W + "t":
            yield child.text or ""
        elif tag in _BREAKS:
            yield _BREAKS[tag]
        elif tag == _W + "p" or tag in _UNSEEN or _never_filled_in(child):
            continue  # a paragraph inside another one's text box has its own line
        else:
            yield from _pieces(child)


def _never_filled_in(element: etree._Element) -> bool:
    return element.tag == _W + "sdt" and element.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None


def _nearest_row(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(_W + "tr"), None)


def _values(row: etree._Element, parent: str, name: str) -> Iterator[str]:
    for properties in row.iter(_W + parent):
        found = properties.find(_W + name)
        if found is not None:
            yield str(found.get(_W + "val"))
