"""Locking quality: read through everything that is agreed, with a tick before what cannot be undone."""

import streamlit as st

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.scored_item import ScoredItem
from requirements_lib.words.phrase import joined
from scoring.domain.bids.bid import Bid
from scoring.services import bid as bids
from scoring.services import consensus
from scoring.services.consensus import Board
from scoring.words.outcome import refusal_sentence
from scoring.words.terms import bid_label
from ui.navigation import entry
from ui.widgets.consensus.meeting import Meeting
from ui.widgets.consensus.picture import agreed_points
from ui.widgets.consensus.status import agreed_in_words
from ui.widgets.lot import show_lot
from ui.widgets.outbox import waiting_button
from ui.widgets.plain import plain
from ui.widgets.table import show_table


def show_lock(meeting: Meeting, board: Board) -> None:
    """The act for the lead, or what it waits for."""
    st.header("Lås kvaliteten", anchor=False)
    if not board.progress.is_complete:
        st.markdown(
            f"Kvaliteten kan låses når alle {meeting.noun.the_many} har omforente poeng og felles begrunnelse for alle "
            "tilbud."
        )
        return
    parts = meeting.parts()
    left = [one.tender.lot.label for one in parts if one.tender.lot and not one.board().progress.is_complete]
    if left:
        st.markdown(plain(f"Kvaliteten låses for alle delkontraktene samtidig. Det gjenstår {joined(left)}."))
        return
    st.markdown(f"Se over før du låser. Velg {meeting.noun.the} over når noe skal endres.")
    for one in parts:
        show_lot(one.lots, one.lot)
        show_agreed_table(one, one.board(), individual=False)
    for sentence in consequences():
        st.markdown(f"- {sentence}")
    for one in parts:
        _unpriced(one)
    sure = st.checkbox("Jeg har sett over. Jeg vet at dette ikke kan gjøres om.", key="sikker_kvalitet")
    if waiting_button("Lås kvaliteten", "las_kvaliteten"):
        if not sure:
            st.error("Kryss av for at du har sett over.", icon=":material/error:")
            return
        _lock(meeting)


def show_locked(meeting: Meeting, board: Board) -> None:
    """That it is done, and where to go."""
    st.info("Kvaliteten er låst og prisene er åpne. Ingen kan endre poengene.", icon=":material/lock:")
    st.page_link(entry("resultat").file, label="Gå til Resultat", query_params={"sak": meeting.now.id})
    st.markdown(agreed_in_words(board, meeting.noun))


def show_everything(meeting: Meeting, board: Board) -> None:
    """Every point agreed on with the individual ones beside, to be read through as a whole."""
    st.header("Alle omforente poeng", anchor=False)
    st.caption("De individuelle poengene står i parentes, med initialene til den som ga dem.")
    show_agreed_table(meeting, board, individual=True)


def show_agreed_table(meeting: Meeting, board: Board, *, individual: bool) -> None:
    """A line for each item, a column for each bid."""
    columns = [meeting.noun.one.capitalize(), *(bid_label(one.letter) for one in meeting.bids)]
    rows = everything(meeting, board, individual=individual)
    show_table(rows, columns, f"Omforente poeng per {meeting.noun.one} og tilbud")


def everything(meeting: Meeting, board: Board, *, individual: bool) -> list[list[str]]:
    """Each item with the points agreed on for each bid, and the individual ones beside when asked for."""
    return [
        [
            plain(one.name),
            *(_cell(meeting, board, bid, one, individual) for bid in meeting.bids),
        ]
        for one in meeting.items
    ]


def consequences() -> tuple[str, ...]:
    """What locking does."""
    return (
        "Omforente poeng, felles begrunnelser og vurderingen av svarene kan ikke endres etterpå.",
        "Prisene åpnes for innkjøperen og evalueringsgruppen. Etterpå kan ingen pris gis.",
        "Låsingen kan ikke gjøres om.",
    )


def _lock(meeting: Meeting) -> None:
    """Do it; a refusal is told here, at the foot of a long page."""
    try:
        consensus.lock_quality(meeting.store, meeting.person, meeting.now.id)
    except Refusal as refusal:
        st.error(plain(refusal_sentence(refusal)), icon=":material/error:")
    else:
        st.rerun()


def _cell(meeting: Meeting, board: Board, bid: Bid, item: ScoredItem, individual: bool) -> str:
    """«6,5», or «6,5 (JV 4, AA 8)»."""
    points = agreed_points(board, bid, item)
    given = {one.evaluator: one.points for one in board.entries_on(bid.id, item.id)}
    own = [f"{meeting.marks[one.id]} {given[one.id]}" for one in meeting.evaluators if one.id in given]
    return f"{points} ({', '.join(own)})" if individual and own else points


def _unpriced(meeting: Meeting) -> None:
    if not meeting.tender.has_price:
        return
    priced = bids.priced(meeting.store, meeting.person, meeting.now.id)
    for bid in meeting.bids:
        if bid.id not in priced:
            words = f"{bid_label(bid.letter)} mangler pris. Innkjøperen må føre den før kvaliteten låses."
            st.warning(plain(words), icon=":material/warning:")
