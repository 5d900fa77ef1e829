"""What the suppliers may answer to a requirement: which of the codes, and what each is called."""

from collections.abc import Mapping

import streamlit as st

from requirements_lib.domain.answer_code import ALWAYS, AnswerChoice, AnswerCode, check
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import profile as profiles
from requirements_lib.words.answer import ORDINARY, called, offered, quoted
from requirements_lib.words.terms import term
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt, summary
from ui.widgets.plain import plain

_ASKED = {
    AnswerCode.MET_LATER: "La leverandøren svare at kravet blir oppfylt senere, med en dato",
    AnswerCode.NEEDS_ADDITION: "La leverandøren svare at kravet blir oppfylt mot et tillegg i prisen",
}


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The choices in a sentence, and a form for them."""
    choices = now.profile.answer_choices
    with st.expander("Svarene leverandørene kan velge"):
        st.markdown(plain(f"I bilag 2 svarer leverandøren på hvert krav med {quoted(choices)}."))
        if not editable:
            return
        with st.form(f"svar_{now.id}", border=False):
            filled = {code: _asked(code, choices) for code in AnswerCode}
            sent = st.form_submit_button("Lagre svarene")
        if sent:
            _save(app, person, now, given(filled))


def given(filled: Mapping[AnswerCode, str | None]) -> tuple[AnswerChoice, ...]:
    """The choices by their labels, without those that are not offered (None); none when they are the ordinary ones."""
    labels = {code: label for code, label in filled.items() if label is not None}
    choices = tuple(AnswerChoice(code=code, label=keepable(label)) for code, label in labels.items())
    return () if choices == ORDINARY else choices


def _asked(code: AnswerCode, choices: tuple[AnswerChoice, ...]) -> str | None:
    """The label as it stands; None when the code is not offered."""
    among = code in {one.code for one in offered(choices)}
    kept = code in ALWAYS or st.checkbox(_ASKED[code], among)
    label = st.text_input(f"Tekst for «{term(code)}»", called(code, choices))
    return label if kept else None


def _save(app: Application, person: Person, now: Procurement, choices: tuple[AnswerChoice, ...]) -> None:
    wrong = tuple(check(choices))
    if wrong:
        summary(wrong, "Rett dette før du lagrer svarene")
        return
    attempt(lambda: profiles.set_fields(app.store, person, now.id, now.revision, answer_choices=choices))
    st.rerun()
