"""Deviations the municipality prices: sealed with the price, so the page tells that it was done and no amount."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.tender import Tender
from requirements_lib.services.procurement import may
from scoring.domain.bid import Bid
from scoring.services import deviation as service
from scoring.words.outcome import refusal_sentence
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.amount import read_amount
from ui.widgets.bids.registered import Registered
from ui.widgets.frame import attempt
from ui.widgets.plain import plain

_OTHER = "Et annet forbehold"


def show_deviations(
    app: Application, person: Person, now: Procurement, part: Tender, bid: Bid, found: Registered
) -> None:
    """For the officer: which are priced, until prices are opened, and until the points are, the form for another."""
    priced = found.deviations.get(bid.id, ())
    if priced:
        st.markdown(
            f"**Prissatte avvik:** {plain(', '.join(one or _OTHER.lower() for one in priced))}. Beløpene er forseglet."
        )
    if bid.id not in found.priced or not may(person, now, Action.PRICE_DEVIATION):
        return
    with st.expander(f"Sett pris på et avvik i tilbud {bid.letter}"):
        _form(app, person, now, part, bid)
        for place, requirement in enumerate(priced, 1):
            label = f"Ta bort {requirement or _OTHER.lower()} ({place})"
            if st.button(label, key=f"uten_avvik_{bid.id}_{place}"):
                _withdraw(app, person, now, bid, place)


def _form(app: Application, person: Person, now: Procurement, part: Tender, bid: Bid) -> None:
    st.markdown(
        "Beløpet legges til prisen når tilbudene sammenlignes. Det er forseglet sammen med prisen, med begrunnelsen. "
        "Avvik kan prissettes til fellesvurderingen starter."
    )
    asked = ["", *(one.id for one in part.to_answer)]
    # Cleared when sent, so that neither the amount nor the reason stays on the screen.
    with st.form(f"avvik_{bid.id}", border=False, clear_on_submit=True):
        requirement = st.selectbox("Avviket gjelder", asked, format_func=lambda one: one or _OTHER)
        amount = st.text_input("Hva avviket koster kommunen (kroner ekskl. mva.)", autocomplete="off")
        reason = st.text_input("Slik er beløpet regnet, og hvorfor", autocomplete="off")
        if st.form_submit_button("Forsegl avviket"):
            _seal(app, person, now, bid, requirement, amount, reason)


def _seal(
    app: Application, person: Person, now: Procurement, bid: Bid, requirement: str, amount: str, reason: str
) -> None:
    """Seal it; what is wrong is told at the field, never by showing what was typed."""
    try:
        put_on = read_amount(amount)
    except ValueError as wrong:
        st.error(str(wrong))
        return
    why = keepable(reason).strip()
    if not why or not put_on:
        st.error("Skriv et beløp større enn 0 og hvordan det er regnet.")
        return
    try:
        service.price_deviation(app.store, person, now.id, bid.id, requirement, put_on, why)
    except Refusal as refusal:
        st.error(refusal_sentence(refusal))
    else:
        st.rerun()


def _withdraw(app: Application, person: Person, now: Procurement, bid: Bid, place: int) -> None:
    attempt(lambda: service.withdraw_deviation(app.store, person, now.id, bid.id, place))
    st.rerun()
