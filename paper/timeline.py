"""Bars along time for a Word document, as a picture. The same figures always make the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

from paper.drawing import png

_WIDTH, _BAR = 430, 34
_FONT, _INK, _GREY = "Liberation Sans", "#16181C", "#D0D1D2"
_SOFT, _DARK = "#D5E5F4", "#0062BA"
_SHAPES: Final = ("triangle-up", "diamond", "square", "circle", "cross")
_TINTS: Final = ("#47195D", "#8A5000", "#002C54", "#1F6F54", "#8B2F52")
_MONTHS: Final = "['jan','feb','mar','apr','mai','jun','jul','aug','sep','okt','nov','des']"


@dataclass(frozen=True)
class Bar:
    """A name of one or two lines, where the bar turns dark, where it ends, and the days that are marked on it."""

    name: str
    turns: date
    ends: date
    marks: tuple[tuple[str, date], ...]
    """Those before today stand where the caller puts them: left of the dashed line."""


@lru_cache(maxsize=16)
def bars(drawn: tuple[Bar, ...], kinds: tuple[str, ...], today: date) -> bytes:
    """The bars from today on, one under the other, as a PNG. `kinds` are the marks in the order of the legend."""
    return png(_plot(drawn, kinds, today))


def _plot(drawn: Sequence[Bar], kinds: Sequence[str], today: date) -> dict[str, Any]:
    names = [one.name for one in drawn]
    used = [one for one in kinds if any(one in dict(bar.marks) for bar in drawn)]
    y = {
        "field": "name",
        "type": "nominal",
        "sort": names,
        "title": None,
        "axis": {"labelLimit": 225, "labelExpr": "split(datum.label, '\\n')"},
    }
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": _WIDTH,
        "height": len(drawn) * _BAR,
        "background": "white",
        "padding": 4,
        "layer": [
            _part([(one.name, today, one.turns) for one in drawn], _SOFT, y, today),
            _part([(one.name, one.turns, one.ends) for one in drawn], _DARK, y, today),
            _today(today),
            _marks(drawn, used, kinds, y),
        ],
        "config": _LOOK,
    }


def _part(
    parts: Sequence[tuple[str, date, date]], tint: str, y: dict[str, Any], today: date
) -> dict[str, Any]:
    values = [{"name": name, "from": start.isoformat(), "to": end.isoformat()} for name, start, end in parts]
    axis = {
        "labelExpr": f"datum.value < {_instant(today)} ? 'før' : {_MONTHS}[month(datum.value)] + ' ' + "
        "year(datum.value)",
        "tickCount": 5,
        "orient": "top",
    }
    x = {"field": "from", "type": "temporal", "title": None, "axis": axis, "scale": {"padding": 12}}
    mark = {"type": "bar", "height": 10, "color": tint, "stroke": _DARK, "strokeWidth": 1}
    return {"data": {"values": values}, "mark": mark, "encoding": {"y": y, "x": x, "x2": {"field": "to"}}}


def _instant(day: date) -> str:
    return f"datetime({day.year}, {day.month - 1}, {day.day})"


def _today(today: date) -> dict[str, Any]:
    mark = {"type": "rule", "strokeDash": [4, 4], "color": _INK}
    x = {"field": "day", "type": "temporal"}
    return {"data": {"values": [{"day": today.isoformat()}]}, "mark": mark, "encoding": {"x": x}}


def _marks(drawn: Sequence[Bar], used: list[str], kinds: Sequence[str], y: dict[str, Any]) -> dict[str, Any]:
    values = [
        {"name": one.name, "day": day.isoformat(), "what": what} for one in drawn for what, day in one.marks
    ]
    places = [kinds.index(one) for one in used]
    look = {"field": "what", "type": "nominal", "title": None, "legend": {"orient": "bottom", "columns": 2}}
    shape = look | {"scale": {"domain": used, "range": [_SHAPES[one] for one in places]}}
    tint = look | {"scale": {"domain": used, "range": [_TINTS[one] for one in places]}}
    mark = {"type": "point", "size": 90, "filled": True, "opacity": 1, "stroke": "white", "strokeWidth": 0.8}
    encoding = {"y": y, "x": {"field": "day", "type": "temporal"}, "shape": shape, "color": tint}
    return {"data": {"values": values}, "mark": mark, "encoding": encoding}


_LABEL = {"labelColor": _INK, "labelFontSize": 12}
_LOOK: dict[str, Any] = {
    "font": _FONT,
    "view": {"stroke": None},
    "axis": _LABEL | {"gridColor": _GREY},
    "legend": _LABEL | {"symbolSize": 90, "labelLimit": 0},
}
