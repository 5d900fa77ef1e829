"""The systems on the list along time: latest day to decide, notice, the contract's end, the end of support."""

import streamlit as st

from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.phase_out.timeline import bars, drawn_together
from scoring.words.phase_out.timeline import ALT, COLUMNS, EXPLAINED, left_out_sentence, rows
from ui.charts.phase_out import timeline
from ui.widgets.chart import show_chart
from ui.widgets.clock import day
from ui.widgets.long_table import show_folded_table
from ui.widgets.plain import plain

MOST = 30
"""So many systems are drawn; the table has all of them."""


def show_picture(found: PhaseOutList) -> None:
    """The picture with its explanation, how many systems have no date to show, and the same dates as a table."""
    if not found.listed:
        return
    drawn = bars(found.listed, found.on)
    st.header("Tidslinje", anchor=False)
    if drawn:
        show_chart(timeline(drawn_together(drawn[:MOST]), found.on, st.context.theme.type), ALT)
        st.caption(f"{EXPLAINED} Stiplet strek: i dag, {day(found.on)}.")
    if len(drawn) > MOST:
        st.caption(f"Bildet viser de {MOST} mest hastende av {len(drawn)}. Tabellen har alle.")
    if left_out := left_out_sentence(len(found.listed) - len(drawn)):
        st.caption(left_out)
    alt = "Datoene i tidslinjen"
    show_folded_table("Datoene som tabell", found.listed, date_row, COLUMNS, alt, "tidslinje")


def draw_ahead(found: PhaseOutList) -> None:
    """Put the picture together before the first person asks for it."""
    if drawn := bars(found.listed, found.on):
        timeline(drawn_together(drawn[:MOST]), found.on, "light")


def date_row(one: Listed) -> list[str]:
    """Every date of one system."""
    (row,) = rows([one])
    return [*map(plain, row)]
