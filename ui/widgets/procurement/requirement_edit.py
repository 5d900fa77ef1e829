"""«Tilpass»: a library requirement as this procurement words it, never without the difference from the library."""

from decimal import Decimal, InvalidOperation
from typing import Any

import streamlit as st
from pydantic import ValidationError

from paper.norwegian import number
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.requirement import Kind, Parameter, Requirement
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.selection import Line
from requirements_lib.services import procurement as procurements
from requirements_lib.services import selection as service
from requirements_lib.words import requirement as words
from requirements_lib.words.requirement import FIELDS
from ui.bootstrap import Application
from ui.widgets.difference import show_differences
from ui.widgets.form_draft import KEPT
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_in, fold_out, seen
from ui.widgets.plain import plain
from ui.widgets.undo import act_with_undo

_TEXTS = ("title", "need", "text", "kind_reason")
_ANCHORS = ("at_0", "at_5", "at_10")


def place_of(now: Procurement, requirement_id: str) -> str:
    """Where the form of a requirement stands."""
    return f"tilpass_{requirement_id}_{now.id}"


def show_difference(app: Application, now: Procurement, line: Line) -> None:
    """What differs from the library, word by word; nothing when nothing does."""
    library = app.library.requirement(line.requirement.id)
    told = words.differences(line.edit, library, now.profile.parameters.get(library.id, {}))
    if told:
        show_differences(told, "Kravbiblioteket", "Her")


def show(app: Application, person: Person, now: Procurement, line: Line) -> None:
    """The form, and the way back to the library's text."""
    library = app.library.requirement(line.requirement.id)
    fields = _fields(now, line, library)
    if library.parameters:
        named = ", ".join(f"{{{name}}}" for name in library.parameters)
        st.caption(plain(f"I teksten står {named} der tallene nederst i skjemaet settes inn."))
    st.caption(KEPT)
    with st.form(fields.place, border=False):
        fields.summary()
        fields.line("title")
        for name in ("need", "text"):
            fields.area(name)
        fields.choice("kind", list(Kind))
        fields.area("kind_reason")
        for name in _ANCHORS:
            fields.area(f"rubric.{name}")
        fields.line("weight", "over 0, høyst 10")
        for name, parameter in library.parameters.items():
            fields.line(name, _bounds(parameter))
        fields.send("Lagre tilpasningen", lambda: _save(app, person, now, library, fields))


def back_button(app: Application, person: Person, now: Procurement, line: Line) -> None:
    """«Tilbake til kravbibliotekets tekst i ARK-05», with the way back from there."""
    library = app.library.requirement(line.requirement.id)
    edit = line.edit or Edit(requirement=library.id)
    numbers = now.profile.parameters.get(library.id, {})
    st.button(
        f"Tilbake til kravbibliotekets tekst i {library.id}",
        key=f"tilbake_{library.id}",
        on_click=act_with_undo,
        args=(
            f"kort_{library.id}",
            f"{library.id} har kravbibliotekets tekst.",
            lambda: _as_library(app, person, now, library),
            lambda: service.adapt(app.store, person, now.id, library, edit, numbers, now.revision),
        ),
        type="tertiary",
    )


def _as_library(app: Application, person: Person, now: Procurement, library: Requirement) -> Procurement:
    fold_in(place_of(now, library.id))
    return service.use_library_text(app.store, person, now.id, library.id)


def _fields(now: Procurement, line: Line, library: Requirement) -> Fields:
    """Every field as it is asked here; a number no text mentions any more keeps its place."""
    asked = line.requirement
    chosen = now.profile.parameters.get(library.id, {})
    first: dict[str, Any] = {name: getattr(asked, name) for name in (*_TEXTS, "kind")}
    first |= {f"rubric.{name}": getattr(asked.rubric, name) for name in _ANCHORS}
    first |= {"weight": number(asked.weight)}
    first |= {name: str(chosen.get(name, one.default)) for name, one in library.parameters.items()}
    names = FIELDS | {name: one.label for name, one in library.parameters.items()}
    return Fields(place_of(now, library.id), names, first)


def _save(app: Application, person: Person, now: Procurement, library: Requirement, fields: Fields) -> None:
    numbers, wrong = _numbers(library, fields)
    edit, faults = _edit(library, fields)
    wrong |= faults
    if wrong or edit is None:
        fields.tell(wrong)
        return
    place = fields.place
    if fields.saved(lambda: service.adapt(app.store, person, now.id, library, edit, numbers, seen(place))):
        fold_in(place)
    else:  # what the other one wrote is shown above the form now, and may be built on
        fold_out(place, procurements.fetch(app.store, person, now.id).revision)


def _numbers(library: Requirement, fields: Fields) -> tuple[dict[str, int], dict[str, str]]:
    """Every number within its bounds, and what is wrong with the others."""
    found: dict[str, int] = {}
    wrong: dict[str, str] = {}
    for name, one in library.parameters.items():
        typed = fields.typed(name)
        if typed.isdecimal() and one.minimum <= int(typed) <= one.maximum:
            found[name] = int(typed)
        else:
            wrong[name] = f"{one.label}: Skriv et helt tall fra {one.minimum} til {one.maximum}."
    return found, wrong


def _edit(library: Requirement, fields: Fields) -> tuple[Edit | None, dict[str, str]]:
    """What differs from the library, or everything that is wrong."""
    typed: dict[str, Any] = {name: fields.typed(name) for name in _TEXTS} | {"kind": fields.chosen("kind")}
    rubric = {name: fields.typed(f"rubric.{name}") for name in _ANCHORS}
    weight = fields.typed("weight").replace(",", ".")
    wrong = _reason_missing(library, typed)
    try:
        edit = Edit.model_validate(
            {name: value for name, value in typed.items() if value != getattr(library, name)}
            | ({"rubric": rubric} if rubric != library.rubric.model_dump() else {})
            | ({"weight": weight} if not _same(weight, library.weight) else {})
            | {"requirement": library.id}
        )
        edit.applied_to(library)
    except ValidationError as fault:
        return None, words.wrong(fault) | wrong
    return edit, wrong


def _reason_missing(library: Requirement, typed: dict[str, Any]) -> dict[str, str]:
    """A kind of one's own needs a reason of one's own."""
    if typed["kind"] is library.kind or typed["kind_reason"] not in ("", library.kind_reason):
        return {}
    return {"kind_reason": f"{FIELDS['kind_reason']}: Typen er endret. Skriv hvorfor."}


def _same(text: str, weight: Decimal) -> bool:
    try:
        return Decimal(text) == weight
    except InvalidOperation:
        return False


def _bounds(parameter: Parameter) -> str:
    return f"{parameter.unit}, {parameter.minimum}–{parameter.maximum}"
