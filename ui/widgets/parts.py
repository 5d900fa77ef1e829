"""A page in parts: one is chosen in the address, and a button leads to the next."""

from collections.abc import Sequence

import streamlit as st

_KEY = "del"


def choose_part(parts: Sequence[str]) -> str:
    """The part named in the address, or the first."""
    if st.session_state.get(_KEY, st.query_params.get(_KEY)) not in parts:
        st.session_state[_KEY] = parts[0]
    part = st.segmented_control("Del", parts, key=_KEY, bind="query-params", required=True)
    assert part is not None  # one is required
    return part


def show_next(parts: Sequence[str], now: str, *, primary: bool = True) -> None:
    """The way to the part after this one; nothing after the last."""
    for following in parts[parts.index(now) + 1 :][:1]:
        st.button(
            f"Neste: {following.lower()}",
            type="primary" if primary else "secondary",
            key="neste",
            on_click=go_to,
            args=[following],
        )


def go_to(part: str) -> None:
    """Show another part; for a button's callback."""
    st.session_state[_KEY] = part
