"""The phase-out list as tables, the systems nobody has rated, and the list as a file."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.phase_out import Proposal, by_urgency
from scoring.domain.portfolio import Judged, Portfolio
from scoring.words.phase_out import advice, as_json, basis, why_sentences
from scoring.words.risk import band_words, figure
from ui.widgets.clock import day
from ui.widgets.plain import plain
from ui.widgets.signature import file_name
from ui.widgets.systems.access import address
from ui.widgets.table import show_table

COLUMNS = ["System", "Hvorfor", "Anbefaling", "Risiko", "Frist for å si opp", "Avtalen slutter"]


def show_lists(found: Portfolio) -> None:
    """First what is certain, then what may come, then what nobody knows."""
    if found.proposed:
        st.header("Foreslått utfaset", anchor=False)
        _table(found.proposed, found.on, "Systemer som er foreslått utfaset, med grunner og avtalens datoer")
    if found.possible:
        st.header("Kan bli foreslått utfaset", anchor=False)
        st.markdown("Svarene som mangler, avgjør.")
        _table(
            found.possible, found.on, "Systemer som kan bli foreslått utfaset, med grunner og avtalens datoer"
        )
    if found.unrated:
        st.header("Ikke vurdert ennå", anchor=False)
        st.markdown("\n".join(f"- {link(one, 'Behov')}" for one in found.unrated))


def row(proposal: Proposal, on: date) -> list[str]:
    """The system, why, what is recommended, the risk as word and figure, and the contract's dates."""
    recommended = " ".join(f"{one}." for one in (advice(proposal), basis(proposal)) if one)
    return [
        link(proposal, "Resultat"),
        plain(" ".join(why_sentences(proposal))),
        plain(recommended),
        f"{band_words(proposal.risk)}, {figure(proposal.risk)}",
        _dated(proposal.notice_by, on, "passert"),
        _dated(proposal.contract_ends, on, "utløpt"),
    ]


def _dated(when: date | None, on: date, past: str) -> str:
    if when is None:
        return "Ikke kjent"
    return f"{day(when)} ({past})" if when < on else day(when)


def link(proposal: Proposal, part: str) -> str:
    """The system's name, leading to a part of its page."""
    return f"[{plain(proposal.name)}]({address(proposal.system, part)})"


def show_file(person: Person, judged: Sequence[Judged], found: Portfolio) -> None:
    """The whole list, as the command line gives it."""
    st.header("Listen som fil", anchor=False)
    st.markdown("Filen har alle systemene, hvert tall og hver grunn.")
    st.download_button(
        "Last ned listen (JSON)",
        as_json(by_urgency(one.proposal for one in judged), found.on),
        file_name("utfasing", person, "json"),
        "application/json",
        key="last_ned_utfasing",
        on_click="ignore",
    )


def _table(proposals: Sequence[Proposal], on: date, alt: str) -> None:
    show_table((row(one, on) for one in proposals), COLUMNS, alt)
