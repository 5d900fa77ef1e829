"""Do, then «Angre»: what the last act did, and the way back, until the next act."""

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from ui.widgets.frame import attempt
from ui.widgets.plain import plain

_KEY = "siste_handling"


class _Act(NamedTuple):
    place: str
    sentence: str
    undo: Callable[[], object]


def act(do: Callable[[], object]) -> None:
    """Do something that needs no way back here; for a button's callback."""
    acted(do)


def acted(do: Callable[[], object]) -> bool:
    """Do something; whether it was done, or refused and told at the top of the page."""
    st.session_state.pop(_KEY, None)
    attempt(do)
    return "refused" not in st.session_state


def act_with_undo(place: str, sentence: str, do: Callable[[], object], undo: Callable[[], object]) -> None:
    """Do something, and offer «Angre» with the sentence where `show_undo` is asked for this place."""
    if acted(do):
        st.session_state[_KEY] = _Act(place, sentence, undo)


def forget_undo() -> None:
    """Offer no way back any more; for what is saved by a form after it."""
    st.session_state.pop(_KEY, None)


def show_undo(place: str) -> None:
    """What was done here last, with «Angre»."""
    last = st.session_state.get(_KEY)
    if last is None or last.place != place:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(plain(last.sentence), width="content")
        st.button("Angre", key="angre_siste", on_click=act, args=(last.undo,))
