"""The way through an evaluation: one item or one bid at a time, the next one, and a list to jump in."""

from collections.abc import Sequence
from enum import StrEnum

import streamlit as st

from requirements_lib.domain.tender.scored_item import ScoredItem
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.progress import Progress
from scoring.words.item import noun
from scoring.words.terms import bid_label
from ui.widgets.address import from_address, to_address
from ui.widgets.landing import jump
from ui.widgets.lot import go_to_lot
from ui.widgets.steps import show_neighbours

KEY, _VIEW, _BID = "krav", "visning", "tilbud"


class View(StrEnum):
    """What is held still while the other is gone through; the value stands in the address."""

    ITEM = "krav"
    BID = "tilbud"


def choose_view(items: Sequence[ScoredItem]) -> View:
    """The view named in the address, or one item at a time."""
    called = noun(items)
    views = {
        View.ITEM.value: f"Ett {called.one}, alle tilbud",
        View.BID.value: f"Ett tilbud, alle {called.many}",
    }
    chosen = st.radio(
        "Visning",
        list(views),
        format_func=views.__getitem__,
        horizontal=True,
        label_visibility="collapsed",
        key=from_address(_VIEW, views),
    )
    to_address(_VIEW, chosen)
    return View(chosen)


def choose(items: Sequence[ScoredItem], done: Progress) -> ScoredItem:
    """The item named in the address, or the first one; with a list to jump in."""
    by_id = {one.id: one for one in items}
    places = {one.id: place for place, one in enumerate(items, 1)}
    lacking = set(done.incomplete)
    chosen = st.selectbox(
        noun(items).one.capitalize(),
        list(by_id),
        format_func=lambda one: _line(by_id[one], places[one], len(items), one in lacking),
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


def step(items: Sequence[ScoredItem], now: str, *, primary: bool, place: str) -> None:
    """«Forrige krav» and «Neste krav», or «punkt»; at an end only the other one."""
    show_neighbours([one.id for one in items], now, noun(items).one, _go, place=place, primary=primary)


def show_way_to(item: str, words: str, lot: str = "") -> None:
    """A way to one item in all bids for a lot, told in these words."""
    st.button(
        f"{lot}: {words}" if lot else words,
        key=f"til_{lot}{item}",
        type="tertiary",
        icon=":material/arrow_forward:",
        on_click=_go,
        args=(item, lot),
    )


def _go(item: str, lot: str = "") -> None:
    go_to_lot(lot)
    st.session_state[KEY] = item
    st.session_state[_VIEW] = View.ITEM.value
    jump()


def _line(item: ScoredItem, place: int, count: int, lacking: bool) -> str:
    return f"{item.name} ({place} av {count}, {_mark(lacking)})"


def _mark(lacking: bool) -> str:
    return "mangler noe" if lacking else "ferdig"
