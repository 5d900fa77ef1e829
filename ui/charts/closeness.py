"""How far each weight can move: a strip from 0 to 100 % for each criterion, with the part that keeps the winner."""

from collections.abc import Sequence
from typing import Any, TypeAlias

import altair as alt
import pandas as pd

from ui.charts.drawn import kept
from ui.charts.style import WHOLE_WIDTH, Palette, configured, palette

Strip: TypeAlias = tuple[str, float, float, float]
"""(criterion, lowest weight with the same winner, highest, weight now), in percent"""
_ROW, _AXIS = 60, 62
"""Pixels for a criterion with its name, and for the axis with its title; Streamlit fits it all in the height."""


@kept
def weight_strips(rows: Sequence[Strip], theme: str | None) -> Any:
    """A faint strip of all weights, a strong part of those that keep the winner, and a line at the weight as it is.

    The names stand over the strips, so that the strips have the whole width on a narrow screen.
    """
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["criterion", "low", "high", "weight"])
    frame["none"], frame["all"] = 0, 100
    y = alt.Y("criterion:N", sort=[name for name, *_ in rows], axis=None)
    layers = alt.layer(*_strips(frame, y, colours), _now(frame, y, colours), _names(frame, y))
    height = len(rows) * _ROW + _AXIS
    return configured(layers.properties(height=height, width="container"), colours)


def _strips(frame: pd.DataFrame, y: alt.Y, colours: Palette) -> tuple[Any, Any]:
    axis = alt.Axis(values=[0, 20, 40, 60, 80, 100], format="d", title="Vekt i prosent")
    x = alt.X("none:Q", scale=alt.Scale(domain=[0, 100]), axis=axis)
    whole = alt.Chart(frame).mark_bar(height=20, yOffset=10, color=colours.soft)
    kept = alt.Chart(frame).mark_bar(height=20, yOffset=10, color=colours.accent)
    return whole.encode(y=y, x=x, x2="all:Q"), kept.encode(y=y, x="low:Q", x2="high:Q")


def _now(frame: pd.DataFrame, y: alt.Y, colours: Palette) -> Any:
    line = alt.Chart(frame).mark_tick(thickness=4, size=34, yOffset=10, opacity=1, color=colours.text)
    return line.encode(y=y, x="weight:Q")


def _names(frame: pd.DataFrame, y: alt.Y) -> Any:
    names = alt.Chart(frame).mark_text(align="left", dy=-17, limit=WHOLE_WIDTH)
    return names.encode(y=y, x=alt.value(0), text="criterion:N")
