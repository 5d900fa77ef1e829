"""What each criterion gives each bid: one stacked bar a bid, the parts in the order of the criteria."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from ui.charts.style import configured, palette


def stacked(rows: Sequence[tuple[str, str, float]], theme: str | None) -> Any:
    """Stacked bars of (bid, criterion, weighted points); bids and criteria in the order given."""
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["bid", "criterion", "points"])
    criteria = list(dict.fromkeys(frame["criterion"]))
    frame["place"] = frame["criterion"].map(criteria.index)
    scale = alt.Scale(
        domain=criteria, range=[colours.series[i % len(colours.series)] for i in range(len(criteria))]
    )
    bars = (
        alt.Chart(frame)
        .mark_bar(height=30)
        .encode(
            y=alt.Y("bid:N", sort=list(dict.fromkeys(frame["bid"])), title=None),
            x=alt.X(
                "sum(points):Q",
                title="Vektede poeng",
                scale=alt.Scale(domain=[0, 10]),
                axis=alt.Axis(grid=True),
            ),
            color=alt.Color("criterion:N", scale=scale, sort=criteria),
            order=alt.Order("place:Q"),
        )
    )
    height = max(1, frame["bid"].nunique()) * 52
    return configured(bars.properties(height=height, width="container"), colours)
