"""The latest days for one system: what must be decided when, what can be done, and the calculation line by line."""

from datetime import datetime
from functools import partial

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.documents import phase_out_calendar
from scoring.domain.phase_out.latest_day import LatestDays, Round
from scoring.domain.phase_out.phase_out import Listed
from scoring.services import phase_out
from scoring.words.phase_out import latest_day as words
from scoring.words.phase_out.phase_out_list import archive_sentences, contract, decided
from ui.widgets.clock import day
from ui.widgets.plain import plain
from ui.widgets.signature import file_name
from ui.widgets.table import show_table

ICS = "text/calendar"


def show_latest(person: Person, one: Listed, now: datetime) -> None:
    """The sentence first, then what is left to do, the calculation, and the days for a calendar."""
    found = one.latest
    st.header("Datoene" if found.course else "Siste dag for å bestemme", anchor=False)
    st.markdown(f"**{plain(words.sentence(found))}**")
    if one.system.decision:
        st.markdown(plain(f"Bestemt: {decided(one)}"))
    st.markdown(plain(f"{contract(one)}."))
    if left := words.what_can_be_done(found):
        st.markdown("\n".join(["Dette kan gjøres:", "", *(f"- {plain(each)}" for each in left)]))
    if found.aim is None:
        return
    if found.replaces:
        _counted(found, found.aim)
    st.download_button(
        "Legg datoene i kalenderen (.ics)",
        phase_out_calendar.make([one], f"{one.system.name}: datoer", now),
        file_name("utfasing-datoer", person, "ics"),
        ICS,
        key="last_ned_datoer",
        on_click="ignore",
    )


def _counted(found: LatestDays, aim: Round) -> None:
    """The calculation, and those of the ends that are missed."""
    _calculation(aim)
    for place, missed in enumerate(found.missed):
        if missed != aim:
            with st.expander(f"Regnet fra {day(missed.ends)}, for sent", key=f"regnestykke_{place}"):
                _calculation(missed)
    source = phase_out.lead_times().source
    st.caption(plain(f"{words.rules_sentence(found)} {words.ESTIMATES} Kilde: {source}."))


def show_archive(one: Listed) -> None:
    """Whether the system may be switched off, and what stands in the way."""
    st.header("Arkivet", anchor=False)
    first, *rest = archive_sentences(one.readiness)
    show = partial(st.warning, icon=":material/block:") if one.readiness.blocks else st.markdown
    show("\n".join([f"**{plain(first)}**", "", *(f"- {plain(each)}" for each in rest)]))


def _calculation(one: Round) -> None:
    alt = f"Regnestykket bakover fra {day(one.ends)}, del for del"
    show_table(([*map(plain, row)] for row in words.rows(one)), words.COLUMNS, alt)
