"""What is chosen for the columns and the words of a list, as the file the command line reads."""

from functools import partial

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.services import list_meaning
from ui.widgets.signature import file_name
from ui.widgets.systems.importing.trial import Choice


def offer_map(person: Person, choice: Choice) -> None:
    """The file to download."""
    st.download_button(
        "Last ned valgene (JSON)",
        partial(list_meaning.as_file, *choice),
        file_name("kart", person, "json"),
        "application/json",
        key="last_ned_kart",
        on_click="ignore",
        help="Hva kolonnene og svarene betyr, til malestokk systems import --map.",
    )
