"""The rows that stay out are kept until another list is read."""

import streamlit as st

from requirements_lib.domain.outcome import Finding
from scoring.documents.register_list import Listed
from scoring.domain.systems.intake import Intake
from ui.widgets.systems.importing.out import forget_left, remember


def test_what_stayed_out_is_kept_until_it_is_forgotten() -> None:
    given = Listed(("System",), ((2, [""]),), {"System": "name"})
    remember(given, Intake(out=(Finding.error("row_without_name", "2"),)))
    (kept,) = st.session_state.values()
    assert kept.said == "1 rad kommer ikke med."
    forget_left()
    assert not st.session_state
