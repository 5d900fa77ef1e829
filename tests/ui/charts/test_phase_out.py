"""The contracts along time: a bar each in the order given, and marks for what must be done when."""

from datetime import date, timedelta
from typing import Any

import pytest

from ui.charts.phase_out import Contract, ticks, timeline
from ui.charts.style import DARK, LIGHT

TODAY = date(2026, 11, 25)
ROWS: list[Contract] = [
    ("Skoleweb", date(2027, 4, 1), date(2027, 10, 1)),
    ("Arkivet", None, date(2027, 3, 31)),
    ("For sent", date(2026, 9, 30), date(2026, 12, 31)),
]


def _drawn(rows: list[Contract], theme: str | None = "light") -> dict[str, Any]:
    spec: dict[str, Any] = timeline(rows, TODAY, theme).to_dict()
    return spec


def _data(spec: dict[str, Any], layer: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = spec["datasets"][spec["layer"][layer]["data"]["name"]]
    return found


def _part(spec: dict[str, Any], name: str) -> list[tuple[str, str]]:
    """(start, end) of the two parts of a bar."""
    return [(one["start"][:10], one["end"][:10]) for one in _data(spec, 0) if one["system"] == name]


def test_a_bar_turns_where_notice_must_be_given_and_ends_with_the_contract() -> None:
    assert _part(_drawn(ROWS), "Skoleweb") == [("2026-11-25", "2027-04-01"), ("2027-04-01", "2027-10-01")]


@pytest.mark.parametrize(("name", "end"), [("Arkivet", "2027-03-31"), ("For sent", "2026-12-31")])
def test_without_time_left_for_notice_the_whole_bar_is_the_rest_of_the_contract(name: str, end: str) -> None:
    assert _part(_drawn(ROWS), name) == [("2026-11-25", "2026-11-25"), ("2026-11-25", end)]


def test_notice_and_end_have_marks_of_their_own_shape_and_an_unknown_notice_has_none() -> None:
    marks = [(one["system"], one["what"]) for one in _data(_drawn(ROWS), 2)]
    assert ("Skoleweb", "Frist for å si opp") in marks and ("Arkivet", "Avtalen slutter") in marks
    assert ("Arkivet", "Frist for å si opp") not in marks


def test_today_and_every_name_are_drawn_in_the_order_given() -> None:
    spec = _drawn(ROWS)
    assert _data(spec, 1)[0]["day"].startswith("2026-11-25")
    assert [one["system"] for one in _data(spec, 3)] == [name for name, _, _ in ROWS]
    assert spec["layer"][3]["encoding"]["y"]["sort"] == [name for name, _, _ in ROWS]


def test_each_contract_has_the_same_room() -> None:
    heights = [_drawn(ROWS[:count])["height"] for count in (1, 2, 3)]
    assert heights[2] - heights[1] == heights[1] - heights[0] > 40


def test_the_colours_follow_the_theme() -> None:
    for theme, colours in (("light", LIGHT), ("dark", DARK)):
        scale = _drawn(ROWS, theme)["layer"][0]["encoding"]["color"]["scale"]
        assert scale["range"] == [colours.soft, colours.accent]


@pytest.mark.parametrize("days", [10, 40, 100, 365, 1000, 4000, 60_000])
def test_the_axis_has_few_months_and_none_at_its_ends(days: int) -> None:
    end = TODAY + timedelta(days=days)
    shown = ticks([TODAY, end])
    assert 1 <= len(shown) <= 4
    assert all(days * 0.09 < (one - TODAY).days < days * 0.91 for one in shown)


def test_the_months_of_an_ordinary_list_are_evenly_apart() -> None:
    assert [one.month for one in ticks([TODAY, date(2027, 10, 1)])] == [1, 3, 5, 7]
