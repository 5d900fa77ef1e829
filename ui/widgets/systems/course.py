"""The way through what is asked about a system, one thing at a time: a list to jump in, the one before, the next."""

from collections.abc import Mapping
from functools import partial

import streamlit as st

from ui.widgets.address import from_address, to_address
from ui.widgets.steps import show_neighbours

UNKNOWN = "Ukjent"
FROM_SHORT, BY_SHORT = "fra den korte vurderingen", "etter den korte vurderingen"


def choose(name: str, key: str, lines: Mapping[str, str]) -> str:
    """The one named in the address, or the first; `lines` are the words of each in the list."""
    chosen = st.selectbox(name, list(lines), format_func=lines.__getitem__, key=from_address(key, lines))
    to_address(key, chosen)
    return chosen


def step(ids: list[str], now: str, key: str, what: str, *, place: str) -> bool:
    """«Forrige krav» and «Neste krav»; whether there is a next one."""
    return show_neighbours(ids, now, what, partial(_go, key), place=place, primary=place == "bunn")


def standing(answered: bool, known: bool, number: int, whole: int) -> str:
    """«3 av 14, vurdert», after the name of the thing in the list."""
    return f"{number} av {whole}, {('vurdert' if known else 'ukjent') if answered else 'ikke vurdert'}"


def progress(known: int, unknown: int, whole: int, what: str, answered: int = 0) -> None:
    """The bar, and «9 av 14 krav er vurdert, 2 er ukjent, 3 gjenstår.»"""
    st.progress((known + unknown) / whole, text=progress_sentence(known, unknown, whole, what, answered))


def progress_sentence(known: int, unknown: int, whole: int, what: str, answered: int = 0) -> str:
    """«Ukjent» is an answer, and told apart; so are those that have points from an answer in the short rating."""
    parts = [f"{known} av {whole} {what} er vurdert"]
    if answered:
        parts = [f"{known} av {whole} {what} har poeng", f"{answered} av dem {FROM_SHORT}"]
    if unknown:
        parts.append(f"{unknown} er ukjent")
    left = whole - known - unknown
    parts.append(f"{left} gjenstår" if left else "alle har svar")
    return f"{', '.join(parts)}."


def _go(key: str, to: str) -> None:
    st.session_state[key] = to
