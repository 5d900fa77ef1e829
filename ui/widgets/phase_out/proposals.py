"""The phase-out list as tables, the systems nobody has rated, and the list as files."""

from collections.abc import Sequence
from urllib.parse import quote

import streamlit as st

from scoring.domain.phase_out import Listed
from scoring.domain.phase_out_list import PhaseOutList
from scoring.words.latest_day import in_brief
from scoring.words.phase_out_list import (
    OTHER_DEADLINES,
    archive,
    contract,
    decided,
    deciding,
    plan,
    recommended,
    why,
)
from scoring.words.risk import band_words, figure
from ui.widgets.long_table import AT_ONCE, show_long_table
from ui.widgets.plain import plain as escaped
from ui.widgets.systems.access import address

COLUMNS = ["System", "Hvorfor", "Forslag", "Bestemt", "Bestem senest", "Avtalen slutter", "Plan og arkiv"]


def show_lists(found: PhaseOutList) -> None:
    """First what is certain, then what may come, then whose contracts must be followed up, then what nobody knows."""
    if found.proposed:
        st.header("Foreslått utfaset", anchor=False)
        _table(
            "sikre", found.proposed, "Systemer som er foreslått utfaset, med grunner, datoer, plan og arkiv"
        )
    if found.possible:
        st.header("Kan bli foreslått utfaset", anchor=False)
        st.markdown("Svarene som mangler, avgjør.")
        _table(
            "mulige",
            found.possible,
            "Systemer som kan bli foreslått utfaset, med grunner, datoer, plan og arkiv",
        )
    if found.other_deadlines:
        st.header("Andre avtaler som må avklares", anchor=False)
        st.markdown(OTHER_DEADLINES)
        show_long_table(
            found.other_deadlines,
            deadline_row,
            ["System", "Bestem senest", "Avtalen slutter"],
            "Andre systemer med en avtale som må avklares",
            "andre_frister",
        )
    if found.unrated:
        st.header("Ikke vurdert ennå", anchor=False)
        links = [f"- {link(one, 'Behov')}" for one in found.unrated[:AT_ONCE]]
        st.markdown("\n".join(links))
        if (left := len(found.unrated) - len(links)) > 0:
            st.markdown(f"Og {left} til. Alle står i [Systemer]({address()}).")


def row(one: Listed) -> list[str]:
    """The system, why and how great the risk is, what is recommended and decided, the days, plan and archive."""
    return [
        link(one, "Resultat"),
        escaped(f"{deciding(one)} Risiko: {band_words(one.proposal.risk)}, {figure(one.proposal.risk)}."),
        escaped(recommended(one)),
        f"{escaped(decided(one))} [Bestem](/utfasing?bestem={quote(one.system.id)})",
        escaped(in_brief(one.latest)),
        escaped(contract(one)),
        f"[{escaped(plan(one))}]({address(one.system.id, 'Plan')}) {escaped(archive(one.readiness))}",
    ]


def deadline_row(one: Listed) -> list[str]:
    """The system, and by when its contract must be decided on."""
    return [link(one, "Plan"), escaped(in_brief(one.latest)), escaped(contract(one))]


def reasons_row(one: Listed) -> list[str]:
    """The system, and every ground there is."""
    return [link(one, "Resultat"), escaped(why(one))]


def link(one: Listed, part: str) -> str:
    """The system's name, leading to a part of its page."""
    return f"[{escaped(one.system.name)}]({address(one.system.id, part)})"


def _table(key: str, systems: Sequence[Listed], alt: str) -> None:
    with st.container(key=f"utfasingsliste_{key}"):
        show_long_table(systems, row, COLUMNS, alt, key)
        with st.expander("Alle grunnene", key=f"grunner_{key}"):
            if len(systems) <= AT_ONCE:
                st.markdown("\n".join(f"- {': '.join(reasons_row(one))}" for one in systems))
                return
            headings = ["System", "Alle grunnene"]
            show_long_table(systems, reasons_row, headings, f"{alt}: alle grunnene", f"grunner_{key}")
