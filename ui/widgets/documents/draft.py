"""Before the tender is published: what stands in the way, and bilag 1 as a draft to read through."""

import streamlit as st

from requirements_lib.domain.outcome import Finding, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import documents
from requirements_lib.services import procurement as procurements
from requirements_lib.words.phrase import things
from ui.bootstrap import Application
from ui.navigation import entry
from ui.widgets.documents.published import WORD
from ui.widgets.frame import attempt, summary, told

_CONTROL = "Kontroll og kunngjøring"


def show_draft(app: Application, person: Person, now: Procurement) -> None:
    """The way to publishing, and the draft when nothing stands in its way."""
    st.markdown("Anskaffelsen er ikke kunngjort ennå. Dokumentene lages når den er kunngjort.")
    blocking = errors(procurements.check(app.store, person, now.id, app.library, app.law))
    summary(blocking, in_the_way(blocking))
    st.page_link(
        entry("anskaffelse").file,
        label=f"Gå til {_CONTROL.lower()}",
        query_params={"sak": now.id, "del": _CONTROL},
    )
    if not blocking:
        _draft(app, person, now)


def in_the_way(blocking: tuple[Finding, ...]) -> str:
    """«Du må rette tre ting før dokumentene kan lages»."""
    return f"Du må rette {things(len(blocking))} før dokumentene kan lages"


def _draft(app: Application, person: Person, now: Procurement) -> None:
    st.header("Utkast til bilag 1", anchor=False)
    st.markdown(
        "Les gjennom bilag 1 i Word før du kunngjør. Utkastet er merket «UTKAST – ikke kunngjort» på hver side. "
        "Svarskjemaet og konkurransegrunnlaget har konkurranse-ID-en og lages først når anskaffelsen er kunngjort."
    )
    if not st.button("Lag utkast", type="primary", key="lag_utkast"):
        return
    made = attempt(lambda: documents.draft(app.store, person, now.id, app.library, app.law, app.contracts))
    if made is None:
        told()
        return
    st.download_button(
        "Last ned utkast til bilag 1 (Word)",
        made,
        "utkast-bilag-1.docx",
        WORD,
        key=f"last_ned_utkast_{now.id}",
        on_click="ignore",
    )
