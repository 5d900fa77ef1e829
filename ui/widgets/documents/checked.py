"""How a file that is made keeps the rules for Word documents."""

import streamlit as st

from requirements_lib.services.documents import Document
from requirements_lib.words.document import RULES, in_order, standing
from requirements_lib.words.fingerprint import fingerprint
from ui.widgets.table import show_table


def show_standing(file: Document | None) -> None:
    """A mark: not made, made, or how many of the rules are kept."""
    if file is None:
        st.badge("Ikke laget", color="gray")
    elif not file.rules:
        st.badge("Laget", color="green")
    else:
        kept = all(one.ok for one in file.rules)
        st.badge(in_order(file.rules), color="green" if kept else "orange")


def show_checked(file: Document, name: str) -> None:
    """Each rule by name with its result, and the file's fingerprint."""
    with st.expander(f"Detaljer om {name}"):
        if file.rules:
            show_table(rows(file), ["Regel", "Resultat"], f"Kontrollen av {name}")
        st.markdown(fingerprint(file.digest, "at filen er den samme"))


def rows(file: Document) -> list[tuple[str, str]]:
    """One line for each rule."""
    return [(RULES[one.rule], standing(one)) for one in file.rules]
