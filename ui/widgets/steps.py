"""One thing at a time: the way to the one before and the next."""

from collections.abc import Callable, Sequence

import streamlit as st


def show_neighbours(
    ids: Sequence[str], now: str, what: str, go: Callable[[str], None], *, place: str, primary: bool
) -> bool:
    """«Forrige krav» and «Neste krav», at an end only the other one; whether there is a next one.

    `place` tells the steps at the top of a page from those at the foot, `primary` is for the next one.
    """
    before, after = neighbours(ids, now)
    with st.container(horizontal=True, key=f"steg_{place}"):
        if before is not None:
            st.button(f"Forrige {what}", key=f"forrige_{place}", on_click=go, args=(before,))
        if after is not None:
            st.button(
                f"Neste {what}",
                key=f"neste_{place}",
                type="primary" if primary else "secondary",
                on_click=go,
                args=(after,),
            )
    return after is not None


def neighbours(ids: Sequence[str], now: str) -> tuple[str | None, str | None]:
    """The one before and the one after."""
    place = ids.index(now)
    before = ids[place - 1] if place else None
    after = ids[place + 1] if place + 1 < len(ids) else None
    return before, after
