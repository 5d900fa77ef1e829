"""A small plot of lines for a Word document, as a picture. The same figures always make the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from paper.drawing import png

WIDTH, HEIGHT = 520, 230
_FONT, _INK, _GREY = "Liberation Sans", "#16181C", "#D0D1D2"
_TINTS = ("#0062BA", "#A96000", "#47195D")
_GROUPED = "replace(replace(format(datum.value, ',.2~f'), /,/g, '\u00a0'), '.', ',')"
"""Numbers on the axes as they are written in Norwegian."""
_DASHES: tuple[list[int], ...] = ([1, 0], [8, 4], [2, 3])


@dataclass(frozen=True)
class Line:
    """Points from left to right; the name stands at its end."""

    name: str
    points: tuple[tuple[float, float], ...]


@lru_cache(maxsize=32)
def lines(drawn: tuple[Line, ...], x_title: str, y_title: str) -> bytes:
    """The plot as a PNG; each line has a colour and a dash of its own."""
    return png(_plot(drawn, x_title, y_title))


def _plot(drawn: Sequence[Line], x_title: str, y_title: str) -> dict[str, Any]:
    lowest = min(0.0, *(y for line in drawn for _, y in line.points))
    x = {"field": "x", "type": "quantitative", "title": x_title, "scale": {"zero": False, "nice": False}}
    x["axis"] = {"tickCount": 4}
    y = {"field": "y", "type": "quantitative", "title": y_title, "scale": {"domainMin": lowest}}
    layers = [_layer(line, x, y, place % len(_TINTS)) for place, line in enumerate(drawn)]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": WIDTH,
        "height": HEIGHT,
        "background": "white",
        "padding": 4,
        "layer": [one for layer in layers for one in layer],
        "config": _LOOK,
    }


_AXIS = {"labelExpr": _GROUPED, "labelColor": _INK, "titleColor": _INK, "titleFontWeight": "normal"}
_LOOK: dict[str, Any] = {
    "font": _FONT,
    "view": {"stroke": None},
    "axis": _AXIS | {"labelFontSize": 12, "titleFontSize": 12, "gridColor": _GREY, "tickCount": 6},
    "text": {"fontSize": 12, "font": _FONT},
}


def _layer(line: Line, x: dict[str, Any], y: dict[str, Any], place: int) -> list[dict[str, Any]]:
    values = [{"x": one, "y": other} for one, other in line.points]
    mark = {"type": "line", "color": _TINTS[place], "strokeWidth": 2.5, "strokeDash": _DASHES[place]}
    drawn = {"data": {"values": values}, "mark": mark, "encoding": {"x": x, "y": y}}
    if not line.name:
        return [drawn]
    name = {"type": "text", "align": "left", "dx": 6, "color": _TINTS[place]}
    ends = {"x": x, "y": y, "text": {"value": line.name}}
    return [drawn, {"data": {"values": values[-1:]}, "mark": name, "encoding": ends}]
