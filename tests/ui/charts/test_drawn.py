"""A chart is drawn once for the same figures, and nobody can change the one that is kept."""

from typing import Any

import altair as alt
import pandas as pd

from ui.charts.drawn import Drawn, kept

TIMES: list[int] = []


@kept
def bars(rows: list[tuple[str, int]], theme: str | None) -> Any:
    """Bars for these tests."""
    TIMES.append(len(rows))
    return alt.Chart(pd.DataFrame(rows, columns=["name", "count"])).mark_bar().encode(x="count", y="name")


def test_only_other_figures_or_another_theme_are_drawn_anew() -> None:
    TIMES.clear()
    first = bars([("A", 1)], "light")
    assert bars([("A", 1)], "light") is first
    assert bars([("A", 2)], "light") is not first is not bars([("A", 1)], "dark")
    for count in range(2, 40):
        bars([("A", 1)] * count, "light")
    assert bars([("A", 1)], "light") is not first, "the oldest are let go"
    assert len(TIMES) == 3 + 38 + 1


def test_what_cannot_be_compared_is_the_same_only_when_it_is_itself() -> None:
    TIMES.clear()
    one: Any = {"A"}
    other: Any = {"A"}
    first, again, alike = ([(each, 1)] for each in (one, one, other))
    assert bars(first, "light") is bars(again, "light") is not bars(alike, "light")
    assert len(TIMES) == 2


def test_what_is_done_to_a_chart_is_not_done_to_the_next() -> None:
    chart: Drawn = bars([("A", 1)], "light")
    for spec in (chart.to_dict(), chart.to_show()):
        spec["mark"]["type"] = "line"
        (rows,) = spec.pop("datasets").values()
        assert list(rows) in (["name", "count"], [{"name": "A", "count": 1}])
    again = chart.to_dict()
    assert again["mark"]["type"] == "bar" and list(again["datasets"].values()) == [
        [{"name": "A", "count": 1}]
    ]
