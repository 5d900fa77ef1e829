"""The questions about the need, and what the answers lead to."""

from functools import partial

import streamlit as st

from requirements_lib.domain.needs import to_ask
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
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
            save = partial(profiles.answer, app.store, person, now.id, question.id)
            ask(question, key, answers.get(question.id), save, disabled=not editable)
    with right, st.container(border=True, key="kort_svarene"):
        show_outcome(now.profile.lines(app.library), app.library)
