"""What the suppliers may answer to a requirement: which of the codes, and what each is called."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from requirements_lib.domain.library.answer_code import ALWAYS, AnswerChoice, AnswerCode, check
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.words.answer import ORDINARY, called, offered, quoted
from requirements_lib.words.outcome import finding_sentence
from requirements_lib.words.terms import term
from ui.bootstrap import Application
from ui.widgets.form_draft import KEPT
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_button, fold_in, fold_out, is_open, seen
from ui.widgets.plain import plain

_NAMES = {f"label.{code}": f"Tekst for «{term(code)}»" for code in AnswerCode} | {
    f"offered.{AnswerCode.MET_LATER}": "La leverandøren svare at kravet blir oppfylt senere, med en dato",
    f"offered.{AnswerCode.NEEDS_ADDITION}": "La leverandøren svare at kravet blir oppfylt mot et tillegg i prisen",
}


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The choices in a sentence, and a form for them."""
    choices = now.profile.answer_choices
    with st.container(border=True, key="kort_svar"):
        st.markdown(plain(f"I bilag 2 svarer leverandøren på hvert krav med {quoted(choices)}."))
        if not editable:
            return
        place = f"svar_{now.id}"
        fold_button(place, "Velg hvilke svar leverandørene kan gi", "Lukk svarene uten å lagre", now.revision)
        if is_open(place):
            _form(app, person, now, Fields(place, _NAMES, _written(choices)))


def given(filled: Mapping[AnswerCode, str | None]) -> tuple[AnswerChoice, ...]:
    """The choices by their labels, without those that are not offered (None); none when they are the ordinary ones."""
    labels = {code: label for code, label in filled.items() if label is not None}
    choices = tuple(AnswerChoice(code=code, label=label) for code, label in labels.items())
    return () if choices == ORDINARY else choices


def _form(app: Application, person: Person, now: Procurement, fields: Fields) -> None:
    st.caption(KEPT)
    with st.form(fields.place, border=False):
        fields.summary()
        for code in AnswerCode:
            if code not in ALWAYS:
                fields.tick(f"offered.{code}")
            fields.line(f"label.{code}")
        fields.send("Lagre svarene", lambda: _save(app, person, now, fields))


def _written(choices: tuple[AnswerChoice, ...]) -> dict[str, Any]:
    """What stands in the fields at first."""
    among = {one.code for one in offered(choices)}
    labels = {f"label.{code}": called(code, choices) for code in AnswerCode}
    return labels | {f"offered.{code}": code in among for code in AnswerCode if code not in ALWAYS}


def _save(app: Application, person: Person, now: Procurement, fields: Fields) -> None:
    kept = [code for code in AnswerCode if code in ALWAYS or fields.chosen(f"offered.{code}")]
    choices = given({code: fields.typed(f"label.{code}") for code in kept})
    wrong = {f"label.{one.facts['answer']}": finding_sentence(one) for one in check(choices)}
    if wrong:
        fields.tell(wrong)
        return
    base = seen(fields.place)
    if fields.saved(lambda: profiles.set_fields(app.store, person, now.id, base, answer_choices=choices)):
        fold_in(fields.place)
    else:
        fold_out(fields.place, procurements.fetch(app.store, person, now.id).revision)
