"""One bid on one item in the common assessment: the evidence, and what is agreed on."""

from decimal import Decimal
from html import escape

import streamlit as st

from requirements_lib.domain.tender.scored_item import ScoredItem
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.consensus import AgreedScore
from scoring.domain.scale import AGREED
from scoring.services import consensus
from scoring.services.consensus import Board
from scoring.words.numbers import given, is_exact
from scoring.words.numbers import plain as shown
from scoring.words.terms import bid_label
from ui.widgets.answer import as_written
from ui.widgets.consensus.meeting import Meeting
from ui.widgets.frame import attempt
from ui.widgets.scored_item import show_answers
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field


def show_card(meeting: Meeting, board: Board, bid: Bid, item: ScoredItem) -> None:
    """The answer, everybody's reasons, and for the lead the points and the common reason."""
    with st.container(border=True, key=f"kort_{bid.id}"):
        end = ": omforent vurdering" if meeting.edits else ""
        st.subheader(f"{bid_label(bid.letter)}{end}", anchor=False)
        with st.expander(f"Svar fra leverandøren i tilbud {bid.letter}"):
            show_answers(bid, item, meeting.tender)
        _reasons(meeting, board, bid, item)
        st.markdown(mean_in_words(board, bid, item))
        if meeting.edits:
            _edit(meeting, board, bid, item)


def show_agreed(meeting: Meeting, board: Board, item: ScoredItem) -> None:
    """What is agreed on one item, to be read."""
    st.subheader("Omforent vurdering", anchor=False)
    for bid in meeting.bids:
        found = board.agreed_on(bid.id, item.id)
        st.markdown(f"**{agreed_in_words(bid, found)}**")
        if found is not None:
            as_written(found.reason)


@st.fragment(run_every=2)
def follow_agreed(meeting: Meeting, item: ScoredItem) -> None:
    """The same, followed while the lead writes it."""
    show_agreed(meeting, meeting.board(), item)


def mean_in_words(board: Board, bid: Bid, item: ScoredItem) -> str:
    """«Snittet av de individuelle poengene er 3,75. Det er bare til opplysning.»"""
    spread = board.spread_on(bid.id, item.id)
    if spread is None:
        return "Ingen har gitt poeng til dette tilbudet."
    about = "" if is_exact(spread.mean) else "omtrent "
    return f"Snittet av de individuelle poengene er {about}{shown(spread.mean)}. Det er bare til opplysning."


def agreed_in_words(bid: Bid, found: AgreedScore | None) -> str:
    """«Tilbud B: 6,5 poeng», or that nothing is agreed yet."""
    if found is None or found.points is None:
        return f"{bid_label(bid.letter)}: ikke avklart ennå"
    return f"{bid_label(bid.letter)}: {given(found.points)} poeng"


def _reasons(meeting: Meeting, board: Board, bid: Bid, item: ScoredItem) -> None:
    """Each evaluator's points and reason, as they were written."""
    given_by = {one.evaluator: one for one in board.entries_on(bid.id, item.id)}
    spoken = [
        f"<p><strong>{escape(person.name)}: {one.points} poeng.</strong> "
        f"{'<br>'.join(escape(one.reason).splitlines())}</p>"
        for person in meeting.evaluators
        if (one := given_by.get(person.id)) is not None and one.points is not None
    ]
    if spoken:
        st.html("".join(spoken))


def _edit(meeting: Meeting, board: Board, bid: Bid, item: ScoredItem) -> None:
    found = board.agreed_on(bid.id, item.id)
    _points(meeting, bid, item, found.points if found else None)
    text_field(
        meeting.person,
        f"Felles begrunnelse for tilbud {bid.letter}",
        f"enighet/{meeting.now.id}/{bid.id}/{item.id}",
        found.reason if found else "",
        found.number if found else 0,
        saved=found.at if found and found.reason else None,
    )


def _points(meeting: Meeting, bid: Bid, item: ScoredItem, before: Decimal | None) -> None:
    key = f"poeng_felles_{meeting.now.id}_{bid.id}_{item.id}"

    def save() -> None:
        points, now = st.session_state[key], meeting.now.id
        attempt(lambda: consensus.agree_points(meeting.store, meeting.person, now, bid.id, item.id, points))

    st.radio(
        f"Omforente poeng til tilbud {bid.letter}",
        AGREED.up_to(item.highest).steps,
        index=None,
        format_func=given,
        horizontal=True,
        width="stretch",
        key=show_stored(key, before),
        on_change=save,
    )
