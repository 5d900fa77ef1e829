"""Something that is folded out by a button and folded in again, and costs nothing while it is in."""

from typing import Literal

import streamlit as st

_OPEN = "_apen"


def fold_button(
    place: str,
    open_words: str,
    close_words: str,
    revision: int,
    kind: Literal["secondary", "tertiary"] = "tertiary",
) -> None:
    """The button that folds `place` out and in; the revision it was opened at is remembered."""
    if is_open(place):
        st.button(close_words, key=f"{place}_knapp", on_click=fold_in, args=(place,), type=kind)
    else:
        st.button(open_words, key=f"{place}_knapp", on_click=fold_out, args=(place, revision), type=kind)


def is_open(place: str) -> bool:
    """Whether it is folded out."""
    return _key(place) in st.session_state


def seen(place: str) -> int:
    """The revision that was seen when it was folded out."""
    revision: int = st.session_state[_key(place)]
    return revision


def fold_out(place: str, revision: int) -> None:
    """Fold out; for a button's callback."""
    st.session_state[_key(place)] = revision


def fold_in(place: str) -> None:
    """Fold in; for a button's callback."""
    st.session_state.pop(_key(place), None)


def opened() -> dict[str, int]:
    """Every place that is folded out, by name, and the revision that was seen; a session's keys have no order."""
    keys = sorted(str(key) for key in st.session_state if str(key).endswith(_OPEN))
    return {key.removesuffix(_OPEN): st.session_state[key] for key in keys}


def _key(place: str) -> str:
    return f"{place}{_OPEN}"
