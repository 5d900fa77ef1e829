"""The risk matrix: how many systems stand in each square, on the four bands of likelihood times impact."""

from collections.abc import Iterator, Sequence
from math import pi
from typing import Any, Literal

import altair as alt
import pandas as pd

from scoring.domain.rating.heap import GRAVEST, LIKELIEST, Heap
from scoring.domain.systems.risk import Band
from scoring.words.rating.position_row import about_heap
from scoring.words.terms import label
from ui.charts.drawn import kept
from ui.charts.style import configured, palette

RISK = ("#DDEAF6", "#F6D5A0", "#EEB04C", "#D97833", "#8C1414")
HEIGHT, RADIUS = 470, 13
_INK, _PAPER = "#16181C", "#FFFFFF"
_LIMITS = (4, 8, 16)
_TINTS = tuple(zip(RISK, (1, *_LIMITS), (*_LIMITS, 30), strict=False))
_BAND_NAMES: dict[Literal["right", "center"], tuple[tuple[Band, float], ...]] = {
    "right": ((Band.MEDIUM, 1.6),),
    "center": ((Band.HIGH, 2.4), (Band.RED, 4.6)),
}
"""Each over the picture, straight above its band; the lowest has room in its own corner."""
_TOLD = ("Hvor", "Systemer", "Navn")


@kept
def risk_matrix(rows: Sequence[Heap], theme: str | None) -> Any:
    """A mark with a count in each part of a square; dashed where answers that are missing can make a risk higher."""
    colours = palette(theme)
    x, y = _axis("x", "Sannsynlighet", 1, LIKELIEST, 0.1), _axis("y", "Alvor", 1, GRAVEST, 0.35)
    frame = pd.DataFrame([_row(one) for one in rows])
    told = [alt.Tooltip(f"{one}:N") for one in _TOLD]
    look: dict[str, Any] = {"size": pi * RADIUS**2, "fill": _PAPER, "stroke": _INK, "opacity": 1}
    circles = []
    sure, open_ = frame[~frame["open"]], frame[frame["open"]]
    for some, more in ((sure, {"strokeWidth": 1.5}), (open_, {"strokeWidth": 2, "strokeDash": [3, 3]})):
        if len(some):
            circle = alt.Chart(some).mark_point(shape="circle", **look, **more)
            circles.append(circle.encode(x=x, y=y, tooltip=told, description="about:N"))
    counts = alt.Chart(frame).mark_text(fontSize=13, fontWeight=600, color=_INK)
    layers = alt.layer(
        _areas(x),
        _edges(x),
        _squares(x, y),
        *_names(x, y, colours.text),
        *circles,
        counts.encode(x=x, y=y, text="count:N", tooltip=told),
    )
    return configured(layers.properties(height=HEIGHT, width="container"), colours)


def _row(one: Heap) -> dict[str, Any]:
    x, y = one.part.middle
    told = dict(zip(_TOLD, about_heap(one), strict=True))
    about = f"{told['Hvor']}, {told['Systemer']}: {told['Navn']}"
    return told | {"about": about, "x": x, "y": y, "count": str(len(one.systems)), "open": one.is_open}


def _axis(field: str, title: str, low: int, high: int, pad: float) -> Any:
    kind = alt.X if field == "x" else alt.Y
    below = 0.1 if field == "x" else 0.12
    scale = alt.Scale(domain=[low - below, high + pad], nice=False, zero=False)
    ticks = alt.Axis(values=list(range(low, high + 1)), format="d", title=title, grid=False)
    return kind(f"{field}:Q", scale=scale, axis=ticks)


def _areas(x: Any) -> Any:
    """The bands of likelihood · impact: under 4, under 8, under 16, and from 16."""
    rows = [
        (one, _within(low / one), _within(high / one), tint) for tint, low, high in _TINTS for one in _steps()
    ]
    areas = alt.Chart(pd.DataFrame(rows, columns=["x", "y", "y2", "tint"])).mark_area(opacity=1)
    return areas.encode(x=x, y=alt.Y("y:Q"), y2="y2:Q", color=alt.Color("tint:N", scale=None))


def _edges(x: Any) -> Any:
    """A line along each limit: two bands are told apart in black and white too."""
    rows = [(one, limit / one, limit) for limit in _LIMITS for one in _steps() if 1 <= limit / one <= GRAVEST]
    lines = alt.Chart(pd.DataFrame(rows, columns=["x", "y", "limit"])).mark_line(color=_INK, strokeWidth=1.2)
    return lines.encode(x=x, y="y:Q", detail="limit:N")


def _squares(x: Any, y: Any) -> Any:
    """A thin line between the squares."""
    rows = [(1, LIKELIEST, one, one) for one in range(2, GRAVEST)]
    rows += [(one, one, 1, GRAVEST) for one in range(2, LIKELIEST)]
    look: dict[str, Any] = {"color": _INK, "opacity": 0.35, "strokeWidth": 0.7, "strokeDash": [2, 2]}
    rules = alt.Chart(pd.DataFrame(rows, columns=["x", "x2", "y", "y2"])).mark_rule(**look)
    return rules.encode(x=x, x2="x2:Q", y=y, y2="y2:Q")


def _names(x: Any, y: Any, ink: str) -> Iterator[Any]:
    for align, placed in _BAND_NAMES.items():
        rows = [(place, GRAVEST, label(one)) for one, place in placed]
        text = alt.Chart(pd.DataFrame(rows, columns=["x", "y", "word"]))
        text = text.mark_text(align=align, baseline="bottom", dy=-6, fontWeight=600, color=ink)
        yield text.encode(x=x, y=y, text="word:N")
    lowest = pd.DataFrame([(1, 1, label(Band.LOW))], columns=["x", "y", "word"])
    text = alt.Chart(lowest).mark_text(align="left", dx=6, dy=-12, fontWeight=600, color=_INK)
    yield text.encode(x=x, y=y, text="word:N")


def _steps() -> list[float]:
    return [1 + place / 20 for place in range(20 * (LIKELIEST - 1) + 1)]


def _within(impact: float) -> float:
    return min(float(GRAVEST), max(1.0, impact))
