"""What each criterion gives each bid: one stacked bar a bid, the parts in the order of the criteria."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from ui.charts.style import WHOLE_WIDTH, configured, palette

_BAR, _ENTRY, _AXIS = 56, 22, 70
"""Pixels for a bid with its name, for a line of the legend, and for the axis; Streamlit fits it all in the height."""

_GROUPED = "replace(format(datum.value, ',d'), /,/g, '\u00a0')"
"""Numbers on the axis as they are written in Norwegian."""


def stacked(
    rows: Sequence[tuple[str, str, float]],
    theme: str | None,
    title: str = "Vektede poeng",
    longest: float | None = 10,
) -> Any:
    """Stacked bars of (bid, criterion, weighted points or kroner); bids and criteria in the order given.

    The names stand over the bars, so that the bars have the whole width on a narrow screen.
    """
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["bid", "criterion", "points"])
    criteria = list(dict.fromkeys(frame["criterion"]))
    frame["place"] = frame["criterion"].map(criteria.index)
    bids = list(dict.fromkeys(frame["bid"]))
    tints = [colours.series[place % len(colours.series)] for place in range(len(criteria))]
    y = alt.Y("bid:N", sort=bids, axis=None)
    bars = (
        alt.Chart(frame)
        .mark_bar(height=24, yOffset=10)
        .encode(
            y=y,
            x=alt.X(
                "sum(points):Q",
                title=title,
                scale=alt.Undefined if longest is None else alt.Scale(domainMax=longest),
                axis=alt.Axis(grid=True, tickMinStep=1, tickCount=10 if longest else 5, labelExpr=_GROUPED),
            ),
            color=alt.Color("criterion:N", scale=alt.Scale(domain=criteria, range=tints), sort=criteria),
            order=alt.Order("place:Q"),
        )
    )
    names = (
        alt.Chart(pd.DataFrame({"bid": bids}))
        .mark_text(align="left", dy=-14, limit=WHOLE_WIDTH)
        .encode(y=y, x=alt.value(0), text="bid:N")
    )
    height = len(bids) * _BAR + len(criteria) * _ENTRY + _AXIS
    return configured((bars + names).properties(height=height, width="container"), colours)
