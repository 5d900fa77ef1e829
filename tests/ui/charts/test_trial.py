"""The pictures of imagined bids carry the figures of the tables beside them."""

from ui.charts.style import DARK, LIGHT
from ui.charts.trial import ANNOUNCED, EFFECTIVE, share_by_spread, weight_bars

ROWS = [("Pris 40 %", 40.0, 25.8), ("Arkiv 60 %", 60.0, 74.2)]


def test_each_criterion_has_both_its_weights() -> None:
    chart = weight_bars(ROWS, "light").to_dict()
    bars = [one for data in chart["datasets"].values() for one in data if "percent" in one]
    assert {(one["criterion"], one["kind"], one["percent"]) for one in bars} == {
        (name, kind, value)
        for name, *both in ROWS
        for kind, value in zip((ANNOUNCED, EFFECTIVE), both, strict=True)
    }


def test_the_price_is_a_line_over_the_spread_with_the_announced_weight_beside() -> None:
    chart = share_by_spread([(10.0, 11.3), (30.0, 25.8)], 40.0, "dark").to_dict()
    assert chart["layer"][1]["mark"]["color"] == DARK.accent != LIGHT.accent
    assert [{"share": 40.0}] in chart["datasets"].values()
