"""Widgets that show what is saved, also after a choice was refused or somebody else has chosen meanwhile."""

from typing import Any

import streamlit as st

_UNSURE = "vist_i_en_kjoring_som_ikke_er_ferdig"


def begin_run() -> None:
    """Remember from here what is shown for the first time, until `end_run`.

    A click while the page is still being drawn cuts the run short, and what it has drawn may never reach the browser.
    The next run would take it as shown, the browser would have an empty widget, and the next click would save that.
    """
    st.session_state.setdefault(_UNSURE, set())


def end_run() -> None:
    """The whole page is drawn, and all of it is on its way."""
    st.session_state.pop(_UNSURE, None)


def show_stored(key: str, value: Any) -> str:
    """Let the widget with this key show `value` when it shows something else; returns the key.

    A widget that agrees is left alone: setting it would throw away what is being typed in it.
    """
    if _unsure(key) or key not in st.session_state or st.session_state[key] != value:
        _show(key, value)
    return key


def show_first(key: str, value: Any) -> str:
    """Let the widget with this key show `value` at first, and then what is written in it; returns the key."""
    if _unsure(key) or key not in st.session_state:
        _show(key, st.session_state.get(key, value))
    return key


def _unsure(key: str) -> bool:
    return key in st.session_state.get(_UNSURE, ())


def _show(key: str, value: Any) -> None:
    st.session_state[key] = value
    if _UNSURE in st.session_state:
        st.session_state[_UNSURE].add(key)
