"""What each criterion gives each bid: one stacked bar a bid, the parts in the order of the criteria."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import altair as alt
import pandas as pd

from ui.charts.drawn import kept
from ui.charts.style import WHOLE_WIDTH, Palette, configured, ink, palette

Part: TypeAlias = tuple[str, str, float]
"""(bid, criterion, weighted points or kroner)"""
_BAR, _ENTRY, _AXIS = 56, 22, 70
"""Pixels for a bid with its name, for a line of the legend, and for the axis; Streamlit fits it all in the height."""

_LEAST = 0.03
"""A part that is less than so much of the longest bar has no room for its number."""
_GROUPED = "replace(format(datum.value, ',d'), /,/g, '\u00a0')"
"""Numbers on the axis as they are written in Norwegian."""


@kept
def stacked(
    rows: Sequence[Part],
    theme: str | None,
    title: str = "Vektede poeng",
    longest: float | None = 10,
) -> Any:
    """Stacked bars of (bid, criterion, weighted points or kroner); bids and criteria in the order given.

    Where there are more criteria than colours, the parts have the numbers of the legend. The names stand over the
    bars, so that the bars have the whole width on a narrow screen.
    """
    colours = palette(theme)
    criteria = list(dict.fromkeys(criterion for _, criterion, _ in rows))
    numbered = len(criteria) > len(colours.series)
    shown = {one: f"{place}. {one}" if numbered else one for place, one in enumerate(criteria, start=1)}
    frame = _stacks(rows, criteria, shown)
    bids = list(dict.fromkeys(frame["bid"]))
    y = alt.Y("bid:N", sort=bids, axis=None)
    axis = alt.Axis(grid=True, tickMinStep=1, tickCount=10 if longest else 5, labelExpr=_GROUPED, title=title)
    scale = alt.Undefined if longest is None else alt.Scale(domainMax=longest)
    layers = [_bars(frame, y, alt.X("start:Q", scale=scale, axis=axis), list(shown.values()), colours)]
    if numbered:
        layers.append(_numbers(frame, y, colours))
    layers.append(_names(bids, y))
    height = len(bids) * _BAR + len(criteria) * _ENTRY + _AXIS
    return configured(alt.layer(*layers).properties(height=height, width="container"), colours)


def _stacks(rows: Sequence[Part], criteria: Sequence[str], shown: Mapping[str, str]) -> pd.DataFrame:
    """Where each part begins and ends: what is taken off stands to the left of 0, the rest to the right."""
    ends: dict[tuple[str, bool], float] = {}
    stacked_rows = []
    for bid, criterion, points in rows:
        start = ends.get((bid, points < 0), 0.0)
        ends[bid, points < 0] = start + points
        place = criteria.index(criterion)
        stacked_rows.append((bid, shown[criterion], points, place, start, start + points))
    frame = pd.DataFrame(stacked_rows, columns=["bid", "criterion", "points", "place", "start", "end"])
    frame["number"] = frame["place"] + 1
    frame["middle"] = (frame["start"] + frame["end"]) / 2
    return frame


def _bars(frame: pd.DataFrame, y: alt.Y, x: alt.X, criteria: list[str], colours: Palette) -> Any:
    """A thin gap between the parts, so that two of nearly the same colour are two."""
    tints = [colours.series[place % len(colours.series)] for place in range(len(criteria))]
    colour = alt.Color("criterion:N", scale=alt.Scale(domain=criteria, range=tints), sort=criteria)
    bars = alt.Chart(frame).mark_bar(height=24, yOffset=10, stroke=colours.ground, strokeWidth=1)
    return bars.encode(y=y, x=x, x2="end:Q", color=colour)


def _numbers(frame: pd.DataFrame, y: alt.Y, colours: Palette) -> Any:
    """Which criterion a part is, where there are more of them than colours; a part too narrow for it has none."""
    longest = frame["points"].abs().groupby(frame["bid"]).sum().max()
    wide = frame[frame["points"].abs() > _LEAST * longest]
    inks = [ink(tint, colours) for tint in colours.series]
    wide = wide.assign(ink=[inks[place % len(inks)] for place in wide["place"]])
    marks = alt.Chart(wide).mark_text(yOffset=10, fontSize=12)
    return marks.encode(y=y, x="middle:Q", text="number:N", color=alt.Color("ink:N", scale=None))


def _names(bids: Sequence[str], y: alt.Y) -> Any:
    names = alt.Chart(pd.DataFrame({"bid": bids})).mark_text(align="left", dy=-14, limit=WHOLE_WIDTH)
    return names.encode(y=y, x=alt.value(0), text="bid:N")
