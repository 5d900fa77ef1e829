"""The heat map and the bars hold what they are given: steps, unknown squares and parts."""

from typing import Any

from ui.charts import portfolio as charts
from ui.charts.style import DARK


def _datasets(chart: Any) -> list[dict[str, Any]]:
    return [row for rows in chart.to_dict()["datasets"].values() for row in rows]


def test_a_square_where_nothing_is_rated_has_no_step_of_the_ramp() -> None:
    rows = [
        ("A", "ARK", 0.99, "99"),
        ("A", "INT", 1.0, "100"),
        ("A", "UU", None, "?"),
        ("B", "ARK", 0.2, "20"),
    ]
    steps = {
        (row["system"], row["theme"]): row["step"]
        for row in _datasets(charts.heat_map(rows, "light"))
        if "step" in row
    }
    assert steps == {("A", "ARK"): 4, ("A", "INT"): 4, ("A", "UU"): -1, ("B", "ARK"): 1}


def test_a_square_where_nothing_is_rated_is_no_brighter_than_the_page() -> None:
    spec = charts.heat_map([("A", "UU", None, "?"), ("A", "ARK", 0.1, "10")], "dark").to_dict()
    dashed = next(one for one in spec["layer"] if "strokeDash" in one["mark"])
    assert dashed["mark"]["color"] == DARK.ground
    inks = {row["text"]: row["ink"] for rows in spec["datasets"].values() for row in rows if "ink" in row}
    assert inks["?"] == DARK.text and inks["10"] != DARK.text


def test_a_bar_is_as_long_as_what_is_rated() -> None:
    (row,) = {
        tuple(sorted(one.items())) for one in _datasets(charts.coverage_bars([("ARK", 0.25, "Arkiv")], None))
    }
    assert dict(row)["part"] == 25
