"""The contracts of the systems on the phase-out list along time: latest day for notice, and the end."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeAlias

import altair as alt
import pandas as pd

from ui.charts.style import Palette, configured, palette

Contract: TypeAlias = tuple[str, date | None, date]
"""(system, latest day for notice, contract end)"""
_NOTICE, _END = "Frist for å si opp", "Avtalen slutter"


def timeline(rows: Sequence[Contract], today: date, theme: str | None) -> Any:
    """A bar for each contract, from today to its end; today is dashed.

    The light part of a bar is the time until notice must be given, the dark part what remains of the contract.
    """
    colours = palette(theme)
    order = [name for name, _, _ in rows]
    y = alt.Y("system:N", sort=order, title=None, axis=alt.Axis(domain=False, ticks=False))
    layers = alt.layer(_bars(rows, today, y, colours), _today(today, colours), _points(rows, y, colours))
    whole = layers.resolve_scale(color="independent", shape="independent")
    return configured(whole.properties(height=max(1, len(order)) * 36, width="container"), colours)


def _bars(rows: Sequence[Contract], today: date, y: alt.Y, colours: Palette) -> Any:
    axis = alt.Axis(format="%b %Y", orient="top", grid=False, labelOverlap=True)
    tints = alt.Scale(domain=["før", "etter"], range=[colours.soft, colours.accent])
    bars = [part for row in rows for part in _parts(row, today)]
    return (
        alt.Chart(_frame(bars, ["system", "start", "end", "part"]))
        .mark_bar(height=16)
        .encode(
            y=y,
            x=alt.X("start:T", title=None, axis=axis),
            x2="end:T",
            color=alt.Color("part:N", scale=tints, legend=None),
        )
    )


def _today(today: date, colours: Palette) -> Any:
    rule = alt.Chart(_frame([(today,)], ["day"])).mark_rule(strokeDash=[4, 4], color=colours.text)
    return rule.encode(x="day:T")


def _points(rows: Sequence[Contract], y: alt.Y, colours: Palette) -> Any:
    shapes = alt.Scale(domain=[_NOTICE, _END], range=["triangle-up", "square"])
    tints = alt.Scale(domain=[_NOTICE, _END], range=[colours.marks[1], colours.marks[2]])
    marks = [mark for row in rows for mark in _marks(row)]
    return (
        alt.Chart(_frame(marks, ["system", "day", "what"]))
        .mark_point(size=150, filled=True, opacity=1, stroke=colours.text, strokeWidth=0.6)
        .encode(
            y=y, x="day:T", shape=alt.Shape("what:N", scale=shapes), color=alt.Color("what:N", scale=tints)
        )
    )


def _parts(row: Contract, today: date) -> list[tuple[str, date, date, str]]:
    name, notice, end = row
    turn = min(max(notice or today, today), end)
    return [(name, today, turn, "før"), (name, turn, end, "etter")]


def _marks(row: Contract) -> list[tuple[str, date, str]]:
    name, notice, end = row
    return [(name, end, _END)] if notice is None else [(name, notice, _NOTICE), (name, end, _END)]


def _frame(rows: Sequence[tuple[Any, ...]], columns: list[str]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=columns)
    for column in {"start", "end", "day"} & set(columns):
        frame[column] = pd.to_datetime(frame[column])
    return frame
