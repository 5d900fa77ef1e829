"""How many contracts and how much support end, half-year by half-year."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from scoring.words.phase_out.ending import CONTRACTS, SUPPORTS, Drawn
from ui.charts.drawn import kept
from ui.charts.style import configured, palette

_ROW, _NARROW, _BAR = 66, 42, 14
"""Pixels for a period with its name over its two bars, for one with its name beside them, and for a bar."""
_UNDER, _APART = -9, 17
"""So far under the middle of its room is the first bar where the name is beside, and the second under the first."""
_ROOM = 96
"""Pixels after the longest bar, for its figure."""


@kept
def ending_bars(rows: Sequence[Drawn], theme: str | None, beside: bool = False) -> Any:
    """Two bars for each period, one filled and one light with an edge, each with its figure.

    The name stands over them, so that they have the whole width on a narrow screen, or beside them.
    """
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["period", "what", "number", "told"])
    periods = list(dict.fromkeys(frame["period"]))
    look: dict[str, Any] = {"title": None, "domain": False, "ticks": False, "labelPadding": 8}
    axis = alt.Axis(**look, labelFontWeight=600) if beside else None
    y = alt.Y("period:N", sort=periods, axis=axis)
    most = max(int(frame["number"].max()), 1)
    reach = alt.Scale(domain=[0, most], range=[0, alt.expr(f"width - {_ROOM}")])
    x = alt.X("number:Q", axis=None, scale=reach)
    layers = [] if beside else [_names(periods, y)]
    for number, (what, tint) in enumerate(((CONTRACTS, colours.accent), (SUPPORTS, colours.soft))):
        some, place = frame[frame["what"] == what], _APART * number + (_UNDER if beside else 0)
        told = alt.Chart(some).mark_text(align="left", dx=6, dy=place + 1, fontSize=13)
        layers.append(told.encode(y=y, x=x, text="told:N"))
        drawn = some[some["number"] > 0]
        if len(drawn):  # bars without a bar are an image without a text to those who are read to
            edge: dict[str, Any] = {"stroke": colours.accent, "strokeWidth": 1}
            bars = alt.Chart(drawn).mark_bar(height=_BAR, yOffset=place, color=tint, **edge)
            layers.append(bars.encode(y=y, x=x))
    height = len(periods) * (_NARROW if beside else _ROW)
    return configured(alt.layer(*layers).properties(height=height, width="container"), colours)


def _names(periods: Sequence[str], y: alt.Y) -> Any:
    names = alt.Chart(pd.DataFrame({"period": periods})).mark_text(align="left", dy=-20, fontWeight=600)
    return names.encode(y=y, x=alt.value(0), text="period:N")
