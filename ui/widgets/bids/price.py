"""The price of a bid: given apart from the form, sealed at once, and shown only when quality is locked."""

from collections.abc import Mapping
from decimal import Decimal

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.procurement import may
from scoring.domain.bids.bid import Bid
from scoring.services import bid as bids
from scoring.services import price_line
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.bids.amounts import Line, ask, label, read, show_lines
from ui.widgets.form_field import Fields
from ui.widgets.readback import FIELD

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
    st.markdown(f"**Pris er ført.** {SEALED}" if priced else "**Pris mangler.**")
    shown = priced and now.phase is Phase.CONSENSUS
    if may(person, now, Action.REGISTER_PRICE) and not shown:
        with st.expander("Før prisen på nytt" if priced else "Før prisen", expanded=not priced):
            _form(app, person, now, bid, lines)


def _form(app: Application, person: Person, now: Procurement, bid: Bid, lines: tuple[Line, ...]) -> None:
    place = f"pris_{bid.id}"
    fields = Fields(place, {FIELD: label(bid.letter, lines)}, {FIELD: ""})
    show_lines(lines)
    with st.form(place, border=False):
        ask(fields, lines)
        fields.send(
            "Forsegl beløpene" if lines else "Forsegl prisen",
            lambda: _seal(app, person, now, bid, lines, fields),
            primary=False,
        )


def _seal(
    app: Application, person: Person, now: Procurement, bid: Bid, lines: tuple[Line, ...], fields: Fields
) -> None:
    """Seal it; what is wrong is told at the field and never by repeating what was typed, which stays there."""
    try:
        amounts = read(fields.typed(FIELD), lines)
    except ValueError as wrong:
        fields.tell({FIELD: str(wrong)})
        return
    if lines:
        done = fields.saved(lambda: price_line.register_lines(app.store, person, now.id, bid.id, amounts))
    else:
        done = fields.saved(lambda: bids.register_price(app.store, person, now.id, bid.id, amounts[0]))
    if done:
        fields.forget()
