"""The need in the officer's own words: what bilag 1 tells the suppliers before the requirements."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.description import DESCRIPTION
from requirements_lib.words.field import FIELDS
from ui.widgets.text_field import text_field

_HELP = {
    "need": "Hvem må kunne gjøre hva, slik at hvilken verdi oppstår? Beskriv behovet med minst én setning.",
    "today": "Hvordan arbeider dere i dag, og hva hindrer dere?",
    "effects": "Hva skal bli bedre, hvor mye, og hvordan merkes det?",
    "users": "Hvem skal bruke løsningen, og hvor mange er de i hver gruppe?",
    "volumes": "Hvor mye skal behandles i året, og hvor mye skal flyttes fra dagens system?",
    "systems": "Hvilke systemer må løsningen virke sammen med, og hva skal gå mellom dem?",
    "information_types": "Hvilke opplysninger skal hentes fra eller sendes til andre? Skriv de viktigste først.",
    "key_tasks": "Hvilke oppgaver må brukerne få gjort? De prøves i demonstrasjon og test. Skriv de viktigste først.",
    "option_takers": "Hvem kan bruke avtalen, og hvem har opsjon på det? La feltet stå tomt hvis det bare er dere.",
}


def show(person: Person, now: Procurement, editable: bool) -> None:
    """One field for each thing a supplier must know; only the need itself must be filled in."""
    st.markdown("Bare det første feltet må fylles ut. Det som er tomt, kommer ikke med i bilag 1.")
    for field in DESCRIPTION:
        name = f"anskaffelse/{now.id}/{field}"
        value = getattr(now.profile, field)
        text_field(person, FIELDS[field], name, value, now.revision, help=_HELP[field], disabled=not editable)
