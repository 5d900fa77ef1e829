"""The heaps as bars: two for each period in order, told apart without colour, each with its figure."""

from typing import Any

import pytest

from scoring.words.phase_out.ending import Drawn
from ui.charts.ending import ending_bars
from ui.charts.style import DARK, LIGHT

ROWS = [
    Drawn("Har gått ut", "avtaler", 3, "avtaler: 3"),
    Drawn("Har gått ut", "støtte", 0, "støtte: 0"),
    Drawn("1. halvår 2027", "avtaler", 12, "avtaler: 12"),
    Drawn("1. halvår 2027", "støtte", 0, "støtte: 0"),
]


def _layers(
    rows: list[Drawn], theme: str = "light"
) -> list[tuple[str, dict[str, Any], list[dict[str, Any]]]]:
    spec = ending_bars(rows, theme).to_dict()
    return [(one["mark"]["type"], one, spec["datasets"][one["data"]["name"]]) for one in spec["layer"]]


def test_every_figure_is_printed_and_a_bar_is_drawn_where_there_is_something() -> None:
    layers = _layers(ROWS)
    told = [row["told"] for kind, layer, rows in layers if kind == "text" for row in rows if "told" in row]
    assert sorted(told) == sorted(one.told for one in ROWS)
    drawn = [row["number"] for kind, _, rows in layers if kind == "bar" for row in rows]
    assert drawn == [3, 12]
    assert all(layer["encoding"]["y"]["sort"] == ["Har gått ut", "1. halvår 2027"] for _, layer, _ in layers)


def test_a_register_where_nothing_is_known_is_drawn_too() -> None:
    assert [kind for kind, *_ in _layers(ROWS[1:2])] == ["text", "text", "text"]


def test_on_paper_the_names_stand_beside_the_bars_and_a_period_takes_less_room() -> None:
    over, beside = (ending_bars(ROWS, "light", beside=one).to_dict() for one in (False, True))
    assert beside["height"] < over["height"] and len(beside["layer"]) == len(over["layer"]) - 1
    assert all(one["encoding"]["y"]["axis"] for one in beside["layer"])


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_one_bar_is_filled_and_the_other_has_only_an_edge_in_its_colour(theme: str, colours: Any) -> None:
    both = [*ROWS[:1], ROWS[1]._replace(number=1)]
    marks = [layer["mark"] for kind, layer, _ in _layers(both, theme) if kind == "bar"]
    assert [(one["color"], one["stroke"]) for one in marks] == [
        (colours.accent, colours.accent),
        (colours.soft, colours.accent),
    ]
    assert len({one["yOffset"] for one in marks}) == 2
