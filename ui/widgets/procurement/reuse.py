"""Starting a procurement from an earlier one, and what has changed in the library since."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import reuse
from ui.bootstrap import Application
from ui.navigation import entry
from ui.widgets.case import in_list, name_and_reference
from ui.widgets.frame import attempt, summary
from ui.widgets.plain import plain


def show_start(app: Application, person: Person, readable: Sequence[Procurement]) -> None:
    """Choose an earlier procurement, and start from it."""
    if not readable:
        return
    with st.expander("Start fra en tidligere anskaffelse"):
        st.markdown(
            "Den nye anskaffelsen får beskrivelsen, svarene, kravvalgene og kriteriene. Saksnummer, datoer, "
            "evalueringsgruppe og begrunnelser for merknader følger ikke med."
        )
        by_id = {one.id: one for one in readable}
        source = st.selectbox(
            "Tidligere anskaffelse",
            list(by_id),
            index=None,
            format_func=lambda one: in_list(by_id[one]),
            placeholder="Velg",
            key="tidligere_anskaffelse",
        )
        if st.button("Start fra den valgte", key="start_fra"):
            _start(app, person, source)


def show_origin(app: Application, person: Person, now: Procurement) -> None:
    """Where this one was started from, and what the library of today does otherwise."""
    origin = reuse.origin(app.store, person, now, app.library)
    if origin is None:
        return
    versions = f"kravbibliotek {origin.source.library_version}"
    st.markdown(f"Bygger på {name_and_reference(origin.source)} ({plain(versions)}).")
    summary(origin.left_out, "Dette fulgte ikke med")
    summary(origin.changed, "Endret i kravbiblioteket siden sist")


def _start(app: Application, person: Person, source: str | None) -> None:
    if source is None:
        st.error("Velg en tidligere anskaffelse først.")
        return
    started = attempt(lambda: reuse.start_from(app.store, person, app.library, source))
    if started:
        st.switch_page(entry("anskaffelse").file, query_params={"sak": started.id})
