"""The stacked bars: the figures given, in the order given, readable without colour."""

from typing import Any

import pytest

from ui.charts.result import stacked
from ui.charts.style import DARK, LIGHT

ROWS = [
    ("Fjordsak AS (B)", "Pris 40 %", 3.2),
    ("Fjordsak AS (B)", "Arkiv 60 %", 4.2),
    ("Nordfjell AS (A)", "Pris 40 %", 4.0),
    ("Nordfjell AS (A)", "Arkiv 60 %", 3.9),
]


def drawn(rows: list[tuple[str, str, float]], theme: str | None = "light") -> dict[str, Any]:
    """The picture as it is sent to the browser."""
    chart: dict[str, Any] = stacked(rows, theme).to_dict()
    return chart


def bars(chart: dict[str, Any]) -> dict[str, Any]:
    """What the bars are drawn by."""
    encoding: dict[str, Any] = chart["layer"][0]["encoding"]
    return encoding


def test_the_figures_are_those_given() -> None:
    chart = drawn(ROWS)
    data = chart["datasets"][chart["layer"][0]["data"]["name"]]
    assert [(one["bid"], one["criterion"], one["points"]) for one in data] == ROWS


def test_bids_and_criteria_keep_their_order() -> None:
    encoding = bars(drawn(ROWS))
    assert encoding["y"]["sort"] == ["Fjordsak AS (B)", "Nordfjell AS (A)"]
    assert encoding["color"]["scale"]["domain"] == ["Pris 40 %", "Arkiv 60 %"]


def test_the_bars_end_where_the_scale_ends_and_go_below_zero_when_points_do() -> None:
    scale = bars(drawn(ROWS))["x"]["scale"]
    assert scale == {"domainMax": 10}


@pytest.mark.parametrize(("theme", "palette"), [("light", LIGHT), ("dark", DARK), (None, LIGHT)])
def test_the_colours_are_those_of_the_theme(theme: str | None, palette: Any) -> None:
    chart = drawn(ROWS, theme)
    assert bars(chart)["color"]["scale"]["range"] == list(palette.series[:2])
    assert chart["config"]["text"]["color"] == palette.text


def test_with_more_criteria_than_colours_the_parts_have_the_numbers_of_the_legend() -> None:
    chart = drawn([("A", f"Kriterium {number}", 1.0) for number in range(8)])
    scale = bars(chart)["color"]["scale"]
    assert scale["range"][6] == scale["range"][0]
    assert scale["domain"][6] == "7. Kriterium 6"
    numbers = chart["datasets"][chart["layer"][1]["data"]["name"]]
    assert [(one["number"], one["middle"]) for one in numbers] == [
        (place + 1, place + 0.5) for place in range(8)
    ]
    assert len(drawn(ROWS)["layer"]) == 2


def test_what_is_taken_off_stands_to_the_left_of_zero() -> None:
    rows = [("A", "Pris", 100.0), ("A", "Kvalitet", -20.0), ("A", "Miljø", -5.0)]
    data = next(one for one in drawn(rows)["datasets"].values() if "start" in one[0])
    assert [(one["start"], one["end"]) for one in data] == [(0, 100), (0, -20), (-20, -25)]


def test_a_picture_of_more_bids_is_higher() -> None:
    one, three = drawn(ROWS[:2]), drawn([(bid, "Pris", 1.0) for bid in "ABC"])
    assert three["height"] > one["height"]
