"""One bid on one requirement: the answer with its source to the left, points and reason to the right."""

import streamlit as st

from requirements_lib.domain.tender import AskedRequirement, Tender
from scoring.domain.bid import Bid
from scoring.domain.score import ScoreEntry
from scoring.services import evaluation
from scoring.words.terms import bid_label
from ui.widgets.answer import show_answer
from ui.widgets.evaluation.desk import Desk
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.requirement import rubric, show_asked
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field


def show_requirement(tender: Tender, asked: AskedRequirement) -> None:
    """The need and the requirement, with the scale beside it."""
    st.header(plain(f"{asked.id} {asked.requirement.title}"), anchor=False)
    left, right = st.columns([1, 1], gap="large")
    with left:
        show_asked(tender, asked)
    with right:
        rubric(asked.requirement, asked.parameters, tender.full_points)


def show_scoring(desk: Desk, bid: Bid, requirement: str) -> None:
    """The card of one bid on the requirement above it; nothing is chosen until the evaluator chooses."""
    with st.container(border=True, key=f"kort_{bid.id}_{requirement}"):
        st.subheader(bid_label(bid.letter), anchor=False)
        _answer_and_score(desk, bid, requirement, f"til tilbud {bid.letter}", f"for tilbud {bid.letter}")


def show_scoring_of(desk: Desk, bid: Bid, asked: AskedRequirement) -> None:
    """The card of one requirement in the bid above it, with its text and scale at hand."""
    with st.container(border=True, key=f"kort_{bid.id}_{asked.id}"):
        st.subheader(plain(f"{asked.id} {asked.requirement.title}"), anchor=False)
        st.markdown(plain(asked.text))
        with st.expander(f"Vis behovet og skalaen for {asked.id}"):
            st.markdown(plain(asked.need))
            rubric(asked.requirement, asked.parameters, desk.tender.full_points)
        _answer_and_score(desk, bid, asked.id, f"på {asked.id}", f"for {asked.id}")


def _answer_and_score(desk: Desk, bid: Bid, requirement: str, given_to: str, reason_for: str) -> None:
    entry = desk.sheet.entry(bid.id, requirement)
    left, right = st.columns([6, 7], gap="medium")
    with left:
        st.markdown("**Svar fra leverandøren**")
        show_answer(bid, requirement, desk.tender)
    with right:
        _points(desk, bid, requirement, entry, f"Poeng {given_to}")
        text_field(
            desk.person,
            f"Begrunnelse {reason_for}",
            f"poeng/{desk.now.id}/{bid.id}/{requirement}",
            entry.reason if entry else "",
            entry.number if entry else 0,
            saved=entry.at if entry and entry.reason else None,
            disabled=desk.locked,
        )


def _points(desk: Desk, bid: Bid, requirement: str, entry: ScoreEntry | None, words: str) -> None:
    key = f"poeng_{desk.now.id}_{bid.id}_{requirement}"

    def save() -> None:
        points = st.session_state[key]
        attempt(
            lambda: evaluation.give_points(
                desk.app.store, desk.person, desk.now.id, bid.id, requirement, points
            )
        )

    st.radio(
        words,
        desk.points,
        index=None,
        horizontal=True,
        key=show_stored(key, entry.points if entry else None),
        on_change=save,
        disabled=desk.locked,
    )
