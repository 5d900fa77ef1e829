"""A published procurement on the library it was announced with, when the programme has a newer one."""

from dataclasses import replace

import streamlit as st

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.pinned import library_for
from ui.bootstrap import Application, application
from ui.widgets.plain import plain


def application_for(person: Person, now: Procurement) -> Application:
    """The application with the procurement's own library; that of today where the tender does not hold enough of it,
    which announcing a correction then tells."""
    app = application()
    try:
        return replace(app, library=library_for(app.store, person, now.id, app.library))
    except Refusal:
        return app


def show_pinned(now: Procurement, app: Application) -> None:
    """While a correction is under way: that the library has been raised, and what can be done with the older one."""
    if now.correction is None or app.library is application().library:
        return
    st.info(
        plain(
            f"Konkurransen er kunngjort med kravbibliotek {now.library_version}, og programmet har "
            f"{application().library.version}. Rettelsen bruker tekstene som er kunngjort. Andre krav fra biblioteket "
            "kan ikke tas med, men du kan lage egne krav."
        ),
        icon=":material/info:",
    )
