"""A choice that stands in the address by its id, where Streamlit itself would write the words of the label."""

from collections.abc import Collection

import streamlit as st

from ui.widgets.stored import show_first, show_stored


def from_address(key: str, known: Collection[str]) -> str:
    """Let the widget with this key show what the address names, when the address is new; returns the key.

    What the address names, and nobody knows, is taken as nothing. So is what the widget shows: it is nothing when
    something is pressed before the browser has drawn it.
    """
    named, shown = st.query_params.get(key), st.session_state.get(key)
    if named in known and (shown not in known or named != st.session_state.get(_written(key))):
        show_stored(key, named)
    if st.session_state.get(key) not in known:
        st.session_state.pop(key, None)
        return key
    return show_first(key, st.session_state[key])


def to_address(key: str, chosen: str) -> None:
    """Write the choice into the address, so that reload, «Back» and a sent link lead to it."""
    st.session_state[_written(key)] = chosen
    if st.query_params.get(key) != chosen:
        st.query_params[key] = chosen


def _written(key: str) -> str:
    return f"{key}_i_adressen"
