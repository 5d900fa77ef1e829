"""A page in parts: one is chosen in the address, and a button leads to the next."""

from collections.abc import Sequence

import streamlit as st

from ui.widgets.stored import show_first, show_stored

_KEY = "del"


def choose_part(parts: Sequence[str]) -> str:
    """The part named in the address, or the first."""
    named = st.query_params.get(_KEY)
    first = named if named in parts else parts[0]
    if st.session_state.get(_KEY, first) not in parts:
        show_stored(_KEY, parts[0])
    key = show_first(_KEY, first)
    # «Back» to an address that names none shows the default, whatever is kept under the key.
    return st.segmented_control("Del", parts, default=parts[0], key=key, bind="query-params", required=True)


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
