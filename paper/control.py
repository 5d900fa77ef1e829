"""Content controls: the fields of a form that people fill in with Word."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from paper.markup import escaped, paragraph, words

LONGEST_NAME = 64
"""Word calls a file damaged when a control's name or tag is longer."""


_HINT = "PlaceholderText"


class Placeholder(StrEnum):
    """What a field shows until it is filled in; read back, it counts as nothing."""

    CHOOSE = "Velg"
    DATE = "dd.mm.åååå"
    WRITE = "Skriv her"
    NUMBER = "Skriv et tall"
    REFERENCE = "Oppgi vedlegg og side"


def text_control(name: str, tag: str, number: int, placeholder: Placeholder) -> str:
    """A field for a few words. `name` is what a screen reader says; `number` is unique in the document."""
    return _control(name, tag, number, placeholder, '<w:text w:multiLine="1"/>')


def prose_control(name: str, tag: str, number: int, placeholder: Placeholder, style: str) -> str:
    """A field around whole paragraphs: LibreOffice loses the line breaks of a field for words."""
    content = paragraph(words(placeholder, _HINT), style)
    return _around(content, name, tag, number, "")


def date_control(name: str, tag: str, number: int) -> str:
    """A field for a day."""
    kind = (
        '<w:date><w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="nb-NO"/>'
        '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
    )
    return _control(name, tag, number, Placeholder.DATE, kind)


def choice_control(name: str, tag: str, number: int, choices: Sequence[str], chosen: str = "") -> str:
    """A drop-down list, with one of its choices made already or none."""
    made = _list(tuple(choices))
    if not chosen:
        return _control(name, tag, number, Placeholder.CHOOSE, made)
    return _around(words(chosen), name, tag, number, made, hint="")


@lru_cache(maxsize=500)
def _list(choices: tuple[str, ...]) -> str:
    """The items: a form has the same answer codes beside every requirement."""
    items = "".join(
        f'<w:listItem w:displayText="{shown}" w:value="{shown}"/>' for shown in map(escaped, choices)
    )
    return f"<w:dropDownList>{items}</w:dropDownList>"


def _control(name: str, tag: str, number: int, placeholder: Placeholder, kind: str) -> str:
    return _around(words(placeholder, _HINT), name, tag, number, kind)


def _around(
    content: str, name: str, tag: str, number: int, kind: str, hint: str = "<w:showingPlcHdr/>"
) -> str:
    name = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escaped(name)}"/><w:tag w:val="{escaped(tag)}"/><w:id w:val="{number}"/>'
        f'<w:lock w:val="sdtLocked"/>{hint}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
    )
