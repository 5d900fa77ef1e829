"""The way through the requirements: how far one has come, the one before, the next, and a list to jump in."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.tender import AskedRequirement
from scoring.domain.progress import Progress

KEY = "krav"


def choose(asked: Sequence[AskedRequirement], done: Progress) -> AskedRequirement:
    """The requirement named in the address, or the first one; with a list to jump in."""
    by_id = {one.id: one for one in asked}
    places = {one.id: place for place, one in enumerate(asked, 1)}
    lacking = set(done.incomplete)
    if st.query_params.get(KEY) not in by_id:
        st.query_params.pop(KEY, None)
    chosen = st.selectbox(
        "Krav",
        list(by_id),
        format_func=lambda one: _line(by_id[one], places[one], len(asked), one in lacking),
        key=KEY,
        bind="query-params",
        required=True,
    )
    return by_id[chosen]


def step(asked: Sequence[AskedRequirement], now: str, *, primary: bool, place: str) -> None:
    """«Forrige krav» and «Neste krav»; at an end only the other one."""
    ids = [one.id for one in asked]
    before, after = neighbours(ids, now)
    with st.container(horizontal=True, key=f"steg_{place}"):
        if before is not None:
            st.button("Forrige krav", key=f"forrige_{place}", on_click=_go, args=(before,))
        if after is not None:
            st.button(
                "Neste krav",
                key=f"neste_{place}",
                type="primary" if primary else "secondary",
                on_click=_go,
                args=(after,),
            )


def neighbours(ids: Sequence[str], now: str) -> tuple[str | None, str | None]:
    """The one before and the one after."""
    place = ids.index(now)
    before = ids[place - 1] if place else None
    after = ids[place + 1] if place + 1 < len(ids) else None
    return before, after


def _go(requirement: str) -> None:
    st.session_state[KEY] = requirement


def _line(asked: AskedRequirement, place: int, count: int, lacking: bool) -> str:
    mark = "mangler noe" if lacking else "ferdig"
    return f"{asked.id} {asked.requirement.title} ({place} av {count}, {mark})"
