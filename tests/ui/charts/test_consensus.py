"""The picture of where the evaluators stand."""

from typing import Any

from ui.charts.consensus import dots
from ui.charts.style import DARK, LIGHT

ROWS = [
    ("Tilbud A", "JV", 7),
    ("Tilbud A", "AA", 7),
    ("Tilbud A", "PD", 4),
    ("Tilbud B", "JV", 10),
    ("Tilbud B", "AA", 0),
]


def drawn(theme: str | None = "light", rows: list[tuple[str, str, int]] = ROWS) -> dict[str, Any]:
    """What the browser is given."""
    found: dict[str, Any] = dots(rows, theme).to_dict()
    return found


def marks(chart: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The rows behind the layer of one kind of mark."""
    layer = next(one for one in chart["layer"] if one["mark"]["type"] == kind)
    found: list[dict[str, Any]] = chart["datasets"][layer["data"]["name"]]
    return found


def test_people_with_the_same_points_share_a_dot_and_stand_side_by_side() -> None:
    shown = {(one["bid"], one["points"]): one["who"] for one in marks(drawn(), "text")}
    assert shown == {
        ("Tilbud A", 7): "JV AA",
        ("Tilbud A", 4): "PD",
        ("Tilbud B", 10): "JV",
        ("Tilbud B", 0): "AA",
    }
    assert len(marks(drawn(), "circle")) == 4


def test_the_whole_scale_is_always_in_sight() -> None:
    for highest in (10, 6):
        band = dots([("Tilbud A", "JV", 5)], "light", highest).to_dict()["layer"][0]
        assert band["encoding"]["x"]["scale"]["domain"] == [0, highest]
        assert band["encoding"]["x"]["axis"]["values"] == list(range(highest + 1))


def test_the_bids_stand_in_the_order_given() -> None:
    backwards = [("Tilbud B", "JV", 3), ("Tilbud A", "JV", 3)]
    assert drawn(rows=backwards)["layer"][0]["encoding"]["y"]["sort"] == ["Tilbud B", "Tilbud A"]


def test_every_bid_has_the_same_room_and_the_axis_its_own() -> None:
    one, two = (drawn(rows=ROWS[:count])["height"] for count in (1, 4))
    assert one < two < 2 * one


def test_the_picture_has_the_colours_of_the_theme() -> None:
    assert LIGHT.accent in str(drawn("light"))
    assert DARK.accent in str(drawn("dark"))
    assert DARK.accent not in str(drawn(None))
