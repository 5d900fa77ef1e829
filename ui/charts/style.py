"""One look for every chart: Inter, calm axes, Norwegian numbers and months, colours for light and dark."""

from dataclasses import dataclass
from typing import Any

import altair as alt

alt.theme.enable("none")  # the look is ours alone
_NUMBERS: dict[str, Any] = {
    "decimal": ",",
    "thousands": "\u00a0",
    "grouping": [3],
    "currency": ["", "\u00a0kr"],
}
_MONTHS = [
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
]
_DAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"]
_TIMES: dict[str, Any] = {
    "dateTime": "%-d. %B %Y kl. %H.%M",
    "date": "%d.%m.%Y",
    "time": "%H.%M",
    "periods": ["", ""],
    "days": _DAYS,
    "shortDays": [day[:3] for day in _DAYS],
    "months": _MONTHS,
    "shortMonths": [month[:3] for month in _MONTHS],
}

# One entry a line, so that it can be read on a narrow screen; one longer than the chart ends in «…», not at its edge.
_LEGEND: dict[str, Any] = {
    "symbolSize": 130,
    "orient": "top",
    "title": None,
    "columns": 1,
    "labelLimit": {"expr": "max(width - 24, 80)"},
}


WHOLE_WIDTH = alt.ExprRef("width")
"""The longest a name over its bar may be: without it a long name takes its room from the bars on a narrow screen."""


@dataclass(frozen=True)
class Palette:
    """The colours of one theme."""

    ground: str
    """What the chart lies on; letters and lines on a strong colour have it."""
    text: str
    quiet: str
    line: str
    accent: str
    soft: str
    series: tuple[str, ...]
    marks: tuple[str, ...]


LIGHT = Palette(
    ground="#FFFFFF",
    text="#16181C",
    quiet="#5B5D60",
    line="#BBBCBD",
    accent="#0062BA",
    soft="#D5E5F4",
    series=("#0062BA", "#A96000", "#47195D", "#359B75", "#8B2F52", "#8D8CC2"),
    marks=("#47195D", "#8A5000", "#002C54", "#1F6F54", "#8B2F52"),
)
DARK = Palette(
    ground="#17181A",
    text="#ECECEC",
    quiet="#A7A8A9",
    line="#4E5052",
    accent="#7FB2E3",
    soft="#26415C",
    series=("#7FB2E3", "#FEC766", "#F8767E", "#6FDCCB", "#8A80E0"),
    marks=("#8A80E0", "#FEC766", "#E4EFFA", "#6FDCCB", "#F8767E"),
)


def ink(tint: str, colours: Palette) -> str:
    """What letters on a colour are written in: the ground or the text of the theme, whichever stands out most."""
    on = _light(tint)
    return max((colours.ground, colours.text), key=lambda one: _apart(_light(one), on))


def _light(colour: str) -> float:
    """Relative luminance (WCAG 2)."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _apart(one: float, other: float) -> float:
    """Contrast (WCAG 2), from 1 to 21."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def palette(theme: str | None) -> Palette:
    """The colours of «light» or «dark»; light when the theme is not known yet."""
    return DARK if theme == "dark" else LIGHT


def configured(chart: alt.TopLevelMixin, colours: Palette) -> Any:
    """The chart with our look on it."""
    label = {
        "labelColor": colours.text,
        "titleColor": colours.quiet,
        "labelFontSize": 14,
        "titleFontSize": 14,
    }
    axis = {
        "domainColor": colours.line,
        "tickColor": colours.line,
        "gridColor": colours.line,
        "gridOpacity": 0.5,
    }
    return chart.configure(
        font="Inter",
        background="transparent",
        locale={"number": _NUMBERS, "time": _TIMES},
        axis={**label, **axis, "labelLimit": 260},
        legend={**label, **_LEGEND},
        view={"stroke": None},
        mark={"tooltip": None},  # else every mark says its own data, by our names for them
        text={"fontSize": 14, "color": colours.text, "font": "Inter"},
    )
