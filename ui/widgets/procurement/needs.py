"""The questions about the need, and what the answers lead to."""

import streamlit as st

from requirements_lib.domain.needs import Question, to_ask
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.selection import Standing
from requirements_lib.domain.trigger import Answer
from requirements_lib.services import procurement as procurements
from requirements_lib.words.selection import why
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.stored import show_stored

ANSWERS = [Answer.YES, Answer.NO, Answer.UNKNOWN]


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """Questions to the left, what they lead to on the right."""
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.markdown("Hva trenger dere? Svar på det du kan. Alt lagres mens du svarer.")
        asked = to_ask(app.library.questions, app.library.approved_requirements, now.profile.answers)
        for question in asked:
            _ask(app, person, now, question, editable)
    with right, st.container(border=True, key="kort_svarene"):
        _outcome(app, now)


def _ask(app: Application, person: Person, now: Procurement, question: Question, editable: bool) -> None:
    key = show_stored(f"svar_{question.id}_{now.id}", now.profile.answers.get(question.id, Answer.UNKNOWN))

    def save() -> None:
        attempt(lambda: procurements.answer(app.store, person, now.id, question.id, st.session_state[key]))

    st.radio(
        plain(question.ask),
        ANSWERS,
        format_func=label,
        horizontal=True,
        key=key,
        on_change=save,
        disabled=not editable,
    )
    st.caption(plain(question.help))


def _outcome(app: Application, now: Procurement) -> None:
    lines = now.profile.lines(app.library)
    st.subheader("Dette fører svarene til", anchor=False)
    count = {standing: sum(line.standing is standing for line in lines) for standing in Standing}
    undecided = count[Standing.UNDECIDED]
    st.markdown(
        f"**{count[Standing.IN]} krav gjelder.** {count[Standing.OUT]} er utelatt, {undecided} er ikke avgjort."
    )
    for line in lines:
        if line.standing is not Standing.OUT:
            st.markdown(
                f"**{line.requirement.id}** {plain(line.requirement.title)}  \n{plain(why(line, app.library))}"
            )
