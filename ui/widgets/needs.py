"""Questions about a need, for a procurement as for a system in use, and which requirements the answers lead to."""

from collections.abc import Callable

import streamlit as st

from requirements_lib.domain.library import Library
from requirements_lib.domain.needs import Question
from requirements_lib.domain.selection import Line, Standing, counts
from requirements_lib.domain.trigger import Answer
from requirements_lib.words.selection import why
from requirements_lib.words.terms import label
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.stored import show_stored

_ANSWERS = [Answer.YES, Answer.NO, Answer.UNKNOWN]


def ask(
    question: Question, key: str, given: Answer | None, save: Callable[[Answer], object], *, disabled: bool
) -> None:
    """One question with the answer so far; a new one is saved when it is given."""

    def keep() -> None:
        attempt(lambda: save(st.session_state[key]))

    st.radio(
        plain(question.ask),
        _ANSWERS,
        format_func=label,
        horizontal=True,
        key=show_stored(key, given or Answer.UNKNOWN),
        on_change=keep,
        disabled=disabled,
    )
    st.caption(plain(question.help))


def show_outcome(lines: tuple[Line, ...], library: Library) -> None:
    """How many requirements apply, and each that does or may, with the reason."""
    st.subheader("Dette fører svarene til", anchor=False)
    st.markdown(counted(lines))
    for line in lines:
        if line.standing is not Standing.OUT:
            name = f"**{line.requirement.id}** {plain(line.requirement.title)}"
            st.markdown(f"{name}  \n{plain(why(line, library))}")


def counted(lines: tuple[Line, ...]) -> str:
    """«**9 krav er med.** 20 til gjelder og tilbys, 3 er utelatt, 2 er ikke avgjort.»"""
    found = counts(lines)
    offered = f"{found[Standing.OFFERED]} til gjelder og tilbys, " if found[Standing.OFFERED] else ""
    rest = f"{found[Standing.OUT]} er utelatt, {found[Standing.UNDECIDED]} er ikke avgjort."
    return f"**{found[Standing.IN]} krav er med.** {offered}{rest}"
