"""Before the tender is published: what stands in the way, and the drafts to read through."""

from collections.abc import Callable

import streamlit as st

from requirements_lib.domain.outcome import Finding, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import documents
from requirements_lib.services import procurement as procurements
from requirements_lib.words.phrase import things
from scoring.services import documents as whole
from ui.bootstrap import Application
from ui.navigation import entry
from ui.widgets.documents.published import WORD
from ui.widgets.frame import attempt, summary, told

_CONTROL = "Kontroll og kunngjøring"


def show_draft(app: Application, person: Person, now: Procurement) -> None:
    """The way to publishing, and the drafts when nothing stands in their way."""
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
    st.header("Utkast å lese gjennom", anchor=False)
    st.markdown(
        "Les gjennom bilag 1 og evalueringsmodellen i Word før du kunngjør. Utkastene er merket «UTKAST – ikke "
        "kunngjort» på hver side. Svarskjemaet og konkurransegrunnlaget har konkurranse-ID-en og lages først når "
        "anskaffelsen er kunngjort."
    )
    first, second = st.columns(2)
    with first:
        _offer(
            now,
            "bilag 1",
            "lag_utkast",
            lambda: documents.draft(app.store, person, now.id, app.library, app.law, app.contracts),
        )
    with second:
        _offer(
            now,
            "evalueringsmodellen",
            "lag_utkast_modell",
            lambda: whole.draft(app.store, person, now.id, app.library, app.law),
        )


def _offer(now: Procurement, what: str, key: str, make: Callable[[], bytes]) -> None:
    """The button that makes one draft, and the draft once it is made."""
    if not st.button(
        f"Lag utkast til {what}", type="primary" if key == "lag_utkast" else "secondary", key=key
    ):
        return
    made = attempt(make)
    if made is None:
        told()
        return
    st.download_button(
        f"Last ned utkast til {what} (Word)",
        made,
        f"utkast-{what.replace(' ', '-')}.docx",
        WORD,
        key=f"last_ned_{key}_{now.id}",
        on_click="ignore",
    )
