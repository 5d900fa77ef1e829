"""What a filled-in Word file shows: the rows of its tables, with every trace that says which field a row is.

People see the text; tags and bookmarks are what is left when the text is written over. Deleted and hidden words,
words in fields that were never filled in, and second copies kept for older programs are not shown, and so not read.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from paper.control import Placeholder

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHANGES = tuple(_W + name for name in ("ins", "del", "moveFrom", "moveTo"))
_UNSEEN = frozenset((_W + "del", _W + "moveFrom", _W + "instrText", _FALLBACK))
_BREAKS = {_W + "br": "\n", _W + "cr": "\n", _W + "tab": "\t", _W + "noBreakHyphen": "-"}
_PICTURES = tuple(_W + name for name in ("drawing", "pict", "object"))
_OFF = ("0", "false", "off")
_PLACEHOLDERS = frozenset(placeholder.value for placeholder in Placeholder)


@dataclass(frozen=True)
class Row:
    """One table row."""

    cells: tuple[str, ...]
    """What each cell shows, tables inside it included."""
    tags: tuple[str, ...]
    bookmarks: tuple[str, ...]
    table: int
    """The number of the table it stands in."""
    pictures: int
    """How many pictures it has, which no text tells of."""
    inner: tuple["Row", ...]
    """The rows of tables inside its cells."""
    beside: str
    """The text that stands beside those tables."""


@dataclass(frozen=True)
class Loose:
    """A paragraph outside the tables."""

    text: str
    tables: int
    """How many tables stand before it."""


def rows(body: etree._Element) -> Iterator[Row]:
    """Every outermost table row in the order it stands, also when tables are merged or inside other things."""
    numbers: dict[etree._Element | None, int] = {
        table: number for number, table in enumerate(body.iter(_W + "tbl"), start=1)
    }
    for row in body.iter(_W + "tr"):
        if _nearest(row, "tr") is None and not _is_unseen(row):
            yield _row(row, numbers)


def loose(body: etree._Element) -> Iterator[Loose]:
    """Every paragraph that stands outside the tables and is not blank."""
    tables = 0
    for one in body.iter(_W + "p", _W + "tbl"):
        if one.tag == _W + "tbl":
            tables += 1
        elif _nearest(one, "tbl") is None and not _is_unseen(one):
            text = "".join(_pieces(one)).strip()
            if text:
                yield Loose(text, tables)


def visible_text(element: etree._Element) -> str:
    """The text a reader sees: paragraphs on lines of their own, without placeholders."""
    return _shown(element.iter(_W + "p"))


def has_tracked_changes(body: etree._Element) -> bool:
    """Whether somebody's changes are neither accepted nor rejected."""
    return next(body.iter(*_CHANGES), None) is not None


def has_hidden_text(body: etree._Element) -> bool:
    """Whether there are words that people do not see."""
    return any(_is_hidden(run) and run.find(_W + "t") is not None for run in body.iter(_W + "r"))


def unfilled(body: etree._Element) -> Iterator[str]:
    """The names of the fields nobody has filled in."""
    for control in body.iter(_W + "sdt"):
        name = control.find(f"{_W}sdtPr/{_W}alias")
        if name is not None and _never_filled_in(control):
            yield str(name.get(_W + "val"))


def _row(row: etree._Element, numbers: dict[etree._Element | None, int]) -> Row:
    inner = [one for one in row.iter(_W + "tr") if one is not row and _nearest(one, "tr") is row]
    properties = (one.find(_W + "tag") for one in _own(row, "sdtPr"))
    return Row(
        cells=tuple(visible_text(cell) for cell in _own(row, "tc")),
        tags=tuple(str(tag.get(_W + "val")) for tag in properties if tag is not None),
        bookmarks=tuple(str(mark.get(_W + "name")) for mark in _own(row, "bookmarkStart")),
        table=numbers.get(_nearest(row, "tbl"), 0),
        pictures=sum(not _is_unseen(picture) for picture in row.iter(*_PICTURES)),
        inner=tuple(_row(one, numbers) for one in inner),
        beside=_shown(_own(row, "p")) if inner else "",
    )


def _own(row: etree._Element, name: str) -> Iterator[etree._Element]:
    """What belongs to the row itself and not to a table inside it."""
    return (one for one in row.iter(_W + name) if _nearest(one, "tr") is row)


def _shown(paragraphs: Iterable[etree._Element]) -> str:
    seen = (paragraph for paragraph in paragraphs if not _is_unseen(paragraph))
    text = "\n".join("".join(_pieces(paragraph)).strip() for paragraph in seen).strip()
    return "" if text in _PLACEHOLDERS else text


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag in (_W + "t", _FORMULA):
            yield child.text or ""
        elif tag in _BREAKS:
            yield _BREAKS[tag]
        elif tag == _W + "p" or tag in _UNSEEN or _never_filled_in(child) or _is_hidden(child):
            continue  # a paragraph inside another one's text box has its own line
        else:
            yield from _pieces(child)


def _is_unseen(element: etree._Element) -> bool:
    """Whether something it stands inside is not shown."""
    return any(one.tag in _UNSEEN or _never_filled_in(one) for one in element.iterancestors())


def _never_filled_in(element: etree._Element) -> bool:
    return element.tag == _W + "sdt" and element.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None


def _is_hidden(element: etree._Element) -> bool:
    mark = element.find(f"{_W}rPr/{_W}vanish") if element.tag == _W + "r" else None
    return mark is not None and mark.get(_W + "val") not in _OFF


def _nearest(element: etree._Element, name: str) -> etree._Element | None:
    return next(element.iterancestors(_W + name), None)
