"""Where the evaluators stand on one requirement: a dot for each, with initials, and the spread as a band."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from ui.charts.drawn import kept
from ui.charts.style import configured, palette

_ROW, _AXIS = 56, 62
"""Pixels for a bid, and for the axis with its title; Streamlit fits it all in the height."""


@kept
def dots(rows: Sequence[tuple[str, str, int]], theme: str | None, highest: int = 10) -> Any:
    """A dot plot of (bid label, initials, points) from 0 to `highest`.

    People with the same points share a dot and a label.
    """
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["bid", "who", "points"])
    shared = frame.groupby(["bid", "points"], sort=False)["who"].agg(" ".join).reset_index()
    order = list(dict.fromkeys(frame["bid"]))
    y = alt.Y("bid:N", sort=order, title=None, axis=alt.Axis(domain=False, ticks=False))
    scale = alt.Scale(domain=[0, highest])
    ticks = alt.Axis(values=list(range(highest + 1)), format="d", title="Poeng")
    band = (
        alt.Chart(frame)
        .mark_bar(height=14, color=colours.soft)
        .encode(
            y=y,
            x=alt.X("min(points):Q", scale=scale, axis=ticks),
            x2="max(points):Q",
        )
    )
    point = alt.Chart(shared).mark_circle(size=190, color=colours.accent, opacity=1).encode(y=y, x="points:Q")
    names = (
        alt.Chart(shared)
        .mark_text(dy=-17, fontWeight=600, color=colours.text)
        .encode(y=y, x="points:Q", text="who:N")
    )
    height = max(1, len(order)) * _ROW + _AXIS
    return configured((band + point + names).properties(height=height, width="container"), colours)
