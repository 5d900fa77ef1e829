"""The systems on the phase-out list along time: latest day to decide, notice, contract end, end of support."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import altair as alt
import pandas as pd

from scoring.domain.phase_out.timeline import Bar, Mark, edge
from scoring.words.phase_out.timeline import BEFORE, over
from scoring.words.terms import label
from ui.charts.drawn import kept
from ui.charts.style import Palette, configured, palette

_SHAPES = {
    Mark.DECIDE: "triangle-up",
    Mark.NOTICE: "diamond",
    Mark.ENDS: "square",
    Mark.OWN: "circle",
    Mark.SUPPORT: "cross",
}
_TICKS, _STEPS = 4, (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_OFFSET = 14
"""So far under the middle of its room is a bar; the name and what is over stand above."""
_NAME = 260
"""Pixels of a name on the narrowest screen; the table has all of it."""
_BAR, _LEGEND, _AXIS = 62, 88, 40
"""Pixels for a system with its name and what is over, for the legend, and for the axis; all of it is the height."""


@kept
def timeline(rows: Sequence[Bar], today: date, theme: str | None) -> Any:
    """A bar for each system, from today to the end of its contract; today is dashed.

    The first part of a bar is the time to decide, the second the time to procure and move.
    The names stand over the bars, so that the bars have the whole width on a narrow screen.
    """
    colours = palette(theme)
    y = alt.Y("system:N", sort=[one.name for one in rows], axis=None)
    # A layer of marks without a mark is an image without a text to those who are read to.
    places = edge(rows, today)
    points = [_points(rows, places, y, colours)] if any(one.marks or one.passed for one in rows) else []
    before = [_over(rows, today, y, colours), _before(places)] if places else []
    layers = alt.layer(
        _bars(rows, today, y, colours), _today(today, colours), *points, _names(rows, today, y), *before
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


def _names(rows: Sequence[Bar], today: date, y: alt.Y) -> Any:
    told = [(one.name, f"For sent: {one.name}" if one.late else one.name, today) for one in rows]
    marks = alt.Chart(_frame(told, ["system", "told", "day"])).mark_text(
        align="left", dx=5, dy=-20, limit=_NAME
    )
    return marks.encode(y=y, x="day:T", text="told:N")


def _over(rows: Sequence[Bar], today: date, y: alt.Y, colours: Palette) -> Any:
    """What is over, with its year, between the name and the bar."""
    told = _frame([(one.name, over(one), today) for one in rows if one.passed], ["system", "told", "day"])
    marks = alt.Chart(told).mark_text(
        align="left", dx=5, dy=-5, fontSize=12, color=colours.quiet, limit=_NAME
    )
    return marks.encode(y=y, x="day:T", text="told:N")


def _before(places: Sequence[date]) -> Any:
    """That the marks left of today are over; the axis says nothing there."""
    text = alt.Chart(_frame([(places[-1], BEFORE)], ["day", "told"])).mark_text(align="left", dx=-6)
    return text.encode(x="day:T", y=alt.value(-16), text="told:N")


def _bars(rows: Sequence[Bar], today: date, y: alt.Y, colours: Palette) -> Any:
    days = [today, *(day for one in rows for day in (one.ends, *(day for _, day in one.marks)))]
    axis = alt.Axis(
        format="%b %Y", orient="top", grid=False, offset=8, values=[_instant(day) for day in ticks(days)]
    )
    tints = alt.Scale(domain=["før", "etter"], range=[colours.soft, colours.accent])
    bars = [part for row in rows for part in _parts(row, today)]
    return (
        alt.Chart(_frame(bars, ["system", "start", "end", "part"]))
        .mark_bar(height=16, yOffset=_OFFSET, stroke=colours.accent, strokeWidth=1)
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


def _points(rows: Sequence[Bar], places: Sequence[date], y: alt.Y, colours: Palette) -> Any:
    used = [one for one in Mark if any(one in (*dict(row.marks), *row.over) for row in rows)]
    names = [label(one) for one in used]
    shapes = alt.Scale(domain=names, range=[_SHAPES[one] for one in used])
    tints = alt.Scale(domain=names, range=[colours.marks[list(Mark).index(one)] for one in used])
    marks = [mark for row in rows for mark in _marks(row, places)]
    return (
        alt.Chart(_frame(marks, ["system", "day", "what"]))
        .mark_point(size=150, filled=True, opacity=1, stroke=colours.ground, strokeWidth=1, yOffset=_OFFSET)
        .encode(
            y=y, x="day:T", shape=alt.Shape("what:N", scale=shapes), color=alt.Color("what:N", scale=tints)
        )
    )


def _parts(row: Bar, today: date) -> list[tuple[str, date, date, str]]:
    return [(row.name, today, row.turns, "før"), (row.name, row.turns, row.ends, "etter")]


def _marks(row: Bar, places: Sequence[date]) -> list[tuple[str, date, str]]:
    passed = [(row.name, day, label(what)) for what, day in zip(row.over, places, strict=False)]
    return [*passed, *((row.name, day, label(what)) for what, day in row.marks)]


def _frame(rows: Sequence[tuple[Any, ...]], columns: list[str]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=columns)
    for column in {"start", "end", "day"} & set(columns):
        frame[column] = pd.to_datetime(frame[column])
    return frame
