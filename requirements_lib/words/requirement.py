"""The fields of a requirement as an officer reads and writes them, what is wrong with one, and what differs."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from pydantic import ValidationError

from paper.norwegian import number
from requirements_lib.domain.library.edit import Difference, Edit
from requirements_lib.domain.library.requirement import Kind, Requirement
from requirements_lib.words.invalid import clause
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.terms import label

FIELDS = {
    "title": "Tittel",
    "need": "Behov",
    "text": "Krav",
    "kind": "Type",
    "kind_reason": "Begrunnelse for typen",
    "rubric": "Poengskala",
    "rubric.at_0": "Poengskala, 0 poeng",
    "rubric.at_5": "Poengskala, 5 poeng",
    "rubric.at_10": "Poengskala, 10 poeng",
    "weight": "Vekt",
    "reply.describe": "Det leverandøren skal svare",
    "reply.max_words": "Høyst antall ord i svaret",
    "evidence.0.form": "Dokumentasjon",
    "evidence.0.what": "Det som skal vises",
    "evidence.0.verified": "Når det kontrolleres",
    "evidence.0.checked_by": "Hvem som kontrollerer",
    "evidence.0.breach": "Ved brudd",
    "fulfilled_by": "Når kravet skal være oppfylt",
    "today.question": "Spørsmål om dagens system",
    "goal": "Kommunens mål",
}
"""By the path in the requirement's own data."""
_EMPTY = ("string_too_short", "missing")
_UNKNOWN_NUMBER = (
    "Teksten nevner et tall i krøllparenteser som kravet ikke har. "
    "Skriv tallet rett ut, eller bruk et kravet har."
)


class Told(NamedTuple):
    """A field as the library has it and as it is asked here, in words."""

    name: str
    library: str
    here: str


def wrong(fault: ValidationError) -> dict[str, str]:
    """A sentence for each field that is wrong, by the field's path; each begins with its name."""
    found: dict[str, str] = {}
    for error in fault.errors(include_url=False):
        path = ".".join(str(part) for part in error["loc"]) or "text"
        name = FIELDS.get(path, path)
        found[path] = f"{name}: {_said(error['type'], error.get('ctx', {}))}"
    # What is wrong inside a list also leaves the list too short; only the field itself is worth telling.
    return {
        path: said for path, said in found.items() if not any(one.startswith(f"{path}.") for one in found)
    }


def _said(error_type: str, context: Mapping[str, object]) -> str:
    if error_type in _EMPTY:
        return "Fyll ut feltet."
    if context.get("problems") == ["parameters_differ_from_text"]:
        return _UNKNOWN_NUMBER
    return f"{capitalised(clause(error_type, context))}."


def differences(edit: Edit | None, requirement: Requirement, numbers: Mapping[str, int]) -> tuple[Told, ...]:
    """Everything that differs from the library's `requirement`: its edited fields, then its numbers."""
    edited = edit.differences(requirement) if edit is not None else ()
    return (
        *(_told(one, requirement, dict(numbers)) for one in edited),
        *(
            Told(one.label, f"{one.default} {one.unit}", f"{numbers[name]} {one.unit}")
            for name, one in requirement.parameters.items()
            if numbers.get(name, one.default) != one.default
        ),
    )


def _told(one: Difference, requirement: Requirement, numbers: dict[str, int]) -> Told:
    if one.field == "kind":
        return Told(FIELDS["kind"], label(Kind(one.library)), label(Kind(one.here)))
    if one.field == "weight":
        return Told(FIELDS["weight"], number(Decimal(one.library)), number(Decimal(one.here)))
    before, after = (_worded(requirement, text, numbers) for text in (one.library, one.here))
    return Told(_name(one, requirement), before, after)


def _worded(requirement: Requirement, text: str, numbers: dict[str, int]) -> str:
    """With the numbers put in; as it is when a file has brought in a number the requirement does not have."""
    try:
        return requirement.worded(text, numbers)
    except KeyError:
        return text


def _name(one: Difference, requirement: Requirement) -> str:
    if one.field != "rubric":
        return FIELDS[one.field]
    points = next(points for points, words in requirement.rubric.anchors() if words == one.library)
    return FIELDS[f"rubric.at_{points}"]
