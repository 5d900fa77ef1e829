"""One look for every chart: colours that can be told apart and read, Norwegian figures and months."""

from itertools import pairwise

import altair as alt
import pandas as pd
import pytest

from ui.charts.style import DARK, LIGHT, Palette, configured, ink, palette

PAGE = {"light": "#FFFFFF", "dark": "#17181A"}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The contrast of two colours as WCAG 2 defines it."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", PAGE)
def test_texts_can_be_read_and_marks_can_be_seen(theme: str) -> None:
    colours = palette(theme)
    assert min(contrast(one, PAGE[theme]) for one in (colours.text, colours.quiet)) >= 4.5
    assert min(contrast(one, PAGE[theme]) for one in (*colours.series, *colours.marks, colours.accent)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_no_colour_is_used_twice_in_a_series(colours: Palette) -> None:
    assert len(set(colours.series)) == len(colours.series)
    assert all(first != second for first, second in pairwise(colours.series))


def test_an_unknown_theme_is_light() -> None:
    assert palette(None) is LIGHT
    assert palette("dark") is DARK


def test_figures_and_months_are_norwegian_and_the_font_is_ours() -> None:
    chart = alt.Chart(pd.DataFrame({"x": [1]})).mark_bar().encode(x="x:Q")
    config = configured(chart, LIGHT).to_dict()["config"]
    assert config["font"] == "Inter"
    assert config["mark"] == {"tooltip": None}
    assert (config["locale"]["number"]["decimal"], config["locale"]["number"]["thousands"]) == (",", "\u00a0")
    assert config["locale"]["time"]["shortMonths"][9] == "okt"
    assert config["legend"]["labelLimit"] == {"expr": "max(width - 24, 80)"}


def test_letters_on_a_colour_are_in_what_stands_out_most() -> None:
    assert [ink(tint, LIGHT) for tint in LIGHT.series] == [
        LIGHT.ground if tint not in ("#359B75", "#8D8CC2") else LIGHT.text for tint in LIGHT.series
    ]
    assert {ink(tint, DARK) for tint in DARK.series} == {DARK.ground}
