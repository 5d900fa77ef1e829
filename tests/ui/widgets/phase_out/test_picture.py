"""How many systems the picture draws; the table has all of them."""

from inspect import getclosurevars

from scoring.domain.phase_out.phase_out_list import parted
from scoring.domain.phase_out.timeline import bars
from tests.scoring.listed import TODAY, a_listed
from ui.charts.phase_out import timeline
from ui.widgets.phase_out.picture import MOST, draw_ahead


def test_as_many_as_are_drawn_are_not_too_high_to_scroll_past() -> None:
    drawn = bars([a_listed(f"System {one}") for one in range(MOST)], TODAY)
    assert timeline(drawn, TODAY, "light").to_dict()["height"] < 2000


def test_the_picture_put_together_ahead_is_the_one_that_is_shown() -> None:
    known = getclosurevars(timeline).nonlocals["known"]
    before = set(known)
    draw_ahead(parted([a_listed("Tegnet på forhånd")], TODAY))
    assert set(known) - before
    draw_ahead(parted([], TODAY))
