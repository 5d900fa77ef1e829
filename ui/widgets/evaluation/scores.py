"""One bid on one item: the answer with its source to the left, points and reason to the right."""

import streamlit as st

from requirements_lib.domain.tender.scored_item import ScoredItem
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.score import ScoreEntry
from scoring.domain.scale import INDIVIDUAL
from scoring.services import evaluation
from scoring.words.terms import bid_label
from ui.widgets.evaluation.desk import Desk
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.requirement import rubric
from ui.widgets.scored_item import label, show_answers, show_looked_for
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field


def show_scoring(desk: Desk, bid: Bid, item: ScoredItem) -> None:
    """The card of one bid on the item above it; nothing is chosen until the evaluator chooses."""
    with st.container(border=True, key=f"kort_{bid.id}_{item.id}"):
        st.subheader(bid_label(bid.letter), anchor=False)
        _answer_and_score(desk, bid, item, f"til tilbud {bid.letter}", f"for tilbud {bid.letter}")


def show_scoring_of(desk: Desk, bid: Bid, item: ScoredItem) -> None:
    """The card of one item in the bid above it, with its text and scale at hand."""
    with st.container(border=True, key=f"kort_{bid.id}_{item.id}"):
        st.subheader(plain(item.name), anchor=False)
        if item.criterion is None:
            (asked,) = item.asked
            st.markdown(plain(asked.text))
            with st.expander(f"Vis behovet og skalaen for {item.label}"):
                st.markdown(plain(asked.need))
                rubric(asked.requirement, asked.parameters, item.highest)
        else:
            show_looked_for(item)
        _answer_and_score(desk, bid, item, f"på {label(item)}", f"for {item.label}")


def _answer_and_score(desk: Desk, bid: Bid, item: ScoredItem, given_to: str, reason_for: str) -> None:
    entry = desk.sheet.entry(bid.id, item.id)
    left, right = st.columns([6, 7], gap="medium")
    with left:
        st.markdown("**Svar fra leverandøren**")
        show_answers(bid, item, desk.tender)
    with right:
        _points(desk, bid, item, entry, f"Poeng {given_to}")
        text_field(
            desk.person,
            f"Begrunnelse {reason_for}",
            f"poeng/{desk.now.id}/{bid.id}/{item.id}",
            entry.reason if entry else "",
            entry.number if entry else 0,
            saved=entry.at if entry and entry.reason else None,
            disabled=desk.locked,
        )


def _points(desk: Desk, bid: Bid, item: ScoredItem, entry: ScoreEntry | None, words: str) -> None:
    key = f"poeng_{desk.now.id}_{bid.id}_{item.id}"

    def save() -> None:
        points = st.session_state[key]
        attempt(
            lambda: evaluation.give_points(desk.app.store, desk.person, desk.now.id, bid.id, item.id, points)
        )

    st.radio(
        words,
        [int(one) for one in INDIVIDUAL.up_to(item.highest).steps],
        index=None,
        horizontal=True,
        key=show_stored(key, entry.points if entry else None),
        on_change=save,
        disabled=desk.locked,
    )
