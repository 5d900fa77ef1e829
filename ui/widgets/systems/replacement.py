"""«Start en anskaffelse fra dette systemet»: one press, for those who may start one and read the systems."""

import streamlit as st

from requirements_lib.domain.access import Action, any_allowed
from requirements_lib.domain.person import Person
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.phase_out.portfolio import Judged
from scoring.services import replacement as service
from scoring.words.phase_out.replacement import start_sentence
from ui.bootstrap import Application
from ui.navigation import entry
from ui.widgets.case import name_and_reference
from ui.widgets.clock import today
from ui.widgets.frame import attempt
from ui.widgets.plain import plain

FILLED = (
    "Utkastet får kravene som ikke er oppfylt i dag, systemene løsningen må virke sammen med, brukere og volumer, svar "
    "på behov der registeret gir dem, og datoen du senest må kunngjøre. Du kan endre alt."
)


NOT_YOURS = (
    "En innkjøper som også har innsyn i systemene, kan starte en anskaffelse fra systemet med ett trykk."
)


def show_start(app: Application, person: Person, judged: Judged) -> None:
    """The procurements that replace it already, when one must be announced, and the press."""
    if not may_start(person):
        st.caption(NOT_YOURS)
        return
    system = judged.assessed.system
    with st.container(border=True, key="kort_erstatt"):
        for one in service.under_way(app.store, person, system.id):
            st.page_link(
                entry("anskaffelse").file,
                label=f"Åpne {name_and_reference(one)}, som skal erstatte systemet",
                query_params={"sak": one.id},
            )
        start = service.latest_start(system, app.law, today(app.store.clock()))
        st.markdown(plain(start_sentence(start)))
        if st.button("Start en anskaffelse fra dette systemet", key="start_erstatning"):
            _start(app, person, system.id)
        st.caption(FILLED)


def show_choice(app: Application, person: Person, found: PhaseOutList) -> None:
    """The same from the phase-out list: choose a system that is on it and not decided retired."""
    names = {one.system.id: one.system.name for one in found.listed if one.latest.replaces}
    if not names:
        return
    if not may_start(person):
        st.caption(NOT_YOURS)
        return
    st.header("Start en anskaffelse", anchor=False)
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    chosen = left.selectbox(
        "System som skal erstattes",
        list(names),
        index=None,
        format_func=lambda one: names[one],
        placeholder="Velg",
        key="erstatt_system",
    )
    if right.button("Start en anskaffelse fra systemet", key="start_erstatning", width="stretch"):
        if chosen is None:
            st.error("Velg et system først.")
        else:
            _start(app, person, chosen)
    st.caption(FILLED)


def may_start(person: Person) -> bool:
    """Whether a page should offer it; the service asks again."""
    needed = (Action.START_PROCUREMENT, Action.READ_SYSTEMS)
    return all(any_allowed(person.roles, None, one) for one in needed)


def _start(app: Application, person: Person, system_id: str) -> None:
    day = today(app.store.clock())
    started = attempt(lambda: service.start(app.store, person, app.library, app.law, system_id, day))
    if started:
        st.switch_page(entry("anskaffelse").file, query_params={"sak": started.id})
    else:
        st.rerun()
