"""The fields of the response form: what each is called on paper, in a tag and in a bookmark.

One table for both ways: the form is written by it and read by it.
"""

import re
from enum import StrEnum

from requirements_lib.domain.library.requirement import NumberAnswer, TypedAnswer

FORM = "form"
ID_LABEL = "Krav-ID"
TEXT_LABEL = "Krav"
ASKED_LABEL = "Slik svarer du"


class Field(StrEnum):
    """What a supplier fills in for one requirement."""

    CODE = "code"
    LATER = "later"
    DESCRIPTION = "description"
    REFERENCE = "reference"
    TYPED = "typed"


class FrontField(StrEnum):
    """What a supplier fills in once."""

    SUPPLIER = "supplier"
    ORGANISATION_NUMBER = "organisation_number"
    CONTACT = "contact"
    ASSUMPTIONS = "assumptions"
    DEVIATION = "deviation"
    ATTACHMENT = "attachment"


LABELS = {
    Field.CODE: "Oppfyllelse",
    Field.LATER: "Oppfylt innen",
    Field.DESCRIPTION: "Beskrivelse",
    Field.REFERENCE: "Henvisning",
}
FRONT_LABELS = {
    FrontField.SUPPLIER: "Leverandør",
    FrontField.ORGANISATION_NUMBER: "Org.nummer",
    FrontField.CONTACT: "Kontaktperson",
    FrontField.ASSUMPTIONS: "Forutsetninger",
    FrontField.DEVIATION: "Avvik",
    FrontField.ATTACHMENT: "Vedlegg",
}
REPEATED = {FrontField.DEVIATION: 5, FrontField.ATTACHMENT: 5}
"""How many rows are printed of what there may be more of; a supplier may add rows."""

_BOOKMARK = re.compile(r"krav_([A-ZÆØÅ]{2,4})_(\d{2,3})(?:_(code|later|description|reference|typed))?")


def typed_label(wanted: TypedAnswer) -> str:
    """What the typed value is called on paper, with its unit."""
    return f"{wanted.label} ({wanted.unit})" if isinstance(wanted, NumberAnswer) else wanted.label


def tag(requirement: str, field: Field) -> str:
    """«ARK-05|code»."""
    return f"{requirement}|{field}"


def bookmark(requirement: str, field: Field | None = None) -> str:
    """«krav_ARK_05_code»; without a field, the one around the printed id."""
    stem = f"krav_{requirement.replace('-', '_')}"
    return f"{stem}_{field}" if field else stem


def of_tag(text: str) -> tuple[str, Field] | None:
    """The requirement and field a tag names, when it is one of ours."""
    requirement, bar, name = text.partition("|")
    if not bar or requirement == FORM or name not in set(Field):
        return None
    return requirement, Field(name)


def of_bookmark(name: str) -> tuple[str, Field | None] | None:
    """The requirement and field a bookmark names, when it is one of ours."""
    found = _BOOKMARK.fullmatch(name)
    if found is None:
        return None
    field = Field(found[3]) if found[3] else None
    return f"{found[1]}-{found[2]}", field


def front_of_tag(text: str) -> FrontField | None:
    """The front field a tag names («form|supplier», «form|deviation|2»)."""
    owner, _, rest = text.partition("|")
    name = rest.partition("|")[0]
    return FrontField(name) if owner == FORM and name in set(FrontField) else None


def front_of_label(label: str) -> FrontField | None:
    """The front field a printed label names; «Avvik 2» is a deviation."""
    word = label.rstrip("0123456789 ")
    return next((field for field, printed in FRONT_LABELS.items() if printed == word), None)
