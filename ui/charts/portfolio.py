"""The systems in use as pictures: the distance theme by theme, and how much is rated."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from scoring.words.rating.position_row import Cell, Part
from ui.charts.drawn import kept
from ui.charts.risk_matrix import RISK
from ui.charts.style import configured, palette

_EDGE, _INK, _PAPER = "#77797B", "#16181C", "#FFFFFF"
_ROW, _HEAD, _BAR = 50, 34, 46
"""Pixels for a system with its name, for the names of the themes, and for a bar."""


@kept
def heat_map(rows: Sequence[Cell], theme: str | None) -> Any:
    """A row for each system with its name over it, a square for each theme; a dashed square where nothing is known."""
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["system", "theme", "gap", "text"])
    frame["step"] = [-1 if pd.isna(gap) else min(4, int(gap * 5)) for gap in frame["gap"]]
    systems, themes = list(dict.fromkeys(frame["system"])), list(dict.fromkeys(frame["theme"]))
    x = alt.X("theme:N", sort=themes, title=None, axis=alt.Axis(orient="top", labelAngle=0, domain=False))
    y = alt.Y("system:N", sort=systems, axis=None)
    known, unknown = frame[frame["step"] >= 0], frame[frame["step"] < 0]
    tint = alt.Color("step:O", scale=alt.Scale(domain=[0, 1, 2, 3, 4], range=list(RISK)), legend=None)
    square: dict[str, Any] = {"height": 26, "yOffset": 10, "stroke": _EDGE, "strokeWidth": 1}
    squares = []
    if len(known):
        squares.append(alt.Chart(known).mark_rect(**square).encode(x=x, y=y, color=tint))
    if len(unknown):
        dashed = alt.Chart(unknown).mark_rect(**square, strokeDash=[3, 3], color=colours.ground)
        squares.append(dashed.encode(x=x, y=y))
    frame["ink"] = [colours.text if step < 0 else _PAPER if step == 4 else _INK for step in frame["step"]]
    ink = alt.Color("ink:N", scale=None)
    text = alt.Chart(frame).mark_text(dy=10, fontSize=12).encode(x=x, y=y, text="text:N", color=ink)
    names = alt.Chart(pd.DataFrame({"system": systems})).mark_text(align="left", dy=-13, limit=300)
    layers = alt.layer(*squares, text, names.encode(y=y, x=alt.value(0), text="system:N"))
    height = len(systems) * _ROW + _HEAD
    return configured(layers.properties(height=height, width="container"), colours)


@kept
def coverage_bars(rows: Sequence[Part], theme: str | None) -> Any:
    """A bar for each theme: the part that is rated, of all that applies; the names stand over the bars."""
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["theme", "part", "text"])
    frame["all"] = 1
    y = alt.Y("theme:N", sort=list(frame["theme"]), axis=None)
    percent = alt.Axis(format="d", values=[0, 25, 50, 75, 100], title="Prosent av kravene")
    frame["part"], frame["all"] = frame["part"] * 100, frame["all"] * 100
    whole = alt.Chart(frame).mark_bar(height=16, yOffset=10, color=colours.soft)
    rated = alt.Chart(frame).mark_bar(height=16, yOffset=10, color=colours.accent)
    names = alt.Chart(frame).mark_text(align="left", dy=-10, limit=300)
    scale = alt.Scale(domain=[0, 100])
    layers = alt.layer(
        whole.encode(y=y, x=alt.X("all:Q", scale=scale, axis=percent)),
        rated.encode(y=y, x=alt.X("part:Q", scale=scale, axis=percent)),
        names.encode(y=y, x=alt.value(0), text="text:N"),
    )
    height = len(frame) * _BAR + 60
    return configured(layers.properties(height=height, width="container"), colours)
