"""Kravbibliotek: every requirement with its rubric, evidence and legal basis."""

import streamlit as st

from requirements_lib.domain.library.requirement import Requirement, Status
from requirements_lib.words.terms import term
from ui.bootstrap import application
from ui.widgets.clock import day
from ui.widgets.found_again import fold, tell_count
from ui.widgets.frame import heading
from ui.widgets.plain import plain
from ui.widgets.requirement import show


@st.fragment
def show_folded(one: Requirement) -> None:
    """One requirement under its title, drawn when somebody opens it; the address says which are open."""
    standing = "" if one.status is Status.APPROVED else f" · {term(one.status)}"
    with fold(f"{one.id} {plain(one.title)} · {term(one.kind)}{standing}", one.id) as folded:
        if folded.open:
            show(one)


library = application().library
approved = len(library.approved_requirements)
heading(
    "Kravbibliotek",
    f"Versjon {library.version}, godkjent {day(library.approved)}. {approved} krav er godkjent.",
)

search, theme_box = st.columns([3, 2])
words = search.text_input("Søk", key="sok", bind="query-params").strip().lower()
names = {theme.code: theme.name for theme in library.themes}
theme = theme_box.selectbox(
    "Tema", ["", *names], format_func=lambda code: names.get(code, "Alle temaer"), key="tema"
)

found = [
    one
    for one in library.requirements
    if (not theme or one.theme == theme) and words in f"{one.id} {one.title} {one.need} {one.text}".lower()
]
if found and (words or theme):
    tell_count(len(found), len(library.requirements), "krav")
if not found:
    st.markdown("Ingen krav passer søket. Prøv et annet ord eller fjern filtrene.")
for one in found:
    show_folded(one)
