"""Widgets that show what is saved, also after a choice was refused or somebody else has chosen meanwhile."""

from typing import Any

import streamlit as st


def show_stored(key: str, value: Any) -> str:
    """Let the widget with this key show `value` when it shows something else; returns the key.

    A widget that agrees is left alone: setting it would throw away what is being typed in it.
    """
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key
