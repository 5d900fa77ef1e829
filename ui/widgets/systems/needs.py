"""The questions about what a system is used for, and which requirements it is therefore measured by."""

from functools import partial

import streamlit as st

from requirements_lib.domain.library.needs import to_ask
from requirements_lib.domain.person import Person
from scoring.domain.rating.known import lines_of
from scoring.domain.systems.register_fact import needs
from scoring.domain.systems.system import AssessedSystem
from scoring.services import system as systems
from ui.bootstrap import Application
from ui.widgets.needs import ask, show_outcome


def show(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """Questions to the left, what they lead to on the right."""
    answers = needs(now.system)
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.markdown(
            "Hva brukes systemet til? Svarene avgjør hvilke krav det måles på. Alt lagres mens du svarer."
        )
        for question in to_ask(app.library.questions, app.library.approved_requirements, answers):
            key = f"systemsvar_{question.id}_{now.system.id}"
            save = partial(systems.answer, app.store, person, now.system.id, question.id)
            ask(question, key, answers.get(question.id), save, disabled=not editable)
    with right, st.container(border=True, key="kort_svarene"):
        show_outcome(lines_of(now.system, app.library), app.library)
