"""Lists in what people write: which lines are points, and numbered lists that each begin at 1."""

import re
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Final

from lxml import etree

from paper import markup

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_POINT = re.compile(r"[-–—•*]\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_POINTS = "punkter"
_HANGING = 320
"""How far the words of a point in a table stand from its mark, in twentieths of a point."""
_UNNAMED = re.compile(r'<w:numId w:val="liste(\d+)"/>')


class Form(StrEnum):
    """What a run of lines is."""

    TEXT = "text"
    POINTS = "points"
    NUMBERED = "numbered"


def runs(text: str, *, marked: bool = False) -> Iterator[tuple[Form, list[str]]]:
    """The lines that are not blank, in runs of one form, without their marks.

    Lines are numbered when they count from 1 and there are at least two, so that a date is left alone. Where no line
    has a mark or ends a sentence, each is a point, unless only lines that are `marked` are.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if (
        len(lines) > 1
        and not marked
        and not any(_POINT.match(one) or _NUMBER.match(one) or one[-1] in ".:?!" for one in lines)
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


def in_cell(text: str, style: str, number: Callable[[], int], *, with_next: bool = False) -> str:
    """A text as finished paragraphs of a table: several lines where some begin with a dash or count from 1 have lists.

    The points keep the style of the cell, which is smaller than running text. `number` gives each list its own.
    """
    if "\n" not in text:
        return markup.paragraphs(text, style, with_next=with_next)
    made = []
    for form, lines in runs(text, marked=True):
        if form is Form.TEXT:
            made.append(markup.paragraphs("\n".join(lines), style, with_next=with_next))
            continue
        one = _POINTS if form is Form.POINTS else f"liste{number()}"
        made += [_small(line, style, one, with_next) for line in lines]
    return "".join(made)


def named(body: str, numbering: bytes, kind: str, points: str) -> tuple[str, bytes]:
    """The body, and a template's part for lists, with each numbered list of the body as one of the `kind` there.

    `points` is the list that points in a table are of.
    """
    body = body.replace(f'<w:numId w:val="{_POINTS}"/>', f'<w:numId w:val="{points}"/>')
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


def _small(line: str, style: str, one: str, with_next: bool) -> str:
    """A point in a table, of the list called so until `named`."""
    kept = "<w:keepNext/>" if with_next else ""
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{one}"/></w:numPr>'
    place = f'<w:tabs><w:tab w:val="left" w:pos="{_HANGING}"/></w:tabs>'
    place += f'<w:ind w:left="{_HANGING}" w:hanging="{_HANGING}"/>'
    look = f'<w:pStyle w:val="{style}"/>{kept}{listed}{place}'
    return f"<w:p><w:pPr>{look}</w:pPr>{markup.words(line)}</w:p>"


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
