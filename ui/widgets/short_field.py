"""A short field: saved when it is left; what is refused is told under it, and the words stay."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from ui.fields import keepable
from ui.widgets.plain import plain
from ui.widgets.refused import TOLD, sentence
from ui.widgets.stored import show_stored


def short_field(
    label: str,
    key: str,
    value: str,
    read: Callable[[str], Any],
    save: Callable[[Any], object],
    *,
    form: str = "",
    disabled: bool,
) -> None:
    """`value` as it is saved; `read` raises ValueError with a sentence, `save` a Refusal.

    `form` is how it is written, «dd.mm.åååå».
    """
    wrong = st.session_state.get(_wrong(key))
    show_stored(key, wrong[0] if wrong else value)
    asked = f"{label} ({form})" if form else label
    st.text_input(asked, key=key, on_change=_save, args=(key, read, save), disabled=disabled)
    if wrong:
        st.error(plain(f"{label}: {wrong[1]}"), icon=":material/error:")


def read_text(text: str) -> str:
    """Words on one line, without what databases and documents cannot hold."""
    return " ".join(keepable(text).split())


def _save(key: str, read: Callable[[str], Any], save: Callable[[Any], object]) -> None:
    typed = st.session_state[key]
    try:
        save(read(typed))
    except ValueError as wrong:
        st.session_state[_wrong(key)] = (typed, str(wrong))
    except TOLD as fault:
        st.session_state[_wrong(key)] = (typed, sentence(fault))
    else:
        st.session_state.pop(_wrong(key), None)


def _wrong(key: str) -> str:
    return f"feil_{key}"
