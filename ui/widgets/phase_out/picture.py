"""The contracts of the systems on the list, along time."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

import streamlit as st

from scoring.domain.phase_out import Proposal
from scoring.domain.portfolio import Portfolio
from ui.charts.phase_out import Contract, timeline
from ui.widgets.clock import day

ALT = (
    "Én stolpe per system, fra i dag til avtalen slutter. Første del: til fristen for å si opp. Andre del: resten av "
    "avtalen. De samme datoene står i tabellene under."
)


def show_picture(found: Portfolio) -> None:
    """The picture with its explanation, and how many systems have no date to show."""
    listed = (*found.proposed, *found.possible)
    if not listed:
        return
    rows = contracts(listed, found.on)
    st.header("Tidslinje", anchor=False)
    if rows:
        st.altair_chart(timeline(rows, found.on, st.context.theme.type), theme=None, alt=ALT)
        st.caption(
            "Første del av stolpen: til fristen for å si opp. Andre del: resten av avtalen. "
            f"Stiplet strek: i dag, {day(found.on)}."
        )
    if left_out := left_out_sentence(len(listed) - len(rows)):
        st.caption(left_out)


def contracts(proposals: Sequence[Proposal], on: date) -> list[Contract]:
    """Those with an end still to come, by the names in the table; two of one name are told apart by a number."""
    names: Counter[str] = Counter()
    rows: list[Contract] = []
    for one in proposals:
        if one.contract_ends is None or one.contract_ends < on:
            continue
        names[one.name] += 1
        name = one.name if names[one.name] == 1 else f"{one.name} ({names[one.name]})"
        rows.append((name, one.notice_by, one.contract_ends))
    return rows


def left_out_sentence(count: int) -> str:
    """How many systems the picture does not show."""
    if not count:
        return ""
    who = "Ett system er" if count == 1 else f"{count} systemer er"
    return f"{who} ikke med i bildet: Avtalen er utløpt, eller sluttdatoen er ikke kjent."
