"""Told to the committee: who of them could read about today's systems after the bids were opened, and why it is so."""

import streamlit as st

from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.people import known
from requirements_lib.words.terms import term
from ui.bootstrap import Application
from ui.widgets.answer import as_written
from ui.widgets.plain import plain
from ui.widgets.signature import made


def show_late(app: Application, now: Procurement) -> None:
    """Each that was named so, the first one first; nothing where there is none."""
    for one in now.late_scorers:
        named = known(app.store, one.person)
        who = named.name if named else "Ukjent person"
        st.markdown(
            plain(
                f"{who} ble {term(one.role)} etter at tilbudene var åpnet, og hadde til da kunnet lese "
                f"systemregisteret. {made('Valgt', one.at, known(app.store, one.by))} Begrunnelsen:"
            )
        )
        as_written(one.reason)
