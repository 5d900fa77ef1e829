"""The chart of TIME holds what it is given: sizes, rings, counts, and a place for each width."""

from typing import Any

from scoring.domain.rating.quadrant import Quadrant
from scoring.domain.rating.time_picture import bubbles
from tests.scoring.domain.rating.test_time_picture import _placed
from ui.charts.quadrant import time_bubbles


def _drawn() -> dict[str, Any]:
    rows = bubbles([_placed(2, 4, 100), _placed(2, 4, None)])
    spec: dict[str, Any] = time_bubbles(rows, {Quadrant.MIGRATE: 2}, "light").to_dict()
    return spec


def test_a_system_without_a_known_cost_is_a_dashed_ring() -> None:
    spec = _drawn()
    filled, ring = (one for one in spec["layer"] if one["mark"]["type"] == "point")
    assert "strokeDash" in ring["mark"] and "strokeDash" not in filled["mark"]
    assert [row["number"] for row in spec["datasets"][filled["data"]["name"]]] == ["1"]
    assert [row["number"] for row in spec["datasets"][ring["data"]["name"]]] == ["2"]


def test_where_a_bubble_stands_follows_the_width_and_it_says_who_it_is() -> None:
    circles = next(one for one in _drawn()["layer"] if one["mark"]["type"] == "point")
    chosen = {one["as"]: one["calculate"] for one in circles["transform"] if "as" in one}
    assert chosen["x"] == "width >= 800 ? datum.x2 : width >= 440 ? datum.x1 : datum.x0"
    assert circles["encoding"]["tooltip"][0]["field"] == "System"


def test_each_quadrant_is_named_with_how_many_there_are_in_it() -> None:
    said = {row["word"] for rows in _drawn()["datasets"].values() for row in rows if "word" in row}
    assert said == {"Flytt (2)", "Invester (0)", "Avvikle (0)", "Tåle (0)"}
