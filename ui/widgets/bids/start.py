"""Letting the evaluators begin, with what is missing named instead of a dead button."""

import streamlit as st

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.people import known
from requirements_lib.words.phrase import joined
from scoring.services import evaluation
from ui.bootstrap import Application
from ui.widgets.bids.registered import Registered
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show_start(app: Application, person: Person, now: Procurement, found: Registered, primary: bool) -> None:
    """What scoring starts with, what is missing, and the act."""
    st.header("Åpne for vurdering", anchor=False)
    for sentence in _committee(app, now):
        st.markdown(sentence)
    lacking = missing(now, found)
    if lacking:
        st.markdown("\n".join(f"- {one}" for one in lacking))
    if found.receipts:
        st.markdown(
            "Legg kvitteringen for forseglede priser i saken. Da ser dere senere om en pris er endret."
        )
    st.markdown("Etter dette kan ingen registrere flere tilbud eller endre evalueringsgruppen.")
    if st.button("Åpne for vurdering", type="primary" if primary else "secondary", key="apne_for_vurdering"):
        attempt(lambda: evaluation.start_scoring(app.store, person, now.id))
        st.rerun()


def missing(now: Procurement, found: Registered) -> list[str]:
    """Sentences for everything that scoring lacks."""
    roles = {member.role for member in now.members}
    lacking = []
    if not found.taking_part:
        lacking.append("Ingen tilbud er med. Registrer et tilbud først.")
    if Role.EVALUATOR not in roles:
        lacking.append("Ingen evaluatorer er valgt. Velg dem under Anskaffelse, Evalueringsgruppe.")
    if Role.LEAD not in roles:
        lacking.append(
            "Ingen leder av evalueringsgruppen er valgt. Bare lederen kan starte fellesvurderingen."
        )
    if found.unpriced:
        letters = joined([one.letter for one in found.unpriced])
        lacking.append(f"Tilbud {letters} mangler pris. Den må føres før fellesvurderingen starter.")
    return lacking


def _committee(app: Application, now: Procurement) -> list[str]:
    names = [person.name for one in now.evaluators() if (person := known(app.store, one))]
    return [plain(f"Evaluatorer: {joined(names)}.")] if names else []
