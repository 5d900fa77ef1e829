"""The strips of weights: the figures given, on the whole scale, in the colours of the theme."""

from typing import Any

import pytest

from ui.charts.closeness import Strip, weight_strips
from ui.charts.style import DARK, LIGHT

ROWS: list[Strip] = [("Pris 40 %", 16.67, 100, 40), ("Arkiv 60 %", 0, 83.33, 60)]


def drawn(rows: list[Strip] = ROWS, theme: str | None = "light") -> dict[str, Any]:
    """What the browser is given."""
    found: dict[str, Any] = weight_strips(rows, theme).to_dict()
    return found


def test_every_criterion_has_its_figures_in_the_order_given() -> None:
    chart = drawn()
    (data,) = chart["datasets"].values()
    assert [(one["criterion"], one["low"], one["high"], one["weight"]) for one in data] == ROWS
    assert all(layer["encoding"]["y"]["sort"] == ["Pris 40 %", "Arkiv 60 %"] for layer in chart["layer"])


def test_all_the_weights_there_are_stay_in_sight() -> None:
    whole = drawn()["layer"][0]["encoding"]
    assert whole["x"]["scale"] == {"domain": [0, 100]}
    assert (whole["x"]["field"], whole["x2"]["field"]) == ("none", "all")


def test_the_weight_as_it_is_stands_on_top_and_is_told_from_the_strip_by_its_shape() -> None:
    kinds = [one["mark"]["type"] for one in drawn()["layer"]]
    assert kinds == ["bar", "bar", "tick", "text"]


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK), (None, LIGHT)])
def test_the_colours_follow_the_theme(theme: str | None, colours: Any) -> None:
    layers = drawn(theme=theme)["layer"]
    assert [one["mark"]["color"] for one in layers[:3]] == [colours.soft, colours.accent, colours.text]


def test_every_criterion_has_the_same_room() -> None:
    one, two = (drawn(ROWS[:count])["height"] for count in (1, 2))
    assert one < two < 2 * one
