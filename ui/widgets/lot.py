"""Choosing among the lots of a divided procurement; an undivided one shows no choice."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.weighing.lot import Lot
from ui.widgets.address import from_address, to_address
from ui.widgets.plain import plain
from ui.widgets.stored import show_first

_KEY = "delkontrakt"


def choose_lot(lots: Sequence[Lot]) -> str:
    """The id of the lot named in the address, or of the first one; empty when there are none."""
    if not lots:
        return ""
    by_id = {one.id: one for one in lots}
    chosen = st.segmented_control(
        "Delkontrakt",
        list(by_id),
        format_func=lambda one: plain(by_id[one].label),
        key=show_first(from_address(_KEY, by_id), lots[0].id),
        required=True,
    )
    assert chosen is not None  # one is required
    to_address(_KEY, chosen)
    return chosen


def show_lot(lots: Sequence[Lot], lot: str) -> None:
    """Which lot something belongs to; nothing when the procurement is undivided."""
    for one in lots:
        if one.id == lot:
            st.markdown(f"**Delkontrakt {plain(one.label)}**")


def go_to_lot(lot: str) -> None:
    """Let the next run show a lot; nothing when none is named."""
    if lot:
        st.session_state[_KEY] = lot
