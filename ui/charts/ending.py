"""How many contracts and how much support end, half-year by half-year."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from scoring.words.phase_out.ending import CONTRACTS, SUPPORTS, Drawn
from ui.charts.drawn import kept
from ui.charts.style import configured, palette

_ROW, _BAR = 66, 14
"""Pixels for a period with its name and two bars, and for a bar."""
_PLACES = {CONTRACTS: 0, SUPPORTS: 17}
"""So far under the middle of its room each bar is; the name stands above."""
_ROOM = 96
"""Pixels after the longest bar, for its figure."""


@kept
def ending_bars(rows: Sequence[Drawn], theme: str | None) -> Any:
    """Two bars for each period, one filled and one light with an edge, each with its figure; the name stands over."""
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["period", "what", "number", "told"])
    periods = list(dict.fromkeys(frame["period"]))
    y = alt.Y("period:N", sort=periods, axis=None)
    most = max(int(frame["number"].max()), 1)
    reach = alt.Scale(domain=[0, most], range=[0, alt.expr(f"width - {_ROOM}")])
    x = alt.X("number:Q", axis=None, scale=reach)
    names = alt.Chart(pd.DataFrame({"period": periods})).mark_text(align="left", dy=-20, fontWeight=600)
    layers = [names.encode(y=y, x=alt.value(0), text="period:N")]
    for what, tint in ((CONTRACTS, colours.accent), (SUPPORTS, colours.soft)):
        some, place = alt.Chart(frame[frame["what"] == what]), _PLACES[what]
        told = some.mark_text(align="left", dx=6, dy=place + 1, fontSize=13)
        layers.append(told.encode(y=y, x=x, text="told:N"))
        drawn = frame[(frame["what"] == what) & (frame["number"] > 0)]
        if len(drawn):  # bars without a bar are an image without a text to those who are read to
            edge: dict[str, Any] = {"stroke": colours.accent, "strokeWidth": 1}
            bars = alt.Chart(drawn).mark_bar(height=_BAR, yOffset=place, color=tint, **edge)
            layers.append(bars.encode(y=y, x=x))
    height = len(periods) * _ROW
    return configured(alt.layer(*layers).properties(height=height, width="container"), colours)
