"""The pictures of the portfolio for a document: the same drawings as on screen, as PNG on white."""

from typing import Any

import altair as alt

from paper import drawing
from scoring.documents.phase_out_pictures import Pictures
from scoring.domain.phase_out.overview import Overview
from scoring.domain.rating.heap import heaps
from scoring.domain.rating.position import coverages
from scoring.domain.rating.time_picture import bubbles
from scoring.words.phase_out.ending import bars
from scoring.words.rating.position import quadrants
from scoring.words.rating.position_row import cells, parts, told_apart
from ui.charts import portfolio as charts
from ui.charts.ending import ending_bars
from ui.charts.quadrant import time_bubbles
from ui.charts.risk_matrix import risk_matrix

_WIDTH, _FONT = 500, "Liberation Sans"
ROWS = 15
"""So many systems in the picture of themes: what a page has room for."""


def pictures(found: Overview) -> Pictures:
    """The pictures there is anything to draw in."""
    positions = told_apart(found.positions)
    rated = [one for one in positions if one.assessed.is_rated][:ROWS]
    time, risk, themes = bubbles(positions), heaps(positions), cells(rated, found.themes)
    covered = parts(coverages(positions, found.themes), found.theme_names)
    return Pictures(
        time=png(time_bubbles(time, quadrants(positions), "light")) if time else b"",
        risk=png(risk_matrix(risk, "light")) if risk else b"",
        themes=png(charts.heat_map(themes, "light")) if themes else b"",
        coverage=png(charts.coverage_bars(covered, "light")) if covered and rated else b"",
        endings=png(ending_bars(bars(found.endings), "light", beside=True)) if found.endings else b"",
        rows=len(rated),
    )


def png(chart: Any) -> bytes:
    """One picture as wide as a page, with a font every machine has."""
    drawn = chart.to_dict() | {"width": _WIDTH, "background": "white", "padding": 4}
    drawn["config"]["font"] = drawn["config"]["text"]["font"] = _FONT
    return drawing.png(drawn, _version())


def _version() -> str:
    """«5.20»: the version of the drawing language the charts are written in."""
    return ".".join(alt.SCHEMA_VERSION.removeprefix("v").split(".")[:2])
