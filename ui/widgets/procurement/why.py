"""Why the requirements are in or left out: how many stand where, and the whole of it as a report for the case file."""

import streamlit as st

from requirements_lib.documents.why import NAME
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import why
from requirements_lib.words.why import OVERVIEW_HEAD, overview
from ui.bootstrap import Application, application
from ui.widgets.documents.published import WORD
from ui.widgets.frame import attempt, told
from ui.widgets.plain import plain
from ui.widgets.table import show_table


def show(app: Application, person: Person, now: Procurement) -> None:
    """The overview, and the report when it is asked for; nothing for those it is kept from until the notice."""
    if now.withholds_grounds:
        return
    with st.expander("Rapport til saken: hvorfor kravene er med eller utelatt"):
        rows = overview(now.profile.lines(app.library), app.library)
        show_table(([plain(cell) for cell in row] for row in rows), OVERVIEW_HEAD, "Antall krav per tema")
        st.markdown(
            "Rapporten tar med alle kravene, også dem som er utelatt, med svarene, regelen, versjonene, "
            "rettsgrunnlaget og valgene dere har gjort, når og av hvem."
        )
        if st.button("Lag rapporten", key=f"lag_hvorfor_{now.id}"):
            _made(app, person, now)


def _made(app: Application, person: Person, now: Procurement) -> None:
    # Of a library that has been raised, a tender holds only what it asks: the report is of a whole one.
    content = attempt(lambda: why.report(app.store, person, now.id, application().library))
    if content is None:
        told()
        return
    st.download_button(
        "Last ned rapporten (Word)",
        content,
        NAME,
        WORD,
        key=f"last_ned_hvorfor_{now.id}",
        on_click="ignore",
    )
