"""Four of the five pictures, each with its finding before it and a table under it; the fifth is in `endings`."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import streamlit as st

from scoring.domain.rating.heap import heaps
from scoring.domain.rating.position import Position, coverages
from scoring.domain.rating.time_picture import bubbles
from scoring.words.rating import position as words
from scoring.words.rating import position_row as rows
from ui.charts import portfolio as charts
from ui.charts.quadrant import time_bubbles
from ui.charts.risk_matrix import risk_matrix
from ui.widgets.chart import show_chart
from ui.widgets.long_table import show_folded_table
from ui.widgets.plain import plain
from ui.widgets.systems.access import address

_One = TypeVar("_One")
SHOWN = 30
"""So many rows in the picture of themes; the table has them all."""


def show_time(positions: Sequence[Position]) -> None:
    """Technical state and usefulness."""
    st.header("Teknisk tilstand og nytte", anchor=False)
    st.markdown(f"**{words.time_sentence(positions)}**")
    found = bubbles(positions)
    if found:
        alt = "Hvert system etter teknisk tilstand og nytte. De samme tallene står i tabellen under."
        show_chart(time_bubbles(found, words.quadrants(positions), st.context.theme.type), alt)
    st.caption(
        f"{plain(words.legend(found))} {words.ABOUT_TIME} {words.not_placed(positions, len(found))} "
        f"{words.on_narrow(found)}"
    )
    _table(
        list(enumerate(positions, 1)),
        lambda one: _linked(rows.time_row(*one), one[1], 1),
        rows.TIME,
        "Teknisk tilstand og nytte for hvert system",
        "tid",
    )


def show_risk(positions: Sequence[Position]) -> None:
    """Likelihood and impact."""
    st.header("Risiko", anchor=False)
    st.markdown(f"**{words.risk_sentence(positions)}**")
    found = heaps(positions)
    if found:
        alt = "Antall systemer etter sannsynlighet og alvor. De samme tallene står i tabellen under."
        show_chart(risk_matrix(found, st.context.theme.type), alt)
    st.markdown("\n".join(f"- {plain(one)}" for one in words.red_ones(positions)))
    unrated = sum(not one.assessed.is_rated for one in positions)
    st.caption(f"{words.ABOUT_RISK} {words.unnamed(unrated, 'Ikke vurdert.')}")
    _table(
        list(enumerate(positions, 1)),
        lambda one: _linked(rows.risk_row(*one), one[1], 1),
        rows.RISK,
        "Sannsynlighet, alvor og risiko for hvert system",
        "risiko",
    )


def show_themes(positions: Sequence[Position], themes: Sequence[str]) -> None:
    """Themes and systems."""
    st.header("Avstand til behovet, tema for tema", anchor=False)
    st.markdown(f"**{words.theme_sentence(positions, themes)}**")
    rated = [one for one in positions if one.assessed.is_rated]
    found = rows.cells(rated[:SHOWN], themes)
    if found:
        alt = "En rad for hvert system og en rute for hvert tema. De samme tallene står i tabellen under."
        show_chart(charts.heat_map(found, st.context.theme.type), alt)
    left = words.unnamed(
        len(positions) - min(len(rated), SHOWN), "Ikke vurdert, eller lavere risiko enn de 30 øverste."
    )
    st.caption(f"{words.ABOUT_THEMES} {left}")
    alt = "Avstanden til behovet i hvert tema for hvert system"
    _table(rated, lambda one: _linked(rows.theme_row(one, themes), one, 0), ["System", *themes], alt, "tema")


def show_coverage(positions: Sequence[Position], names: Mapping[str, str]) -> None:
    """How much is rated."""
    st.header("Dekning", anchor=False)
    found = coverages(positions, names)
    st.markdown(f"**{words.coverage_sentence(found)}**")
    if drawn := rows.parts(found, names):
        alt = "Hvor stor del av kravene som er vurdert i hvert tema. De samme tallene står i tabellen under."
        show_chart(charts.coverage_bars(drawn, st.context.theme.type), alt)
    st.caption(words.ABOUT_COVERAGE)
    _table(
        found,
        lambda one: [plain(cell) for cell in rows.coverage_row(one, names)],
        rows.COVERED,
        "Hvor mye som er vurdert i hvert tema",
        "dekning",
    )


def _linked(cells: Sequence[str], one: Position, place: int) -> list[str]:
    """The row, with the system's name leading to its result."""
    found = [plain(cell) for cell in cells]
    found[place] = f"[{found[place]}]({address(one.assessed.system.id, 'Resultat')})"
    return found


def _table(
    every: Sequence[_One], row: Callable[[_One], Sequence[str]], columns: list[str], alt: str, key: str
) -> None:
    if every:
        columns = [plain(one) for one in columns]
        show_folded_table(f"Tabell ({len(every)})", every, row, columns, alt, key)
