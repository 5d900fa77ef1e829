"""One bid on one requirement: the answer with its source to the left, points and reason to the right."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.words.terms import label
from scoring.domain.bid import Bid
from scoring.domain.score import ScoreEntry
from scoring.services import evaluation
from scoring.services.evaluation import Sheet
from scoring.words.numbers import given
from scoring.words.terms import bid_label
from ui.bootstrap import Application
from ui.widgets.evaluation_answer import show_answer
from ui.widgets.frame import attempt
from ui.widgets.requirement import rubric
from ui.widgets.text_field import text_field

POINTS = list(range(11))


def show_asked(tender: Tender, asked: AskedRequirement) -> None:
    """The need and the requirement, with the scale beside it."""
    st.header(f"{asked.id} {asked.requirement.title}", anchor=False)
    left, right = st.columns([1, 1], gap="large")
    with left:
        st.markdown(asked.need)
        st.markdown(asked.text)
        criterion = tender.criterion_of(asked.id)
        with st.container(horizontal=True):
            st.badge(label(asked.requirement.kind), color="gray")
            if criterion is not None:
                st.badge(f"Kriterium: {criterion.name}, {given(criterion.weight)} %", color="gray")
    with right:
        rubric(asked.requirement, asked.parameters)


def show_scoring(
    app: Application, person: Person, now: Procurement, bid: Bid, requirement: str, sheet: Sheet, locked: bool
) -> None:
    """The card of one bid; nothing is chosen until the evaluator chooses."""
    entry = sheet.entry(bid.id, requirement)
    with st.container(border=True, key=f"kort_{bid.id}"):
        st.subheader(bid_label(bid.letter), anchor=False)
        left, right = st.columns([6, 7], gap="large")
        with left:
            st.markdown("**Svar fra leverandøren**")
            show_answer(bid, requirement)
        with right:
            _points(app, person, now, bid, requirement, entry, locked)
            text_field(
                person,
                f"Begrunnelse for tilbud {bid.letter}",
                f"poeng/{now.id}/{bid.id}/{requirement}",
                entry.reason if entry else "",
                entry.number if entry else 0,
                saved=entry.at if entry and entry.reason else None,
                disabled=locked,
            )


def _points(
    app: Application,
    person: Person,
    now: Procurement,
    bid: Bid,
    requirement: str,
    entry: ScoreEntry | None,
    locked: bool,
) -> None:
    key = f"poeng_{now.id}_{bid.id}_{requirement}"
    before = entry.points if entry else None

    def save() -> None:
        points = st.session_state[key]
        saved = attempt(
            lambda: evaluation.give_points(app.store, person, now.id, bid.id, requirement, points)
        )
        if saved is None:
            st.session_state[key] = before

    st.radio(
        f"Poeng til tilbud {bid.letter}",
        POINTS,
        index=before,
        horizontal=True,
        key=key,
        on_change=save,
        disabled=locked,
    )
