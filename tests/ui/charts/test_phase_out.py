"""The contracts along time: a bar each in the order given, and marks for what must be done when."""

from datetime import date, timedelta
from typing import Any

import pytest

from paper import timeline as paper
from scoring.domain.phase_out.timeline import Bar, Mark
from scoring.words.terms import label
from ui.charts.phase_out import ticks, timeline
from ui.charts.style import DARK, LIGHT

TODAY = date(2026, 11, 25)
ROWS = [
    Bar(
        name="Skoleweb",
        system="skoleweb",
        late=False,
        turns=date(2027, 4, 1),
        ends=date(2027, 10, 1),
        marks=((Mark.DECIDE, date(2027, 4, 1)), (Mark.ENDS, date(2027, 10, 1))),
    ),
    Bar(
        name="Arkivsug",
        system="sent",
        late=True,
        turns=TODAY,
        ends=date(2026, 12, 31),
        marks=((Mark.ENDS, date(2026, 12, 31)), (Mark.SUPPORT, date(2027, 1, 31))),
    ),
]


def _drawn(rows: list[Bar], theme: str | None = "light") -> dict[str, Any]:
    spec: dict[str, Any] = timeline(rows, TODAY, theme).to_dict()
    return spec


def _data(spec: dict[str, Any], layer: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = spec["datasets"][spec["layer"][layer]["data"]["name"]]
    return found


def _part(spec: dict[str, Any], name: str) -> list[tuple[str, str]]:
    """(start, end) of the two parts of a bar."""
    return [(one["start"][:10], one["end"][:10]) for one in _data(spec, 0) if one["system"] == name]


def test_a_bar_turns_where_it_must_be_decided_and_ends_with_the_contract() -> None:
    assert _part(_drawn(ROWS), "Skoleweb") == [("2026-11-25", "2027-04-01"), ("2027-04-01", "2027-10-01")]


def test_without_time_left_the_whole_bar_is_time_to_procure_and_its_name_says_so() -> None:
    spec = _drawn(ROWS)
    assert _part(spec, "Arkivsug") == [("2026-11-25", "2026-11-25"), ("2026-11-25", "2026-12-31")]
    assert [one["told"] for one in _data(spec, 3)] == ["Skoleweb", "For sent: Arkivsug"]


def test_each_kind_of_day_has_a_shape_and_a_colour_of_its_own_and_only_those_there_are() -> None:
    spec = _drawn(ROWS)
    marks = [(one["system"], one["what"]) for one in _data(spec, 2)]
    assert ("Skoleweb", "Siste dag å bestemme") in marks and ("Arkivsug", "Støtten slutter") in marks
    scale = spec["layer"][2]["encoding"]["shape"]["scale"]
    assert scale["domain"] == ["Siste dag å bestemme", "Avtalen slutter", "Støtten slutter"]
    assert len(set(scale["range"])) == 3


def test_there_is_a_shape_and_a_colour_for_every_kind_of_day_on_screen_and_on_paper() -> None:
    whole = ROWS[0].model_copy(update={"marks": tuple((one, date(2027, 4, 1)) for one in Mark)})
    scale = _drawn([whole])["layer"][2]["encoding"]
    assert all(len(set(scale[one]["scale"]["range"])) == len(Mark) for one in ("shape", "color"))
    marks = tuple((label(what), day) for what, day in whole.marks)
    kinds = tuple(map(label, Mark))
    assert paper.bars((paper.Bar("Skoleweb", TODAY, date(2027, 10, 1), marks),), kinds, TODAY)


def test_today_and_every_name_are_drawn_in_the_order_given() -> None:
    spec = _drawn(ROWS)
    assert _data(spec, 1)[0]["day"].startswith("2026-11-25")
    assert [one["system"] for one in _data(spec, 3)] == [one.name for one in ROWS]
    assert spec["layer"][3]["encoding"]["y"]["sort"] == [one.name for one in ROWS]


def test_each_contract_has_the_same_room() -> None:
    three = [*ROWS, ROWS[0].model_copy(update={"name": "Arkivet"})]
    heights = [_drawn(three[:count])["height"] for count in (1, 2, 3)]
    assert heights[2] - heights[1] == heights[1] - heights[0] > 40


def test_the_colours_follow_the_theme() -> None:
    for theme, colours in (("light", LIGHT), ("dark", DARK)):
        scale = _drawn(ROWS, theme)["layer"][0]["encoding"]["color"]["scale"]
        assert scale["range"] == [colours.soft, colours.accent]


def test_what_is_over_stands_left_of_today_with_its_year() -> None:
    over = ROWS[0].model_copy(
        update={
            "passed": (
                (Mark.ENDS, date(2019, 12, 31)),
                (Mark.SUPPORT, date(2022, 11, 28)),
                (Mark.SUPPORT, None),
            )
        }
    )
    spec = _drawn([over])
    assert _data(spec, 4)[0]["told"] == "avtale til 2019, støtte til 2022 og ukjent år"
    before = [one["what"] for one in _data(spec, 2) if one["day"] < TODAY.isoformat()]
    assert before == ["Støtten slutter", "Avtalen slutter"]  # what ended last is nearest to today
    assert [one["told"] for one in _data(spec, 5)] == ["før"]


@pytest.mark.parametrize("days", [10, 40, 100, 365, 1000, 4000, 60_000])
def test_the_axis_has_few_months_and_none_at_its_ends(days: int) -> None:
    end = TODAY + timedelta(days=days)
    shown = ticks([TODAY, end])
    assert 1 <= len(shown) <= 4
    assert all(days * 0.09 < (one - TODAY).days < days * 0.91 for one in shown)


def test_the_months_of_an_ordinary_list_are_evenly_apart() -> None:
    assert [one.month for one in ticks([TODAY, date(2027, 10, 1)])] == [1, 3, 5, 7]
