"""Ranking the bids: what the published tender has fixed is shown, and nothing is chosen."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import known
from requirements_lib.words.frozen_model import frozen_sentence
from requirements_lib.words.terms import label
from scoring.services import result
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.signature import signed_by
from ui.widgets.weights import price_rows, weight_rows

SEALED = "Prisene er forseglet. De åpnes når fellesvurderingen er låst."


def show_act(app: Application, person: Person, now: Procurement) -> None:
    """Quality is locked: the rules as announced, and the act for those who rank."""
    st.markdown("Fellesvurderingen er låst, og prisene er åpne. Tilbudene er ikke rangert ennå.")
    if not procurements.may(person, now, Action.RANK):
        st.markdown("Innkjøperen eller lederen av evalueringsgruppen rangerer tilbudene.")
        return
    _rules(app, person, now)
    if st.button("Ranger tilbudene", type="primary", key="ranger"):
        attempt(lambda: result.make_ranking(app.store, person, now.id))
        st.rerun()


def show_again(app: Application, person: Person, now: Procurement) -> None:
    """When bids have been rejected or taken in since: that the ranking is old, and the act to make it anew."""
    if not procurements.may(person, now, Action.READ_PRICE):
        return
    # Only rejections can change after quality is locked, and they stand with the bids.
    if not result.outdated(app.store, person, now.id):
        return
    if not procurements.may(person, now, Action.RANK):
        words = "Tilbudene er endret etter rangeringen. Innkjøperen eller lederen rangerer på nytt."
        st.warning(plain(words), icon=":material/warning:")
        return
    st.warning("Tilbudene er endret etter rangeringen. Ranger på nytt.", icon=":material/warning:")
    if st.button("Ranger på nytt", key="ranger_igjen"):
        attempt(lambda: result.make_ranking(app.store, person, now.id))
        st.rerun()


def _rules(app: Application, person: Person, now: Procurement) -> None:
    tender = frozen_models.tender(app.store, person, now.id)
    frozen = frozen_models.frozen(app.store, person, now.id)
    st.markdown("Rangeringen følger modellen som er fryst. Ingenting skal velges nå.")
    if frozen:
        st.markdown(plain(frozen_sentence(frozen[-1], signed_by(known(app.store, frozen[-1].by)))))
    for name, words in (
        *((name, f"{words}.") for name, words in weight_rows(tender.weighed)),
        *price_rows(tender.priced),
        ("Ved likt resultat", f"{label(tender.tie_rule)}."),
    ):
        st.markdown(f"**{plain(name)}.** {plain(words)}")
