"""How a contract goes on: written as a sentence, said back with the fields it gave, and the dates that follow."""

from datetime import date
from functools import partial

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.systems.system import AssessedSystem
from scoring.services import system as systems
from scoring.words.systems.renewal import coming_rows, rule_sentence
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text, short_field
from ui.widgets.table import show_table


def show_renewal(app: Application, person: Person, now: AssessedSystem, on: date, editable: bool) -> None:
    """A sentence fills the fields above; what they say is told, with the next ends and days of notice."""
    contract = now.system.contract
    short_field(
        "Hvordan avtalen løper videre, i en setning",
        f"systemfelt_fornyelse_{now.system.id}",
        "",
        read_text,
        partial(systems.set_renewal, app.store, person, now.system.id),
        disabled=not editable,
    )
    st.caption(
        "For eksempel «tre år, deretter ett år om gangen, tre måneders varsel». Feltene over fylles ut, og du "
        "kan rette dem."
    )
    st.markdown(plain(f"Slik er det forstått: {rule_sentence(contract)}"))
    rows = coming_rows(contract, on)
    if len(rows) > 1:
        show_table(
            rows,
            ["Avtalen kan slutte", "Siste dag for å si opp eller varsle"],
            "De neste datoene i avtalen",
            narrow=True,
        )
