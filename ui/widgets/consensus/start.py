"""Before the common assessment: who has delivered, who is awaited, and the lead's act that starts it."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.words.phrase import joined
from scoring.services import consensus, evaluation
from scoring.words.outcome import refusal_sentence
from ui.bootstrap import Application
from ui.navigation import entry
from ui.widgets.bids.registered import read_registered
from ui.widgets.consensus.people import named, short_names
from ui.widgets.plain import plain
from ui.widgets.table import show_table


def show_before(app: Application, person: Person, now: Procurement) -> None:
    """The list, the way to one's own evaluation, and the act. Nobody's points are read here."""
    _delivered(app, person, now)
    if procurements.may(person, now, Action.SCORE):
        st.page_link(entry("min-vurdering").file, label="Gå til Min vurdering", query_params={"sak": now.id})
    if procurements.may(person, now, Action.START_CONSENSUS):
        _start(app, person, now)
    else:
        st.markdown("Lederen av evalueringsgruppen starter fellesvurderingen.")


def waiting_in_words(names: Sequence[str]) -> str:
    """«Venter på Per. Fellesvurderingen starter når alle har levert.»"""
    if not names:
        return "Alle har levert. Fellesvurderingen kan starte."
    return f"Venter på {joined(list(names))}. Fellesvurderingen starter når alle har levert."


@st.fragment(run_every=2)
def _delivered(app: Application, person: Person, now: Procurement) -> None:
    if procurements.fetch(app.store, person, now.id).phase is not now.phase:
        st.info("Fellesvurderingen er startet.", icon=":material/info:")
        if st.button("Gå til fellesvurderingen", key="til_fellesvurderingen"):
            st.rerun()
        return
    evaluators = named(app.store, now.evaluators())
    waiting = evaluation.waiting_for(app.store, person, now.id)
    names = short_names(evaluators)
    st.markdown(f"**{plain(waiting_in_words([names[one] for one in waiting]))}**")
    rows = [(plain(one.name), "Ikke levert" if one.id in waiting else "Levert") for one in evaluators]
    show_table(rows, ["Evaluator", "Vurderingen"], "Hvem som har levert vurderingen", narrow=True)


def _start(app: Application, person: Person, now: Procurement) -> None:
    st.markdown("Når du starter, ser alle i evalueringsgruppen hverandres poeng og begrunnelser.")
    unpriced = read_registered(app.store, person, now).unpriced
    if unpriced:
        letters = joined([one.letter for one in unpriced])
        st.warning(
            plain(f"Tilbud {letters} mangler pris. Innkjøperen må føre den før fellesvurderingen starter."),
            icon=":material/warning:",
        )
    if not st.button("Start fellesvurderingen", type="primary", key="start_fellesvurdering"):
        return
    try:
        consensus.start_consensus(app.store, person, now.id)
    except Refusal as refusal:
        st.error(plain(_refused(app, now, refusal)), icon=":material/error:")
    else:
        st.rerun()


def _refused(app: Application, now: Procurement, refusal: Refusal) -> str:
    """The sentence, with people by name where the refusal has their ids."""
    if refusal.code != "waiting_for_evaluators":
        return refusal_sentence(refusal)
    names = short_names(named(app.store, now.evaluators()))
    return waiting_in_words([names[one] for one in refusal.facts["evaluators"]])
