"""The systems in use as pictures: usefulness and technical state, risk, themes, and how much is rated."""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from scoring.words.position_row import Bubble, Cell, Part, Point
from ui.charts.drawn import kept
from ui.charts.style import Palette, configured, palette

RISK = ("#DDEAF6", "#F6D5A0", "#EEB04C", "#D97833", "#8C1414")
_EDGE, _INK, _PAPER = "#77797B", "#16181C", "#FFFFFF"
_QUADRANTS = ((1, 5, "Flytt"), (5, 5, "Invester"), (1, 1, "Avvikle"), (5, 1, "Tåle"))
_BANDS = ((1.1, 1.25, "Lav"), (1.1, 4.75, "Middels"), (2.1, 4.75, "Høy"), (5.3, 4.75, "Rød"))
_PAD = 0.15
"""Room round the scales, so that what stands at an end is whole."""
_LIMITS = ((RISK[0], 1, 4), (RISK[1], 4, 8), (RISK[2], 8, 16), (RISK[3], 16, 30))
_ROW, _HEAD, _SQUARE, _BAR = 50, 34, 440, 46
"""Pixels for a system with its name, for the names of the themes, for a square picture, and for a bar."""


@kept
def time_bubbles(rows: Sequence[Bubble], theme: str | None) -> Any:
    """A numbered bubble for each system, its size the cost a year; a dashed ring where the cost is not known."""
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["system", "x", "y", "cost", "number"])
    x, y = _axis("x", "Teknisk tilstand", 1, 5), _axis("y", "Nytte for tjenesten", 1, 5)
    size = alt.Size("cost:Q", scale=alt.Scale(range=[320, 1600]), legend=None)
    look: dict[str, Any] = {"stroke": colours.accent, "strokeWidth": 1.5, "opacity": 0.9}
    known, unknown = frame[frame["cost"].notna()], frame[frame["cost"].isna()]
    bubbles = []
    if len(known):
        bubbles.append(alt.Chart(known).mark_circle(fill=colours.soft, **look).encode(x=x, y=y, size=size))
    if len(unknown):
        ring = alt.Chart(unknown).mark_point(size=320, strokeDash=[3, 3], **look)
        bubbles.append(ring.encode(x=x, y=y))
    layers = alt.layer(
        *_middle(colours), _corners(colours, x, y), *bubbles, _numbers(frame, x, y, colours.text)
    )
    return configured(layers.properties(height=_SQUARE, width="container"), colours)


@kept
def risk_matrix(rows: Sequence[Point], theme: str | None, ranged: int = 10) -> Any:
    """Likelihood and impact with the four bands as areas, and a number for each system.

    Lines show how far the unknown answers reach, for the first `ranged`.
    """
    colours = palette(theme)
    frame = pd.DataFrame(rows, columns=["system", "x", "x2", "y", "y2", "number"])
    x, y = _axis("x", "Sannsynlighet", 1, 6), _axis("y", "Alvor", 1, 5)
    edge: dict[str, Any] = {"color": _INK, "strokeWidth": 1.5, "strokeDash": [3, 3]}
    first = frame[frame["number"] <= ranged]
    wide, high = first[first["x"] < first["x2"]], first[first["y"] < first["y2"]]
    lines = []
    if len(wide):
        lines.append(alt.Chart(wide).mark_rule(**edge).encode(x=x, x2="x2:Q", y=y))
    if len(high):
        lines.append(alt.Chart(high).mark_rule(**edge).encode(x=x, y=y, y2="y2:Q"))
    circle = alt.Chart(frame).mark_circle(size=320, fill=_PAPER, opacity=1, stroke=_INK, strokeWidth=1.5)
    layers = alt.layer(
        *_areas(x), _words(_BANDS, x, y), *lines, circle.encode(x=x, y=y), _numbers(frame, x, y, _INK)
    )
    return configured(layers.properties(height=_SQUARE, width="container"), colours)


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
        dashed = alt.Chart(unknown).mark_rect(**square, strokeDash=[3, 3], color=_PAPER)
        squares.append(dashed.encode(x=x, y=y))
    ink = alt.condition("datum.step == 4", alt.value(_PAPER), alt.value(_INK))
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
    percent = alt.Axis(format="d", values=[0, 25, 50, 75, 100], title="Prosent av kravene som gjelder")
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


def _axis(field: str, title: str, low: int, high: int) -> Any:
    kind = alt.X if field == "x" else alt.Y
    scale = alt.Scale(domain=[low - _PAD, high + _PAD], nice=False, zero=False)
    ticks = alt.Axis(values=list(range(low, high + 1)), format="d", title=title, grid=False)
    return kind(f"{field}:Q", scale=scale, axis=ticks)


def _middle(colours: Palette) -> list[Any]:
    frame = pd.DataFrame({"x": [3], "y": [3]})
    rule = alt.Chart(frame).mark_rule(color=colours.line, strokeWidth=1.5)
    return [rule.encode(x="x:Q"), rule.encode(y="y:Q")]


def _corners(colours: Palette, x: Any, y: Any) -> Any:
    """What the four quadrants are called, each in its corner."""
    parts = []
    for right, top, word in _QUADRANTS:
        mark: dict[str, Any] = {"align": "right", "dx": -8} if right == 5 else {"align": "left", "dx": 8}
        mark |= {"baseline": "top", "dy": 8} if top == 5 else {"baseline": "bottom", "dy": -8}
        frame = pd.DataFrame({"x": [right], "y": [top], "word": [word]})
        text = alt.Chart(frame).mark_text(fontWeight=600, color=colours.quiet, **mark)
        parts.append(text.encode(x=x, y=y, text="word:N"))
    return alt.layer(*parts)


def _areas(x: Any) -> list[Any]:
    """The bands of likelihood · impact: under 4, under 8, under 16, and from 16."""
    steps = [1 + place / 40 for place in range(201)]
    found = []
    for tint, low, high in _LIMITS:
        edges = [(one, _within(low / one), _within(high / one)) for one in steps]
        frame = pd.DataFrame(edges, columns=["x", "y", "y2"])
        area = alt.Chart(frame).mark_area(color=tint, opacity=1)
        found.append(area.encode(x=x, y=alt.Y("y:Q"), y2="y2:Q"))
    return found


def _within(impact: float) -> float:
    return min(5.0, max(1.0, impact))


def _words(words: Sequence[tuple[float, float, str]], x: Any, y: Any) -> Any:
    frame = pd.DataFrame(words, columns=["x", "y", "word"])
    return (
        alt.Chart(frame).mark_text(fontWeight=600, color=_INK, align="left").encode(x=x, y=y, text="word:N")
    )


def _numbers(frame: pd.DataFrame, x: Any, y: Any, ink: str) -> Any:
    """The number of each system; those that stand on the same spot share a label."""
    shared = (
        frame.groupby(["x", "y"], sort=False)["number"]
        .agg(lambda one: ", ".join(map(str, one)))
        .reset_index()
    )
    text = alt.Chart(shared).mark_text(fontSize=11, fontWeight=600, color=ink)
    return text.encode(x=x, y=y, text="number:N")
