"""How many systems the picture draws; the table has all of them."""

from scoring.domain.phase_out.timeline import bars
from tests.scoring.listed import TODAY, a_listed
from ui.charts.phase_out import timeline
from ui.widgets.phase_out.picture import MOST


def test_as_many_as_are_drawn_are_not_too_high_to_scroll_past() -> None:
    drawn = bars([a_listed(f"System {one}") for one in range(MOST)], TODAY)
    assert timeline(drawn, TODAY, "light").to_dict()["height"] < 2000
