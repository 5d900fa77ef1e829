"""The strips of orders: every bid of every model, and the winner told apart in both themes."""

from typing import Any

import pytest

from ui.charts.mirror import OTHER_FIRST, REST, WINNER, Row, order_strips
from ui.charts.style import DARK, LIGHT

ROWS: list[Row] = [
    ("Lineær (kunngjort)", [("A", WINNER), ("B", REST), ("C", REST)]),
    ("Laveste pris", [("B", OTHER_FIRST), ("A", WINNER), ("C", REST)]),
]


def drawn(rows: list[Row] = ROWS, theme: str | None = "light") -> dict[str, Any]:
    """What the browser is given."""
    found: dict[str, Any] = order_strips(rows, theme).to_dict()
    return found


def test_every_bid_stands_in_its_place_with_its_letter() -> None:
    squares = next(one for one in drawn()["datasets"].values() if "letter" in one[0])
    assert [(one["model"], one["place"], one["letter"]) for one in squares] == [
        (name, place, letter) for name, order in ROWS for place, (letter, _) in enumerate(order)
    ]


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_winner_and_another_first_have_colours_of_their_own(theme: str, colours: Any) -> None:
    scale = drawn(theme=theme)["layer"][0]["encoding"]["color"]["scale"]
    assert dict(zip(scale["domain"], scale["range"], strict=True)) == {
        WINNER: colours.accent,
        OTHER_FIRST: colours.series[1],
        REST: colours.soft,
    }


def test_what_is_not_in_the_picture_is_not_in_the_legend() -> None:
    assert drawn(ROWS[:1])["layer"][0]["encoding"]["color"]["scale"]["domain"] == [WINNER, REST]
