"""A price typed wrong, put right after the points are shown: one proposes, another reads the same in the bid."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import known
from requirements_lib.services.procurement import may
from scoring.domain.bids.bid import Bid
from scoring.services import price_correction as service
from scoring.services.price_correction import Waiting
from scoring.words.bids.sealing import BY_ANOTHER, HOW_CORRECTED
from ui.bootstrap import Application
from ui.widgets.bids.amounts import Line, ask, label, read, show_lines
from ui.widgets.clock import moment
from ui.widgets.form_field import Fields
from ui.widgets.frame import attempt
from ui.widgets.panel import fold_button, fold_in, is_open
from ui.widgets.plain import plain
from ui.widgets.readback import FIELD
from ui.widgets.signature import signed_by

_REASON = "begrunnelse"
PLACE = "prisretting_"


def show_correction(
    app: Application,
    person: Person,
    now: Procurement,
    bid: Bid,
    lines: tuple[Line, ...],
    waiting: Waiting | None,
) -> None:
    """For the officer, once points are shown: the way to propose, or what is proposed and waits for another."""
    if waiting is not None:
        show_waiting(app, person, now, lines, waiting)
    elif may(person, now, Action.CORRECT_PRICE):
        place = f"{PLACE}{bid.id}_{now.id}"
        fold_button(
            place, f"Foreslå å rette prisen i tilbud {bid.letter}", "Lukk uten å foreslå", now.revision
        )
        if is_open(place):
            _form(app, person, now, bid, lines, place)


def show_waiting(
    app: Application, person: Person, now: Procurement, lines: tuple[Line, ...], waiting: Waiting
) -> None:
    """What is proposed, by whom and why, without the amount; and for another, the field and the two ways out."""
    with st.container(border=True, key=f"kort_prisretting_{waiting.bid}"):
        st.markdown(f"**Det er foreslått å rette prisen i tilbud {waiting.letter}**")
        by = signed_by(known(app.store, waiting.by))
        st.markdown(plain(f"{waiting.supplier}. Foreslått {moment(waiting.at)} av {by}: {waiting.reason}"))
        if not may(person, now, Action.APPROVE_PRICE):
            return
        if person.id == waiting.by:
            st.markdown(f"Du har foreslått rettelsen. {BY_ANOTHER}")
        else:
            _second(app, person, now, lines, waiting)
        st.button(
            "Forkast forslaget",
            key=f"forkast_prisretting_{waiting.bid}",
            on_click=lambda: attempt(
                lambda: service.drop(app.store, person, now.id, waiting.bid, waiting.at)
            ),
        )


def show_all_waiting(app: Application, person: Person, now: Procurement) -> None:
    """For a manager, who sees nothing else of the bids: each correction that waits."""
    if not may(person, now, Action.APPROVE_PRICE):
        return
    tender = procurements.tender(app.store, person, now.id)
    for one in service.waiting(app.store, person, now.id):
        show_waiting(app, person, now, getattr(tender.of_lot(one.lot).price_model, "lines", ()), one)


def _form(
    app: Application, person: Person, now: Procurement, bid: Bid, lines: tuple[Line, ...], place: str
) -> None:
    names = {FIELD: label(bid.letter, lines), _REASON: "Hva som var ført feil, og hvordan det ble oppdaget"}
    fields = Fields(place, names, {FIELD: "", _REASON: ""})
    with st.container(border=True, key=f"kort_{place}"):
        st.markdown(HOW_CORRECTED)
        show_lines(lines)
        with st.form(place, border=False):
            fields.summary()
            ask(fields, lines)
            fields.area(_REASON, "uten beløp, for begrunnelsen er ikke forseglet")
            fields.send(
                "Send til den som skal føre prisen", lambda: _propose(app, person, now, bid, lines, fields)
            )


def _propose(
    app: Application, person: Person, now: Procurement, bid: Bid, lines: tuple[Line, ...], fields: Fields
) -> None:
    wrong = {} if fields.typed(_REASON) else {_REASON: "Skriv hva som var ført feil. Det står i saken."}
    try:
        amounts = read(fields.typed(FIELD), lines)
    except ValueError as fault:
        wrong = {FIELD: str(fault)} | wrong
    if wrong:
        fields.tell(wrong)
    elif fields.saved(
        lambda: service.propose(app.store, person, now.id, bid.id, amounts, fields.typed(_REASON))
    ):
        fields.forget()
        fold_in(fields.place)


def _second(
    app: Application, person: Person, now: Procurement, lines: tuple[Line, ...], waiting: Waiting
) -> None:
    st.markdown(
        "Les prisen i tilbudet selv, og før den her. Er den lik den som er foreslått, er prisen rettet. Du ser ikke "
        "det den andre førte."
    )
    place = f"{PLACE}annen_{waiting.bid}"
    fields = Fields(place, {FIELD: label(waiting.letter, lines)}, {FIELD: ""})
    show_lines(lines)
    with st.form(place, border=False):
        ask(fields, lines)
        fields.send("Rett prisen", lambda: _approve(app, person, now, waiting, lines, fields))


def _approve(
    app: Application,
    person: Person,
    now: Procurement,
    waiting: Waiting,
    lines: tuple[Line, ...],
    fields: Fields,
) -> None:
    try:
        amounts = read(fields.typed(FIELD), lines)
    except ValueError as fault:
        fields.tell({FIELD: str(fault)})
        return
    if fields.saved(lambda: service.approve(app.store, person, now.id, waiting.bid, waiting.at, amounts)):
        fields.forget()
