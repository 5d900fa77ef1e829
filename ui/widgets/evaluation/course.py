"""The way through an evaluation: one requirement or one bid at a time, the next one, and a list to jump in."""

from collections.abc import Sequence
from enum import StrEnum

import streamlit as st

from requirements_lib.domain.tender import AskedRequirement
from scoring.domain.bid import Bid
from scoring.domain.progress import Progress
from scoring.words.terms import bid_label
from ui.widgets.address import from_address, to_address
from ui.widgets.landing import jump
from ui.widgets.lot import go_to_lot
from ui.widgets.steps import show_neighbours

KEY, _VIEW, _BID = "krav", "visning", "tilbud"


class View(StrEnum):
    """What is held still while the other is gone through; the value stands in the address."""

    REQUIREMENT = "krav"
    BID = "tilbud"


_VIEWS = {View.REQUIREMENT.value: "Ett krav, alle tilbud", View.BID.value: "Ett tilbud, alle krav"}


def choose_view() -> View:
    """The view named in the address, or one requirement at a time."""
    chosen = st.radio(
        "Visning",
        list(_VIEWS),
        format_func=_VIEWS.__getitem__,
        horizontal=True,
        label_visibility="collapsed",
        key=from_address(_VIEW, _VIEWS),
    )
    to_address(_VIEW, chosen)
    return View(chosen)


def choose(asked: Sequence[AskedRequirement], done: Progress) -> AskedRequirement:
    """The requirement named in the address, or the first one; with a list to jump in."""
    by_id = {one.id: one for one in asked}
    places = {one.id: place for place, one in enumerate(asked, 1)}
    lacking = set(done.incomplete)
    chosen = st.selectbox(
        "Krav",
        list(by_id),
        format_func=lambda one: _line(by_id[one], places[one], len(asked), one in lacking),
        label_visibility="collapsed",
        key=from_address(KEY, by_id),
    )
    to_address(KEY, chosen)
    return by_id[chosen]


def choose_bid(bids: Sequence[Bid], done: Progress) -> Bid:
    """The bid named in the address, or the first one."""
    by_letter = {one.letter: one for one in bids}
    lacking = {one.bid for one in done.missing}
    chosen = st.selectbox(
        "Tilbud",
        list(by_letter),
        format_func=lambda one: f"{bid_label(one)} ({_mark(by_letter[one].id in lacking)})",
        label_visibility="collapsed",
        key=from_address(_BID, by_letter),
    )
    to_address(_BID, chosen)
    return by_letter[chosen]


def step(asked: Sequence[AskedRequirement], now: str, *, primary: bool, place: str) -> None:
    """«Forrige krav» and «Neste krav»; at an end only the other one."""
    show_neighbours([one.id for one in asked], now, "krav", _go, place=place, primary=primary)


def show_way_to(requirement: str, words: str, lot: str = "") -> None:
    """A way to one requirement in all bids for a lot, told in these words."""
    st.button(
        f"{lot}: {words}" if lot else words,
        key=f"til_{lot}{requirement}",
        type="tertiary",
        icon=":material/arrow_forward:",
        on_click=_go,
        args=(requirement, lot),
    )


def _go(requirement: str, lot: str = "") -> None:
    go_to_lot(lot)
    st.session_state[KEY] = requirement
    st.session_state[_VIEW] = View.REQUIREMENT.value
    jump()


def _line(asked: AskedRequirement, place: int, count: int, lacking: bool) -> str:
    return f"{asked.id} {asked.requirement.title} ({place} av {count}, {_mark(lacking)})"


def _mark(lacking: bool) -> str:
    return "mangler noe" if lacking else "ferdig"
