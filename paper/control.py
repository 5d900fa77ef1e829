"""Content controls: the fields of a form that people fill in with Word."""

from collections.abc import Sequence
from enum import StrEnum

from paper.markup import escaped


class Placeholder(StrEnum):
    """What a field shows until it is filled in; read back, it counts as nothing."""

    CHOOSE = "Velg"
    DATE = "dd.mm.åååå"
    WRITE = "Skriv her"
    NUMBER = "Skriv et tall"
    REFERENCE = "Oppgi vedlegg og side"


def text_control(name: str, tag: str, number: int, placeholder: Placeholder) -> str:
    """A field for words, with line breaks. `name` is what a screen reader says; `number` is unique in the document."""
    return _control(name, tag, number, placeholder, '<w:text w:multiLine="1"/>')


def date_control(name: str, tag: str, number: int) -> str:
    """A field for a day."""
    kind = (
        '<w:date><w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="nb-NO"/>'
        '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
    )
    return _control(name, tag, number, Placeholder.DATE, kind)


def choice_control(name: str, tag: str, number: int, choices: Sequence[str]) -> str:
    """A drop-down list."""
    items = "".join(
        f'<w:listItem w:displayText="{shown}" w:value="{shown}"/>' for shown in map(escaped, choices)
    )
    return _control(name, tag, number, Placeholder.CHOOSE, f"<w:dropDownList>{items}</w:dropDownList>")


def _control(name: str, tag: str, number: int, placeholder: Placeholder, kind: str) -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escaped(name)}"/><w:tag w:val="{escaped(tag)}"/><w:id w:val="{number}"/>'
        f'<w:lock w:val="sdtLocked"/><w:showingPlcHdr/>{kind}</w:sdtPr><w:sdtContent><w:r><w:rPr>'
        f'<w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>{placeholder}</w:t></w:r></w:sdtContent></w:sdt>'
    )
