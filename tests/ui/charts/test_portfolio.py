"""The four pictures hold what they are given: sizes, ranges, unknown squares and parts."""

from typing import Any

from ui.charts import portfolio as charts


def _datasets(chart: Any) -> list[dict[str, Any]]:
    return [row for rows in chart.to_dict()["datasets"].values() for row in rows]


def test_a_system_without_a_known_cost_is_a_ring() -> None:
    rows = [("A", 2.0, 4.0, 100.0, 1), ("B", 4.0, 2.0, None, 2)]
    spec = charts.time_bubbles(rows, "light").to_dict()
    marks = {layer["mark"]["type"]: layer for layer in spec["layer"] if "mark" in layer}
    filled = spec["datasets"][marks["circle"]["data"]["name"]]
    ring = spec["datasets"][marks["point"]["data"]["name"]]
    assert [row["system"] for row in filled] == ["A"] and [row["system"] for row in ring] == ["B"]


def test_systems_on_the_same_spot_share_a_label() -> None:
    rows = [("A", 2.0, 4.0, 1.0, 1), ("B", 2.0, 4.0, 1.0, 2), ("C", 3.0, 4.0, 1.0, 3)]
    drawn = _datasets(charts.time_bubbles(rows, "light"))
    assert {row["number"] for row in drawn if "system" not in row and "number" in row} == {"1, 2", "3"}


def test_the_bands_meet_and_cover_the_whole_square() -> None:
    rows = [("A", 1.0, 6.0, 2.0, 2.0, 1)]
    areas = [
        row for row in _datasets(charts.risk_matrix(rows, "dark")) if "y2" in row and "system" not in row
    ]
    at_four = sorted((row["y"], row["y2"]) for row in areas if row["x"] == 4.0)
    assert at_four == [(1.0, 1.0), (1.0, 2.0), (2.0, 4.0), (4.0, 5.0)]


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


def test_a_bar_is_as_long_as_what_is_rated() -> None:
    (row,) = {
        tuple(sorted(one.items())) for one in _datasets(charts.coverage_bars([("ARK", 0.25, "Arkiv")], None))
    }
    assert dict(row)["part"] == 25
