"""«Kontrakten»: when it may be entered into, that it has been, and the officer's way to record it after the notice."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import known
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.standstill import Ended
from scoring.domain.ranking.ranking import Ranking
from scoring.services import signing
from scoring.words.ranking.explanation import label
from scoring.words.signing import AFTERWARDS, NOT_IN_PLACE, signing_sentence, standstill_sentence
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.dates import read_day
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.refused import why_refused
from ui.widgets.signature import made


def show_contract(app: Application, person: Person, now: Procurement, rankings: Sequence[Ranking]) -> None:
    """Nothing before the notice; then what is recorded, and for the officer the act."""
    if now.phase is not Phase.NOTIFIED:
        return
    st.header("Kontrakten", anchor=False)
    _recorded(app, now, rankings)
    if not procurements.may(person, now, Action.RECORD_CONTRACT):
        if not now.contracts:
            st.markdown(f"{NOT_IN_PLACE} Innkjøperen fører den.")
        return
    for bid in signing.to_sign(app.store, person, now.id):
        _act(app, person, now, bid)
    for one in now.contracts:
        _withdrawal(app, person, now, one.bid)


def _recorded(app: Application, now: Procurement, rankings: Sequence[Ranking]) -> None:
    """Every record, also those that were wrong: the text for the protocol."""
    names = {bid.bid: label(bid) for one in rankings for bid in one.bids}
    names |= {bid.bid: f"{bid.supplier} ({bid.letter})" for one in rankings for bid in one.rejected}
    for one in now.signings:
        recorded = made("Ført", one.at, known(app.store, one.by)).rstrip(".")
        st.markdown(plain(signing_sentence(one, names.get(one.bid, "leverandøren"), recorded)))


def _name(bid: Bid) -> str:
    return f"{bid.supplier.name} ({bid.letter})"


def _act(app: Application, person: Person, now: Procurement, bid: Bid) -> None:
    """The standstill as the rules have it, and the record of one contract."""
    found = signing.standstill(app.store, person, now.id, app.law, bid.id)
    lot = f"delkontrakt {bid.lot}, " if bid.lot else ""
    st.markdown(plain(f"{NOT_IN_PLACE} {standstill_sentence(found)}"))
    with st.expander(plain(f"Før at kontrakten med {lot}{_name(bid)} er inngått")):
        st.markdown(f"Kontrakten signeres utenfor Målestokk. Her føres bare at den er inngått. {AFTERWARDS}")
        with st.form(f"kontrakt_{bid.id}", border=False):
            _form(app, person, now, bid, found)


def _form(app: Application, person: Person, now: Procurement, bid: Bid, found: Ended) -> None:
    signed = st.text_input("Dato kontrakten ble inngått", help="dd.mm.åååå. Begge parter har signert.")
    until = st.text_input("Siste dag i karensperioden dere satte") if found.is_set_by_us else ""
    reason = keepable(
        st.text_input("Begrunnelse hvis den ble inngått før karensperioden var over (valgfritt)")
    )
    if not st.form_submit_button("Før kontrakten"):
        return
    try:
        days = read_day(signed), read_day(until)
    except ValueError as fault:
        st.error(plain(str(fault)))
        return
    day = days[0]
    if day is None:
        st.error("Skriv datoen kontrakten ble inngått.")
        return
    # Told here: the page is long, and the form must stay open with what was written.
    refused = why_refused(
        lambda: signing.record_signing(app.store, person, now.id, app.law, bid.id, day, days[1], reason)
    )
    if refused:
        st.error(plain(refused))
        return
    st.rerun()


def _withdrawal(app: Application, person: Person, now: Procurement, bid: str) -> None:
    with st.expander("Kontrakten er ført ved en feil"), st.form(f"trekk_{bid}", border=False):
        reason = keepable(st.text_input("Hva som var feil"))
        if st.form_submit_button("Trekk det som er ført"):
            attempt(lambda: signing.withdraw_signing(app.store, person, now.id, bid, reason))
            st.rerun()
