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
_TICKS, _STEPS = 4, (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_NAME = 260
"""Pixels of a name on the narrowest screen; the table has all of it."""
_BAR, _LEGEND, _AXIS = 52, 44, 40
"""Pixels for a contract with its name, for the legend, and for the axis; Streamlit fits it all in the height."""


def timeline(rows: Sequence[Contract], today: date, theme: str | None) -> Any:
    """A bar for each contract, from today to its end; today is dashed.

    The first part of a bar is the time until notice must be given, the second what remains of the contract.
    The names stand over the bars, so that the bars have the whole width on a narrow screen.
    """
    colours = palette(theme)
    y = alt.Y("system:N", sort=[name for name, _, _ in rows], axis=None)
    layers = alt.layer(
        _bars(rows, today, y, colours), _today(today, colours), _points(rows, y, colours), _names(rows, y)
    )
    whole = layers.resolve_scale(color="independent", shape="independent")
    height = len(rows) * _BAR + _LEGEND + _AXIS
    return configured(whole.properties(height=height, width="container"), colours)


def ticks(days: Sequence[date]) -> list[date]:
    """At most four firsts of a month, evenly apart and clear of both ends, so that narrow screens have room for each.

    The middle when the days are too close for that.
    """
    first, last = min(days), max(days)
    clear = (last - first) / 10
    firsts = [date(month // 12, month % 12 + 1, 1) for month in range(first.year * 12, last.year * 12 + 12)]
    inside = [day for day in firsts if first + clear <= day <= last - clear]
    for months in _STEPS:
        kept = [day for day in inside if (day.year * 12 + day.month - 1) % months == 0]
        if len(kept) <= _TICKS:
            return kept or inside[:1] or [first + (last - first) / 2]
    return inside[:1]


def _instant(day: date) -> alt.DateTime:
    return alt.DateTime(year=day.year, month=day.month, date=day.day)


def _names(rows: Sequence[Contract], y: alt.Y) -> Any:
    names = _frame([(name,) for name, _, _ in rows], ["system"])
    marks = alt.Chart(names).mark_text(align="left", dy=-12, limit=_NAME)
    return marks.encode(y=y, x=alt.value(20), text="system:N")


def _bars(rows: Sequence[Contract], today: date, y: alt.Y, colours: Palette) -> Any:
    days = [day for _, notice, end in rows for day in (today, notice, end) if day is not None]
    axis = alt.Axis(
        format="%b %Y", orient="top", grid=False, offset=8, values=[_instant(day) for day in ticks(days)]
    )
    tints = alt.Scale(domain=["før", "etter"], range=[colours.soft, colours.accent])
    bars = [part for row in rows for part in _parts(row, today)]
    return (
        alt.Chart(_frame(bars, ["system", "start", "end", "part"]))
        .mark_bar(height=16, yOffset=10)
        .encode(
            y=y,
            x=alt.X("start:T", title=None, axis=axis, scale=alt.Scale(padding=12)),
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
        .mark_point(size=150, filled=True, opacity=1, stroke=colours.text, strokeWidth=0.6, yOffset=10)
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
