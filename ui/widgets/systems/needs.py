"""The questions about what a system is used for, and which requirements it is therefore measured by."""

import streamlit as st

from requirements_lib.domain.needs import Question, to_ask
from requirements_lib.domain.person import Person
from requirements_lib.domain.selection import Line, Standing
from requirements_lib.domain.trigger import Answer
from requirements_lib.words.selection import why
from requirements_lib.words.terms import label
from scoring.domain.system import AssessedSystem
from scoring.services import system as systems
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement.needs import ANSWERS
from ui.widgets.stored import show_stored


def show(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """Questions to the left, what they lead to on the right."""
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.markdown(
            "Hva brukes systemet til? Svarene avgjør hvilke krav det måles på. Alt lagres mens du svarer."
        )
        asked = to_ask(app.library.questions, app.library.approved_requirements, now.system.answers)
        for question in asked:
            _ask(app, person, now, question, editable)
    with right, st.container(border=True, key="kort_svarene"):
        _outcome(app, now.system.lines(app.library))


def _ask(app: Application, person: Person, now: AssessedSystem, question: Question, editable: bool) -> None:
    given = now.system.answers.get(question.id, Answer.UNKNOWN)
    key = show_stored(f"systemsvar_{question.id}_{now.system.id}", given)

    def save() -> None:
        chosen = st.session_state[key]
        attempt(lambda: systems.answer(app.store, person, now.system.id, question.id, chosen))

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


def _outcome(app: Application, lines: tuple[Line, ...]) -> None:
    st.subheader("Dette fører svarene til", anchor=False)
    st.markdown(counted(lines))
    for line in lines:
        if line.standing is not Standing.OUT:
            name = f"**{line.requirement.id}** {plain(line.requirement.title)}"
            st.markdown(f"{name}  \n{plain(why(line, app.library))}")


def counted(lines: tuple[Line, ...]) -> str:
    """«**9 krav gjelder.** 3 er utelatt, 2 er ikke avgjort.»"""
    found = {standing: sum(line.standing is standing for line in lines) for standing in Standing}
    rest = f"{found[Standing.OUT]} er utelatt, {found[Standing.UNDECIDED]} er ikke avgjort."
    return f"**{found[Standing.IN]} krav gjelder.** {rest}"
