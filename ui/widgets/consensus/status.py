"""How far the committee has come and who is here, read anew every other second. It shows and never edits."""

from datetime import UTC, datetime
from time import monotonic

import streamlit as st

from scoring.domain.bids.consensus import AgreedScore, wide_from
from scoring.services.consensus import Board
from scoring.words.item import Noun
from ui.widgets.clock import clock
from ui.widgets.consensus.meeting import Meeting
from ui.widgets.consensus.people import named, short_names
from ui.widgets.consensus.presence import here_in_words, presence
from ui.widgets.plain import plain


@st.fragment(run_every=2)
def show_status(meeting: Meeting, shown: Board) -> None:
    """The bar, its sentence, and what others have done since the page was drawn from the board `shown`."""
    board = meeting.board()
    st.progress(float(board.progress.part), text=agreed_in_words(board, meeting.noun))
    st.caption(f"Oppdatert kl. {clock(datetime.now(UTC))}. {plain(_here(meeting))}")
    if board.phase is not shown.phase:
        _fresh("Kvaliteten er låst.", "Vis det som er låst")
        return
    changed = changed_by_others(board, shown, meeting.person.id) if meeting.edits else None
    if changed is not None and changed.at is not None:
        who = named(meeting.store, [changed.by])[0].name
        what = meeting.item(changed.requirement).label
        _fresh(f"{who} endret {what} kl. {clock(changed.at)}.", "Vis endringen")


def agreed_in_words(board: Board, called: Noun) -> str:
    """«Enighet om 11 av 14 krav. 2 krav har stor spredning (3 poeng eller mer).»"""
    done = f"Enighet om {board.progress.done} av {len(board.progress.requirements)} {called.many}."
    scales = sorted(set(board.highest.values()))
    wide = (
        f"{wide_from(scales[0])} poeng eller mer"
        if len(scales) == 1
        else ", ".join(f"{wide_from(one)} av {one} poeng eller mer" for one in scales)
    )
    which = called.one if board.wide == 1 else called.many
    return f"{done} {board.wide or 'Ingen'} {which} har stor spredning ({wide})."


def changed_by_others(now: Board, before: Board, own: str) -> AgreedScore | None:
    """The latest change that somebody else has made to what is agreed, between two boards."""
    known = {(one.bid, one.requirement): one.number for one in before.agreed}
    newer = [one for one in now.agreed if one.number > known.get((one.bid, one.requirement), 0)]
    return max((one for one in newer if one.by != own and one.at), key=lambda one: str(one.at), default=None)


def _fresh(sentence: str, label: str) -> None:
    """Tell it, and let the person choose when the page is drawn anew: a poll never takes words away."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.info(plain(sentence), icon=":material/info:")
        if st.button(label, key="vis_nytt"):
            st.rerun()


def _here(meeting: Meeting) -> str:
    ids = presence.here(meeting.now.id, meeting.person.id, monotonic())
    names = short_names(named(meeting.store, ids))
    return here_in_words(names[meeting.person.id], [names[one] for one in ids])
