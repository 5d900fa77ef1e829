"""The price of a bid: given apart from the form, sealed at once, and shown only when quality is locked."""

from collections.abc import Mapping
from decimal import Decimal

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services.procurement import may
from scoring.domain.bid import Bid
from scoring.services import bid as bids
from scoring.words.numbers import given
from scoring.words.outcome import refusal_sentence
from ui.bootstrap import Application
from ui.widgets.amount import read_amount
from ui.widgets.bids.price_lines import Line, show_lines_form

SEALED = "Prisen er forseglet til kvaliteten er ferdig vurdert."


def show_price(
    app: Application,
    person: Person,
    now: Procurement,
    bid: Bid,
    priced: bool,
    opened: Mapping[str, Decimal],
    lines: tuple[Line, ...] = (),
) -> None:
    """The price when it may be seen; else that one is given, and the officer's field for it."""
    if bid.id in opened:
        st.markdown(f"**Pris:** {given(opened[bid.id])} kr ekskl. mva.")
        return
    st.markdown(f"**Pris er gitt.** {SEALED}" if priced else "**Pris mangler.**")
    if may(person, now, Action.REGISTER_PRICE):
        with st.expander("Gi prisen på nytt" if priced else "Gi prisen", expanded=not priced):
            if lines:
                show_lines_form(app, person, now, bid, lines)
            else:
                _form(app, person, now, bid)


def _form(app: Application, person: Person, now: Procurement, bid: Bid) -> None:
    # Cleared when sent, so that the amount does not stay on the screen.
    with st.form(f"pris_{bid.id}", border=False, clear_on_submit=True):
        text = st.text_input(f"Prisen i tilbud {bid.letter} (kroner ekskl. mva.)", autocomplete="off")
        if st.form_submit_button("Forsegl prisen"):
            _seal(app, person, now, bid, text)


def _seal(app: Application, person: Person, now: Procurement, bid: Bid, text: str) -> None:
    """Seal it; what is wrong is told at the field, never by showing what was typed."""
    try:
        amount = read_amount(text)
    except ValueError as wrong:
        st.error(str(wrong))
        return
    try:
        bids.register_price(app.store, person, now.id, bid.id, amount)
    except Refusal as refusal:
        st.error(refusal_sentence(refusal))
    else:
        st.rerun()
