"""The order of the bids under each model: a strip of lettered squares a model, where one sees the winner move."""

from collections.abc import Sequence
from typing import Any, TypeAlias

import altair as alt
import pandas as pd

from ui.charts.drawn import kept
from ui.charts.style import WHOLE_WIDTH, Palette, configured, palette

Row: TypeAlias = tuple[str, Sequence[tuple[str, str]]]
"""(model, each bid's letter with what it is, the best first)"""
WINNER, OTHER_FIRST, REST = "Vinneren etter den kunngjorte modellen", "Et annet tilbud først", "De andre"
_KINDS = [WINNER, OTHER_FIRST, REST]
_ROW, _AXIS, _LEGEND = 58, 62, 22
"""Pixels for a model with its name, for the axis with its title, and for a line of the legend."""


@kept
def order_strips(rows: Sequence[Row], theme: str | None) -> Any:
    """The names stand over the strips, so that the strips have the whole width on a narrow screen."""
    colours = palette(theme)
    frame = pd.DataFrame(
        [(name, place, place + 1, *one) for name, order in rows for place, one in enumerate(order)],
        columns=["model", "place", "end", "letter", "kind"],
    )
    frame["middle"] = frame["place"] + 0.5
    names = [name for name, _ in rows]
    y = alt.Y("model:N", sort=names, axis=None)
    layers = alt.layer(_squares(frame, y, colours), _letters(frame, y, colours), _names(names, y))
    shown = [kind for kind in _KINDS if kind in set(frame["kind"])]
    height = len(rows) * _ROW + _AXIS + len(shown) * _LEGEND
    return configured(layers.properties(height=height, width="container"), colours)


def _squares(frame: pd.DataFrame, y: alt.Y, colours: Palette) -> Any:
    shown = [kind for kind in _KINDS if kind in set(frame["kind"])]
    tints = dict(zip(_KINDS, (colours.accent, colours.series[1], colours.soft), strict=True))
    places = int(frame["place"].max()) + 1
    axis = alt.Axis(
        values=[place + 0.5 for place in range(places)],
        labelExpr="format(datum.value + 0.5, 'd')",
        title="Plass",
        grid=False,
        ticks=False,
    )
    colour = alt.Color(
        "kind:N", sort=shown, scale=alt.Scale(domain=shown, range=[tints[one] for one in shown])
    )
    x = alt.X("place:Q", scale=alt.Scale(domain=[0, places], nice=False), axis=axis)
    return (
        alt.Chart(frame)
        .mark_bar(height=24, yOffset=12, x2Offset=-3)
        .encode(y=y, x=x, x2="end:Q", color=colour)
    )


def _letters(frame: pd.DataFrame, y: alt.Y, colours: Palette) -> Any:
    text = alt.condition(f"datum.kind == '{REST}'", alt.value(colours.text), alt.value(colours.ground))
    letters = alt.Chart(frame).mark_text(yOffset=12, fontWeight=600)
    return letters.encode(y=y, x="middle:Q", text="letter:N", color=text)


def _names(names: Sequence[str], y: alt.Y) -> Any:
    marks = alt.Chart(pd.DataFrame({"model": names})).mark_text(align="left", dy=-14, limit=WHOLE_WIDTH)
    return marks.encode(y=y, x=alt.value(0), text="model:N")
