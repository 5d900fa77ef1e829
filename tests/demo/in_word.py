"""A form as people with Word leave it: filled in, its tables merged into one, its changes only proposed."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from copy import deepcopy

from lxml import etree

from requirements_lib.documents.form_field import ASKED_LABEL, ID_LABEL

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY = "word/document.xml"
_BY = {"author": "Siri Moen", "date": "2026-10-30T14:12:00Z"}


def filled(blank: bytes, written: Mapping[str, str]) -> bytes:
    """The form filled in, by the fields' tags: the control stays, and its placeholder gives way to the words."""
    body = body_of(blank)
    left = dict(written)
    for control in body.iter(W + "sdt"):
        name = control.find(f"{W}sdtPr/{W}tag")
        text = left.pop(str(name.get(W + "val")), None) if name is not None else None
        if text is not None:
            _fill(control, text)
    if left:
        raise ValueError(f"the form has no fields for {sorted(left)}")
    return _with_body(blank, body)


def merged(content: bytes) -> bytes:
    """The same form with every answer table put into the first of them, and the headings between them gone."""
    body = body_of(content)
    first, *others = answer_tables(body)
    for table in others:
        first.extend(table.findall(W + "tr"))
    while others and others[-1].getparent() is not None:
        _remove(_following(first))
    return _with_body(content, body)


def proposed(content: bytes, before: str, after: str) -> bytes:
    """The same form while it is only proposed to write `after`, wherever it stands, instead of `before`."""
    body = body_of(content)
    changed = [text for text in body.iter(W + "t") if text.text and after in text.text]
    if not changed:
        raise ValueError(f"nobody has written «{after}»")
    for text in changed:
        _propose(text, before, after)
    return _with_body(content, body)


def answer_tables(body: etree._Element) -> list[etree._Element]:
    """The tables that hold answers, in the order they stand."""
    return [table for table in body.iter(W + "tbl") if {ID_LABEL, ASKED_LABEL} <= set(_texts(table))]


def body_of(content: bytes) -> etree._Element:
    """The body of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(_BODY))


def _fill(control: etree._Element, text: str) -> None:
    for shown in list(control.iter(W + "showingPlcHdr")):
        _remove(shown)
    run = next(control.iter(W + "r"))
    for child in list(run):
        run.remove(child)
    for place, line in enumerate(text.split("\n")):
        if place:
            etree.SubElement(run, W + "br")
        _write(run, "t", line)


def _propose(text: etree._Element, before: str, after: str) -> None:
    """Split a run around the words that were changed: what stood there before, then what is proposed."""
    run = text.getparent()
    assert run is not None and text.text is not None  # it was found so
    place, rest = run.index(text), deepcopy(run)
    text.text, rest[place].text = text.text.split(after, 1)
    for element in (*run[place + 1 :], *rest[:place]):
        _remove(element)
    for element in (rest, _change("ins", 902, "t", after), _change("del", 901, "delText", before)):
        run.addnext(element)


def _change(kind: str, number: int, name: str, words: str) -> etree._Element:
    change = etree.Element(W + kind)
    for attribute, value in {"id": str(number), **_BY}.items():
        change.set(W + attribute, value)
    _write(etree.SubElement(change, W + "r"), name, words)
    return change


def _write(run: etree._Element, name: str, words: str) -> None:
    made = etree.SubElement(run, W + name)
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    made.text = words


def _following(element: etree._Element) -> etree._Element:
    following = element.getnext()
    assert following is not None  # a table is followed by a paragraph
    return following


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None  # it is inside a body
    parent.remove(element)


def _texts(table: etree._Element) -> Iterator[str]:
    yield from (text.text or "" for text in table.iter(W + "t"))


def _with_body(content: bytes, body: etree._Element) -> bytes:
    made = etree.tostring(body, xml_declaration=True, encoding="UTF-8", standalone=True)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        for entry in old.infolist():
            part = made if entry.filename == _BODY else old.read(entry)
            new.writestr(entry, part, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
