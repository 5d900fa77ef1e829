"""Imagined bids as pictures: announced beside effective weights, and the effective weight of price at each spread."""

from collections.abc import Sequence
from typing import Any, TypeAlias

import altair as alt
import pandas as pd

from ui.charts.drawn import kept
from ui.charts.style import Palette, configured, palette

Weights: TypeAlias = tuple[str, float, float]
"""(criterion, weight, effective weight), in percent"""
ANNOUNCED, EFFECTIVE = "Vekten som er satt", "Virkelig vekt"
_ROW, _AXIS, _LINES = 74, 110, 260
"""Pixels for a criterion with its name, for the axis with the legend, and for the chart of lines."""


@kept
def weight_bars(rows: Sequence[Weights], theme: str | None) -> Any:
    """Two bars a criterion, the announced over the effective; the names stand over the bars."""
    colours = palette(theme)
    kinds = [ANNOUNCED, EFFECTIVE]
    frame = pd.DataFrame(
        [(name, kind, value) for name, *both in rows for kind, value in zip(kinds, both, strict=True)],
        columns=["criterion", "kind", "percent"],
    )
    frame["shift"] = frame["kind"].map({ANNOUNCED: 4, EFFECTIVE: 20})
    y = alt.Y("criterion:N", sort=[name for name, *_ in rows], axis=None)
    bars = alt.layer(*(_bars(frame, y, kind, kinds, colours) for kind in kinds))
    names = (
        alt.Chart(pd.DataFrame({"criterion": [name for name, *_ in rows]}))
        .mark_text(align="left", dy=-20)
        .encode(y=y, x=alt.value(0), text="criterion:N")
    )
    height = len(rows) * _ROW + _AXIS
    return configured((bars + names).properties(height=height, width="container"), colours)


def _bars(frame: pd.DataFrame, y: alt.Y, kind: str, kinds: list[str], colours: Palette) -> Any:
    own = frame[frame["kind"] == kind]
    tint = alt.Color(
        "kind:N", sort=kinds, scale=alt.Scale(domain=kinds, range=[colours.quiet, colours.accent])
    )
    x = alt.X("percent:Q", title="Prosent", scale=alt.Scale(domainMin=0), axis=alt.Axis(tickCount=5))
    bar = alt.Chart(own).mark_bar(height=14, yOffset=int(own["shift"].iloc[0]))
    return bar.encode(y=y, x=x, color=tint)


@kept
def share_by_spread(rows: Sequence[tuple[float, float]], weight: float, theme: str | None) -> Any:
    """A line of (spread, effective weight of price), and a dashed line at the announced weight; all in percent."""
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["spread", "share"])
    x = alt.X("spread:Q", title="Prisforskjell i prosent")
    y = alt.Y("share:Q", title="Virkelig vekt av pris (%)", scale=alt.Scale(domain=[0, 100]))
    line = (
        alt.Chart(frame)
        .mark_line(point={"size": 70, "filled": True, "color": colours.accent}, color=colours.accent)
        .encode(x=x, y=y)
    )
    level = (
        alt.Chart(pd.DataFrame({"share": [weight]}))
        .mark_rule(strokeDash=[6, 5], strokeWidth=2, color=colours.text)
        .encode(y="share:Q")
    )
    return configured((level + line).properties(height=_LINES, width="container"), colours)
