"""Where the evaluators stand on one item: the dot plot, and the same numbers as a table."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.tender.scored_item import ScoredItem
from scoring.domain.bids.bid import Bid
from scoring.services.consensus import Board
from scoring.words.numbers import given
from scoring.words.terms import bid_label
from ui.charts.consensus import dots
from ui.widgets.chart import show_chart
from ui.widgets.consensus.meeting import Meeting
from ui.widgets.plain import plain
from ui.widgets.table import show_table

NONE = "–"


def show_points(meeting: Meeting, board: Board, item: ScoredItem, *, agreed: bool = False) -> None:
    """The picture and its table, with what was agreed on beside the individual points when that is asked for."""
    placed = dot_rows(meeting, board, item)
    if not placed:
        st.markdown("Ingen har gitt poeng her.")
        return
    show_chart(
        dots(placed, st.context.theme.type, item.highest),
        f"Poengene fra hver evaluator på {item.label}. De samme tallene står i tabellen under.",
    )
    st.caption(f"Poeng fra 0 til {item.highest}. {plain(initials_in_words(meeting))}")
    names = [plain(meeting.names[one.id]) for one in meeting.evaluators]
    columns = ["Tilbud", *names, "Spredning", *(["Omforent"] if agreed else [])]
    rows = [table_row(meeting, board, one, item, agreed=agreed) for one in meeting.bids]
    show_table(rows, columns, f"Poeng på {item.label} per tilbud og evaluator")


def dot_rows(meeting: Meeting, board: Board, item: ScoredItem) -> list[tuple[str, str, int]]:
    """(bid label, initials, points) for each individual score, by bid and in the committee's order."""
    return [
        (bid_label(bid.letter), meeting.marks[one.id], points)
        for bid in meeting.bids
        for one in meeting.evaluators
        if (points := _points(board, bid, item, one.id)) is not None
    ]


def table_row(meeting: Meeting, board: Board, bid: Bid, item: ScoredItem, *, agreed: bool) -> Sequence[str]:
    """One bid: each one's points, how far they are apart, and at the end what was agreed on."""
    points = [_points(board, bid, item, one.id) for one in meeting.evaluators]
    spread = board.spread_on(bid.id, item.id)
    cells = [NONE if one is None else str(one) for one in points]
    width = NONE if spread is None else str(spread.width)
    end = [agreed_points(board, bid, item)] if agreed else []
    return [bid_label(bid.letter), *cells, width, *end]


def agreed_points(board: Board, bid: Bid, item: ScoredItem) -> str:
    """The points agreed on, or a dash."""
    found = board.agreed_on(bid.id, item.id)
    return NONE if found is None or found.points is None else given(found.points)


def initials_in_words(meeting: Meeting) -> str:
    """«Bokstavene er initialer: JV Jonas Vik, AA Amina Ali.»"""
    legend = ", ".join(f"{meeting.marks[one.id]} {one.name}" for one in meeting.evaluators)
    return f"Bokstavene er initialer: {legend}."


def _points(board: Board, bid: Bid, item: ScoredItem, evaluator: str) -> int | None:
    entries = board.entries_on(bid.id, item.id)
    return next((one.points for one in entries if one.evaluator == evaluator), None)
