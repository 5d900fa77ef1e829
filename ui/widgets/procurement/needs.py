"""The questions about the need, and what the answers lead to."""

from functools import partial

import streamlit as st

from requirements_lib.domain.library.needs import to_ask
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.standing_change import standings
from requirements_lib.services import profile as profiles
from ui.bootstrap import Application
from ui.widgets.needs import ask, show_outcome


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """Questions to the left, what they lead to on the right."""
    answers = now.profile.answers
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.markdown("Hva trenger dere? Svar på det du kan. Alt lagres mens du svarer.")
        for question in to_ask(app.library.questions, app.library.approved_requirements, answers):
            key = f"svar_{question.id}_{now.id}"
            save = partial(_answer, app, person, now, question.id)
            ask(question, key, answers.get(question.id), save, disabled=not editable)
    with right, st.container(border=True, key="kort_svarene"):
        show_outcome(now.profile.lines(app.library), app.library, st.session_state.get(_key(now)))


def _answer(app: Application, person: Person, now: Procurement, question: str, given: Answer) -> Procurement:
    """Save one answer, and remember where every requirement stood before it."""
    before = standings(now.profile.lines(app.library))
    saved = profiles.answer(app.store, person, now.id, question, given, now.revision)
    st.session_state[_key(now)] = before
    return saved


def _key(now: Procurement) -> str:
    return f"for_siste_svar_{now.id}"
