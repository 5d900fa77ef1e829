"""The risk matrix: its bands meet, every limit is a line, and each mark is a count."""

from typing import Any

from scoring.domain.rating.heap import heaps
from tests.scoring.domain.rating.test_position import _position
from ui.charts.risk_matrix import risk_matrix


def _drawn(theme: str = "light") -> dict[str, Any]:
    rows = heaps([_position("A", 4, 0), _position("B", 4, 0), _position("C", None, 5)])
    spec: dict[str, Any] = risk_matrix(rows, theme).to_dict()
    return spec


def _rows(spec: dict[str, Any], kind: str) -> list[list[dict[str, Any]]]:
    return [spec["datasets"][one["data"]["name"]] for one in spec["layer"] if one["mark"]["type"] == kind]


def test_the_bands_meet_and_cover_the_whole_square() -> None:
    (areas,), (lines,) = _rows(_drawn("dark"), "area"), _rows(_drawn(), "line")
    at_four = sorted((row["y"], row["y2"]) for row in areas if row["x"] == 4)
    assert at_four == [(1.0, 1.0), (1.0, 2.0), (2.0, 4.0), (4.0, 5.0)]
    assert {row["limit"] for row in lines} == {4, 8, 16}
    assert all(round(row["x"] * row["y"], 9) == row["limit"] for row in lines)


def test_a_mark_is_a_count_that_says_who_and_is_dashed_where_more_is_possible() -> None:
    sure, open_ = _rows(_drawn(), "point")
    assert [(one["count"], one["Navn"]) for one in sure] == [("2", "A, B")]
    assert sure[0]["about"] == "Rød. Sannsynlighet 4–5, alvor 4–5, 2: A, B"
    assert sure[0]["Hvor"] == "Rød. Sannsynlighet 4–5, alvor 4–5"
    assert [(one["count"], one["Navn"]) for one in open_] == [("1", "C")]
    marks = [one["mark"] for one in _drawn()["layer"] if one["mark"]["type"] == "point"]
    assert ["strokeDash" in one for one in marks] == [False, True]


def test_every_band_is_named() -> None:
    said = {row["word"] for rows in _rows(_drawn(), "text") for row in rows if "word" in row}
    assert said == {"Lav", "Middels", "Høy", "Rød"}
