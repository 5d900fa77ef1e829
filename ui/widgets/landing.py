"""Where the eye and the focus go after an act at the foot of a long page: to the heading of what comes next."""

import secrets

import streamlit as st

from ui.bootstrap import ROOT

_TURN = "hopp"
_component = st.components.v2.component(
    "malestokk_hopp",
    js=(ROOT / "ui" / "static" / "hopp.js").read_text("utf-8"),
    isolate_styles=False,  # a shadow root would hide where it stands in the page
)


def land_here() -> None:
    """Mark the place: the next heading gets focus when `jump` has been asked for since the page was drawn."""
    _component(key=_TURN + "_her", data={"turn": st.session_state.get(_TURN)}, height=1)


def jump() -> None:
    """Ask for it; from a callback or before a rerun."""
    st.session_state[_TURN] = secrets.token_hex(4)
