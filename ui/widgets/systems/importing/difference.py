"""What a list would do to the register: how many are new, and each field that changes."""

import streamlit as st

from requirements_lib.domain.outcome import Severity
from scoring.domain.systems.intake import Entry, Intake, Standing
from scoring.words.numbers import plain as figure
from ui.widgets.plain import plain
from ui.widgets.table import show_table

SHOWN = 20
"""So many rows are shown of each; the number of them is told."""


def show_difference(found: Intake) -> None:
    """The changes field by field, the new systems by name."""
    changed = found.of(Standing.CHANGED)
    if changed:
        _more("Endringer", found.count(Standing.CHANGED))
        rows = (line for one in changed[:SHOWN] for line in changes(one))
        show_table(rows, ["System", "Felt", "Nå", "Etter importen"], "Felt som endres av importen")
    new = found.of(Standing.NEW)
    if new:
        _more("Nye systemer", found.count(Standing.NEW))
        names = (
            [plain(one.system.name), plain(one.system.supplier), plain(one.system.owner)]
            for one in new[:SHOWN]
        )
        show_table(names, ["System", "Leverandør", "Eier"], "Systemer som er nye i registeret")


def said(found: Intake) -> str:
    """«12 nye, 3 endret, 40 uendret, 2 rader kommer ikke med, 1 rad er overskrift eller sum.»"""
    parts = [
        "1 ny" if found.count(Standing.NEW) == 1 else f"{figure(found.count(Standing.NEW))} nye",
        f"{figure(found.count(Standing.CHANGED))} endret",
        f"{figure(found.count(Standing.UNCHANGED))} uendret",
    ]
    refused = found.count(Severity.ERROR)
    if refused:
        parts.append("1 rad kommer ikke med" if refused == 1 else f"{figure(refused)} rader kommer ikke med")
    passed = len(found.out) - found.refused
    if passed:
        parts.append(
            "1 rad er overskrift eller sum"
            if passed == 1
            else f"{figure(passed)} rader er overskrifter eller summer"
        )
    return f"{', '.join(parts)}."


def changes(entry: Entry) -> list[list[str]]:
    """Each field that changes, with what stands there now."""
    name = plain(entry.system.name)
    return [[name, plain(one.field), _lines(one.before) or "–", _lines(one.after)] for one in entry.changes]


def _lines(text: str) -> str:
    """Each line of a list told apart from the next."""
    return plain("; ".join(text.splitlines()))


def _more(title: str, count: int) -> None:
    st.subheader(title, anchor=False)
    if count > SHOWN:
        st.caption(f"De første {SHOWN} av {figure(count)} vises.")
