"""Rejecting a bid, with ground and reason, and letting it take part again."""

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services.procurement import may
from scoring.domain.bid import Bid, Rejection
from scoring.services import bid as bids
from scoring.words.reversal import reversal_sentences
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.answer import as_written
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show_rejection(
    app: Application, person: Person, now: Procurement, bid: Bid, rejection: Rejection | None
) -> None:
    """The rejection in force with its reason, and the officer's way to make or undo one."""
    if rejection is not None:
        st.markdown("**Tilbudet er avvist**")
        as_written(f"Hjemmel: {rejection.ground}" if rejection.ground else "")
        as_written(rejection.reason)
    if may(person, now, Action.REJECT_BID):
        name = f"tilbud {bid.letter}"
        with st.expander(f"Ta {name} med igjen" if rejection else f"Avvis {name}"):
            _form(app, person, now, bid, rejection is None)


def _form(app: Application, person: Person, now: Procurement, bid: Bid, rejecting: bool) -> None:
    reversing = now.phase is Phase.NOTIFIED
    if reversing:
        st.markdown(plain(" ".join(reversal_sentences(now.profile, app.law))))
    with st.form(f"avvis_{bid.id}", border=False):
        ground = ""
        if reversing or rejecting:
            ground = keepable(st.text_input("Hjemmel" if reversing else "Hjemmel (valgfritt)"))
        asked = "Begrunnelse for avvisningen" if rejecting else "Hvorfor er tilbudet med igjen"
        reason = keepable(st.text_input(asked))
        open_still = not reversing or st.checkbox("Kontrakten er ikke inngått", key=f"ikke_inngatt_{bid.id}")
        if st.form_submit_button("Avvis tilbudet" if rejecting else "Ta tilbudet med igjen"):
            lacking = _lacking(ground, reason, reversing, open_still)
            if lacking:
                st.error(" ".join(lacking))
                return
            change = Rejection(bid=bid.id, rejected=rejecting, ground=ground.strip(), reason=reason)
            attempt(lambda: bids.reject(app.store, person, now.id, change, reversing and open_still))
            st.rerun()


def _lacking(ground: str, reason: str, reversing: bool, open_still: bool) -> list[str]:
    """What stands in the way, all at once."""
    told = []
    if reversing and not ground.strip():
        told.append("Skriv hjemmelen for å omgjøre beslutningen.")
    if not reason.strip():
        told.append("Skriv en begrunnelse. Den står i saken.")
    if not open_still:
        told.append("Kryss av for at kontrakten ikke er inngått. Etterpå kan beslutningen ikke omgjøres.")
    return told
