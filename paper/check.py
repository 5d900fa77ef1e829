"""Twelve rules a Word document of ours keeps, so that everybody can read it and a machine can find its way.

They follow what Word's own accessibility checker looks for, and what reading a form back depends on.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from lxml import etree

from paper.control import LONGEST_NAME
from paper.package import Package, whole_name

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC: Final = "{http://purl.org/dc/elements/1.1/}"


class Rule(StrEnum):
    """What is asked of a document."""

    TITLE = "title"
    LANGUAGE = "language"
    HEADING_ORDER = "heading_order"
    HEADING_TEXT = "heading_text"
    TABLE_HEADER = "table_header"
    TABLE_CAPTION = "table_caption"
    NO_MERGED_CELLS = "no_merged_cells"
    CONTROL_NAME = "control_name"
    CONTROL_TAG = "control_tag"
    CONTROL_HINT = "control_hint"
    UNIQUE_BOOKMARKS = "unique_bookmarks"
    PICTURE_TEXT = "picture_text"


@dataclass(frozen=True)
class Kept:
    """Whether a rule is kept, and in how many places it is not."""

    rule: Rule
    breaches: int

    @property
    def ok(self) -> bool:
        """No breach."""
        return self.breaches == 0


def check(content: bytes) -> tuple[Kept, ...]:
    """Every rule in turn. Raises UnreadableFile when the bytes are no Word file."""
    package = Package(content)
    properties, body = package.xml("docProps/core.xml"), package.body()
    about = {
        Rule.TITLE: int(not (properties.findtext(f"{_DC}title") or "").strip()),
        Rule.LANGUAGE: int(_language(package) != "nb-NO"),
    }
    counted = {rule: count(body) for rule, count in _BODY_RULES.items()}
    return tuple(Kept(rule, (about | counted)[rule]) for rule in Rule)


def _language(package: Package) -> str | None:
    path = f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr/{_W}lang"
    named = [one for one in package.relations(package.main) if str(one.get("Type")).endswith("/styles")]
    styles = whole_name(package.main, str(named[0].get("Target"))) if named else "word/styles.xml"
    found = package.xml(styles).find(path)
    return None if found is None else found.get(f"{_W}val")


def _headings(body: etree._Element) -> list[tuple[int, str]]:
    found = []
    for style in body.iter(f"{_W}pStyle"):
        name = style.get(f"{_W}val") or ""
        if name.startswith("Heading") and name[7:].isdigit():
            paragraph = next(style.iterancestors(f"{_W}p"))
            found.append((int(name[7:]), "".join(paragraph.itertext()).strip()))
    return found


def _heading_order(body: etree._Element) -> int:
    levels = [0, *(level for level, _ in _headings(body))]
    return sum(below > above + 1 for above, below in pairwise(levels))


def _heading_text(body: etree._Element) -> int:
    return sum(not text for _, text in _headings(body))


def _table_header(body: etree._Element) -> int:
    """A header row that is marked as one, or a first column that is."""
    wrong = 0
    for table in body.iter(f"{_W}tbl"):
        look = table.find(f"{_W}tblPr/{_W}tblLook")
        by_column = look is not None and look.get(f"{_W}firstColumn") == "1"
        wrong += not by_column and next(table.iter(f"{_W}tblHeader"), None) is None
    return wrong


def _table_caption(body: etree._Element) -> int:
    captions = [table.find(f"{_W}tblPr/{_W}tblCaption") for table in body.iter(f"{_W}tbl")]
    return sum(caption is None or not caption.get(f"{_W}val") for caption in captions)


def _merged_cells(body: etree._Element) -> int:
    return sum(1 for _ in body.iter(f"{_W}gridSpan", f"{_W}vMerge", f"{_W}hMerge"))


def _without(name: str) -> Callable[[etree._Element], int]:
    """Counts the content controls that lack a property, or have one longer than Word takes."""

    def count(body: etree._Element) -> int:
        found = [properties.find(_W + name) for properties in body.iter(f"{_W}sdtPr")]
        values = ["" if one is None else one.get(f"{_W}val") or "" for one in found]
        return sum(not 0 < len(value) <= LONGEST_NAME for value in values)

    return count


def _tags(body: etree._Element) -> int:
    tags = Counter(tag.get(f"{_W}val") for tag in body.iter(f"{_W}tag"))
    return _without("tag")(body) + sum(number - 1 for number in tags.values())


def _hints(body: etree._Element) -> int:
    contents = body.iter(f"{_W}sdtContent")
    return sum(not "".join(content.itertext()).strip() for content in contents)


def _bookmarks(body: etree._Element) -> int:
    names = Counter(mark.get(f"{_W}name") for mark in body.iter(f"{_W}bookmarkStart"))
    return sum(number - 1 for number in names.values())


def _pictures(body: etree._Element) -> int:
    pictures = body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    return sum(not picture.get("descr") for picture in pictures)


_BODY_RULES: Final[dict[Rule, Callable[[etree._Element], int]]] = {
    Rule.HEADING_ORDER: _heading_order,
    Rule.HEADING_TEXT: _heading_text,
    Rule.TABLE_HEADER: _table_header,
    Rule.TABLE_CAPTION: _table_caption,
    Rule.NO_MERGED_CELLS: _merged_cells,
    Rule.CONTROL_NAME: _without("alias"),
    Rule.CONTROL_TAG: _tags,
    Rule.CONTROL_HINT: _hints,
    Rule.UNIQUE_BOOKMARKS: _bookmarks,
    Rule.PICTURE_TEXT: _pictures,
}
