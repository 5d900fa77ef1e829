"""The phase-out list as tables, the systems nobody has rated, and the list as files."""

from collections.abc import Sequence
from urllib.parse import quote

import streamlit as st

from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.words.phase_out.latest_day import in_brief
from scoring.words.phase_out.phase_out_list import (
    NO_GROUND,
    OTHERS,
    STAYING,
    archive,
    contract,
    decided,
    deciding,
    plan,
    recommended,
    why,
)
from scoring.words.phase_out.phase_out_summary import systems as counted
from scoring.words.systems.risk import band_words, figure
from ui.widgets.found_again import fold
from ui.widgets.long_table import AT_ONCE, rows_of, show_folded_table, show_long_table
from ui.widgets.plain import plain as escaped
from ui.widgets.systems.access import address

COLUMNS = ["System", "Hvorfor", "Forslag", "Bestemt", "Bestem senest", "Avtalen", "Plan og arkiv"]
LEAVING_COLUMNS = [one.replace("Bestem senest", "Neste frist") for one in COLUMNS]
KEPT_COLUMNS = ["System", "Forslag", "Hvorfor", "Risiko", "Avtalen"]
STAYING_COLUMNS = ["System", "Forslag", "Bestemt", "Avtalen"]


def show_lists(found: PhaseOutList) -> None:
    """First what is certain, then what may come, what is decided, whose contracts must be followed up, the others."""
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
    if found.leaving:
        st.header("Bestemt erstattet eller avviklet", anchor=False)
        alt = "Systemer det er bestemt at skal ut, med grunner, datoer, plan og arkiv"
        _table("bestemte", found.leaving, alt, LEAVING_COLUMNS)
    if found.staying:
        st.header("Bestemt beholdt eller forbedret", anchor=False)
        st.markdown(STAYING)
        alt = "Systemer det er bestemt at blir, med forslaget og avtalen"
        show_long_table(found.staying, staying_row, STAYING_COLUMNS, alt, "blir")
    if found.other_deadlines:
        st.header("Andre avtaler som må avklares", anchor=False)
        st.markdown(OTHERS)
        show_long_table(
            found.other_deadlines,
            deadline_row,
            ["System", "Bestem senest", "Avtalen"],
            "Andre systemer med en avtale som må avklares",
            "andre_frister",
        )
    _folded(found)


def row(one: Listed) -> list[str]:
    """The system, why and how great the risk is, what is recommended and decided, the days, plan and archive."""
    return [
        link(one, "Resultat"),
        escaped(f"{deciding(one)} Risiko: {band_words(one.proposal.risk)}, {figure(one.proposal.risk)}."),
        escaped(recommended(one)),
        f"{escaped(decided(one))} {_to_decide(one)}",
        escaped(in_brief(one.latest)),
        escaped(contract(one)),
        f"{_plan(one)} {escaped(archive(one.readiness))}",
    ]


def _plan(one: Listed) -> str:
    """What the plan lacks; its first sentence leads to it."""
    first, stop, rest = plan(one).partition(". ")
    return f"[{escaped(first + stop.strip())}]({address(one.system.id, 'Plan')}) {escaped(rest)}".strip()


def staying_row(one: Listed) -> list[str]:
    """The system, what was recommended and why, what is decided and why, and its contract."""
    return [
        link(one, "Resultat"),
        escaped(f"{recommended(one)} {deciding(one)}"),
        f"{escaped(decided(one))} {_to_decide(one)}",
        escaped(contract(one)),
    ]


def kept_row(one: Listed) -> list[str]:
    """The system, its class, why, its risk, and its contract."""
    return [
        link(one, "Resultat"),
        escaped(recommended(one)),
        escaped(why(one) or NO_GROUND),
        escaped(f"{band_words(one.proposal.risk)}, {figure(one.proposal.risk)}"),
        escaped(contract(one)),
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


def _folded(found: PhaseOutList) -> None:
    """What is not proposed, with its class and why, and what nobody has rated."""
    if found.kept:
        st.header("Ikke foreslått utfaset", anchor=False)
        alt = "Vurderte systemer som ikke er foreslått utfaset, med forslag og grunn"
        label = counted(len(found.kept))
        show_folded_table(label, found.kept, kept_row, KEPT_COLUMNS, alt, "ikke_foreslatt")
    if found.unrated:
        st.header("Ikke vurdert ennå", anchor=False)
        with st.expander(counted(len(found.unrated)), key="ikke_vurdert"):
            links = [f"- {link(one, 'Behov')}" for one in found.unrated[:AT_ONCE]]
            st.markdown("\n".join(links))
            if (left := len(found.unrated) - len(links)) > 0:
                st.markdown(f"Og {left} til. Alle står i [Systemer]({address()}).")


def _to_decide(one: Listed) -> str:
    again = "Bestem på nytt" if one.system.decision else "Bestem"
    return f"[{again}](/utfasing?bestem={quote(one.system.id)})"


def _table(key: str, systems: Sequence[Listed], alt: str, columns: Sequence[str] = COLUMNS) -> None:
    with st.container(key=f"utfasingsliste_{key}"):
        show_long_table(systems, row, list(columns), alt, key)
        with fold("Alle grunnene", f"grunner_{key}", rows_of(f"grunner_{key}")) as folded:
            if not folded.open:
                return
            if len(systems) <= AT_ONCE:
                st.markdown("\n".join(f"- {': '.join(reasons_row(one))}" for one in systems))
                return
            headings = ["System", "Alle grunnene"]
            show_long_table(systems, reasons_row, headings, f"{alt}: alle grunnene", f"grunner_{key}")
