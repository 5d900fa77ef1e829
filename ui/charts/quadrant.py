"""TIME: a numbered bubble for each system by technical state and usefulness, none covering another."""

from collections.abc import Iterator, Mapping, Sequence
from math import pi
from typing import Any, Literal

import altair as alt
import pandas as pd

from scoring.domain.rating.quadrant import HIGHEST, LOWEST, MIDDLE, Quadrant
from scoring.domain.rating.time_picture import END, SIDE, WIDTHS, Bubble
from scoring.words.rating.position_row import about_bubble
from scoring.words.terms import label
from ui.charts.drawn import kept
from ui.charts.style import Palette, configured, palette

HEIGHT = 490
_CORNERS = {
    Quadrant.MIGRATE: (LOWEST, HIGHEST),
    Quadrant.INVEST: (HIGHEST, HIGHEST),
    Quadrant.ELIMINATE: (LOWEST, LOWEST),
    Quadrant.TOLERATE: (HIGHEST, LOWEST),
}
_SIDES: dict[int, Literal["left", "right"]] = {LOWEST: "left", HIGHEST: "right"}
_EDGE = END - 0.1
"""Where the names stand, from the ends of the scale."""
_TOLD = ("System", "Teknisk tilstand", "Nytte", "Kostnad per år")


@kept
def time_bubbles(rows: Sequence[Bubble], counts: Mapping[Quadrant, int], theme: str | None) -> Any:
    """A bubble for each system, its size the cost a year; a dashed ring where the cost is not known.

    Where a bubble stands follows the width of the picture. In each corner: the quadrant, and how many there are in it.
    """
    colours = palette(theme)
    frame = pd.DataFrame([_row(one) for one in rows])
    x, y = _axis("x", "Teknisk tilstand", SIDE), _axis("y", "Nytte for tjenesten", END)
    look: dict[str, Any] = {"stroke": colours.accent, "strokeWidth": 1.5, "opacity": 1}
    size = alt.Size("size:Q", scale=None)
    told = [alt.Tooltip(f"{one}:N") for one in _TOLD]
    known, unknown = frame[frame["known"]], frame[~frame["known"]]
    bubbles = []
    for some, more in ((known, {"fill": colours.soft}), (unknown, {"strokeDash": [3, 3]})):
        if len(some):
            drawn = (
                _placed(some).transform_filter("datum.size > 0").mark_point(shape="circle", **look, **more)
            )
            bubbles.append(drawn.encode(x=x, y=y, size=size, tooltip=told, description="about:N"))
    numbers = _placed(frame).transform_filter("datum.size > 0")
    numbers = numbers.mark_text(fontSize=11, fontWeight=600, color=colours.text)
    layers = alt.layer(
        *_middle(colours),
        *_corners(counts, colours, x, y),
        *bubbles,
        numbers.encode(x=x, y=y, text="number:N", tooltip=told),
    )
    return configured(layers.properties(height=HEIGHT, width="container"), colours)


def _row(one: Bubble) -> dict[str, Any]:
    told = dict(zip(_TOLD, about_bubble(one), strict=True))
    row: dict[str, Any] = {
        "number": str(one.number),
        "known": one.position.assessed.system.yearly_cost is not None,
    }
    for number, place in enumerate(one.places):
        x, y, radius = place or (one.technical, one.functional, 0)
        row |= {f"x{number}": x, f"y{number}": y, f"size{number}": pi * radius**2}
    return told | row | {"about": "; ".join(f"{what}: {said}" for what, said in told.items())}


def _placed(frame: pd.DataFrame) -> Any:
    """The same with the places for the width the picture has."""
    return alt.Chart(frame).transform_calculate(**{one: _chosen(one) for one in ("x", "y", "size")})


def _chosen(name: str) -> str:
    """«width >= 800 ? datum.x2 : width >= 440 ? datum.x1 : datum.x0»."""
    wider = [f"width >= {one.least} ? datum.{name}{number} : " for number, one in enumerate(WIDTHS) if number]
    return f"{''.join(reversed(wider))}datum.{name}0"


def _axis(field: str, title: str, pad: float) -> Any:
    kind = alt.X if field == "x" else alt.Y
    scale = alt.Scale(domain=[LOWEST - pad, HIGHEST + pad], nice=False, zero=False)
    ticks = alt.Axis(values=list(range(LOWEST, HIGHEST + 1)), format="d", title=title, grid=False)
    return kind(f"{field}:Q", scale=scale, axis=ticks)


def _middle(colours: Palette) -> list[Any]:
    frame = pd.DataFrame({"x": [MIDDLE], "y": [MIDDLE]})
    rule = alt.Chart(frame).mark_rule(color=colours.line, strokeWidth=1.5)
    return [rule.encode(x="x:Q"), rule.encode(y="y:Q")]


def _corners(counts: Mapping[Quadrant, int], colours: Palette, x: Any, y: Any) -> Iterator[Any]:
    """What the four quadrants are called, each in its corner, over and under the scale."""
    for right, align in _SIDES.items():
        rows = [
            (
                right,
                HIGHEST + _EDGE if top == HIGHEST else LOWEST - _EDGE,
                f"{label(one)} ({counts.get(one, 0)})",
            )
            for one, (side, top) in _CORNERS.items()
            if side == right
        ]
        text = alt.Chart(pd.DataFrame(rows, columns=["x", "y", "word"]))
        text = text.mark_text(align=align, baseline="middle", fontWeight=600, color=colours.text)
        yield text.encode(x=x, y=y, text="word:N")
