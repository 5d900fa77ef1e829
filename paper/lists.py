"""Lists in what people write: which lines are points, and numbered lists that each begin at 1."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from lxml import etree

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_POINT = re.compile(r"[-–—•*]\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_UNNAMED = re.compile(r'<w:numId w:val="liste(\d+)"/>')


class Form(StrEnum):
    """What a run of lines is."""

    TEXT = "text"
    POINTS = "points"
    NUMBERED = "numbered"


def runs(text: str) -> Iterator[tuple[Form, list[str]]]:
    """The lines that are not blank, in runs of one form, without their marks.

    Lines are numbered when they count from 1 and there are at least two, so that a date is left alone. Where no line
    has a mark or ends a sentence, each is a point.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) > 1 and not any(
        _POINT.match(one) or _NUMBER.match(one) or one[-1] in ".:?!" for one in lines
    ):
        yield Form.POINTS, lines
        return
    while lines:
        form, taken = _run(lines)
        yield form, [_bare(form, line) for line in lines[:taken]]
        del lines[:taken]


def item(inline: str, number: int) -> str:
    """A point of the document's numbered list `number`, which `named` gives a place in the file."""
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="liste{number}"/></w:numPr>'
    return f'<w:p><w:pPr><w:pStyle w:val="ListNumber"/>{listed}</w:pPr>{inline}</w:p>'


def named(body: str, numbering: bytes, kind: str) -> tuple[str, bytes]:
    """The body, and a template's part for lists, with each numbered list of the body as one of the `kind` there."""
    wanted = dict.fromkeys(_UNNAMED.findall(body))
    if not wanted:
        return body, numbering
    part = etree.fromstring(numbering)
    taken = [int(str(one.get(f"{_W}numId"))) for one in part.iter(f"{_W}num")]
    places = {name: place for place, name in enumerate(wanted, start=max(taken, default=0) + 1)}
    end = sum(1 for one in part if one.tag != f"{_W}numIdMacAtCleanup")
    for place in reversed(places.values()):
        part.insert(end, _from_one(place, kind))
    told = _UNNAMED.sub(lambda found: f'<w:numId w:val="{places[found[1]]}"/>', body)
    return told, etree.tostring(part, xml_declaration=True, encoding="UTF-8", standalone=True)


def _run(lines: Sequence[str]) -> tuple[Form, int]:
    """The form of the first line, and how many lines the run has."""
    for form, length in ((Form.NUMBERED, _counted(lines)), (Form.POINTS, _pointed(lines))):
        if length:
            return form, length
    return Form.TEXT, 1


def _counted(lines: Sequence[str]) -> int:
    length = 0
    while length < len(lines) and (found := _NUMBER.match(lines[length])) and int(found[1]) == length + 1:
        length += 1
    return length if length > 1 else 0


def _pointed(lines: Sequence[str]) -> int:
    return next((place for place, line in enumerate(lines) if not _POINT.match(line)), len(lines))


def _bare(form: Form, line: str) -> str:
    mark = {Form.TEXT: None, Form.POINTS: _POINT, Form.NUMBERED: _NUMBER}[form]
    return mark.sub("", line, count=1) if mark else line


def _from_one(place: int, kind: str) -> etree._Element:
    made = etree.Element(f"{_W}num", {f"{_W}numId": str(place)})
    etree.SubElement(made, f"{_W}abstractNumId").set(f"{_W}val", kind)
    again = etree.SubElement(made, f"{_W}lvlOverride", {f"{_W}ilvl": "0"})
    etree.SubElement(again, f"{_W}startOverride").set(f"{_W}val", "1")
    return made
