"""One of a few answers: saved when it is chosen; a refusal is told on the page."""

from collections.abc import Callable, Sequence

import streamlit as st

from ui.widgets.frame import attempt
from ui.widgets.stored import show_stored

_AT_A_GLANCE = 3
_NOT_CHOSEN = "Ikke valgt"


def choice_field(
    label: str,
    key: str,
    value: str,
    choices: Sequence[str],
    save: Callable[[str], object],
    *,
    disabled: bool,
) -> None:
    """`value` is the choice that is saved, "" when none is. Few choices stand beside one another, more in a list."""

    def keep() -> None:
        attempt(lambda: save(st.session_state[key] or ""))

    if len(choices) <= _AT_A_GLANCE:
        show_stored(key, value or None)
        st.radio(label, choices, index=None, key=key, horizontal=True, on_change=keep, disabled=disabled)
        return
    show_stored(key, value)
    st.selectbox(
        label,
        ["", *choices],
        format_func=lambda one: one or _NOT_CHOSEN,
        key=key,
        on_change=keep,
        disabled=disabled,
    )
