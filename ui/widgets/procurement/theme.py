"""One theme at a time, with how many of its requirements are in; all of them when something is looked for across."""

from collections.abc import Iterable

import streamlit as st

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.own_requirement import THEME
from requirements_lib.domain.tender.selection import Line, Standing
from ui.widgets.address import from_address, to_address
from ui.widgets.stored import show_first

ALL = "ALLE"
_KEY = "tema"


def choose_theme(library: Library, lines: tuple[Line, ...], editable: bool) -> str:
    """The code of the theme that is looked at, or ALL; it stands in the address."""
    names = {one.code: one.name for one in library.themes}
    themes = [one for one in names if _of(lines, one) or (one == THEME and editable)]
    options = (ALL, *themes)
    chosen = st.segmented_control(
        "Tema",
        options,
        format_func=lambda one: f"{names.get(one, 'Alle temaer')} ({_counted(of_theme(lines, one))})",
        key=show_first(from_address(_KEY, options), _first(lines, themes)),
        required=True,
    )
    assert chosen is not None  # one is required
    to_address(_KEY, chosen)
    return chosen


def of_theme(lines: Iterable[Line], theme: str) -> list[Line]:
    """The lines of one theme, or of all."""
    return list(lines) if theme == ALL else _of(lines, theme)


def _first(lines: tuple[Line, ...], themes: list[str]) -> str:
    """The first theme with something chosen."""
    chosen = {one.requirement.theme for one in lines if one.standing is Standing.IN}
    return next((one for one in themes if one in chosen), themes[0])


def _of(lines: Iterable[Line], theme: str) -> list[Line]:
    return [one for one in lines if one.requirement.theme == theme]


def _counted(lines: list[Line]) -> str:
    """«4 av 15»."""
    return f"{sum(one.standing is Standing.IN for one in lines)} av {len(lines)}"
