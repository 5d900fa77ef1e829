"""Rejecting a bid, with ground and reason, and letting it take part again."""

from collections.abc import Sequence

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.procurement import may
from scoring.domain.bids.bid import Bid, Rejection
from scoring.domain.bids.rejection_ground import RejectionGround, grounds
from scoring.services import bid as bids
from scoring.words.bids.rejection import (
    NO_LIST,
    OTHER,
    OWN_JUDGEMENT,
    WITHDRAWN,
    choice,
    duty_sentence,
    ground_text,
)
from scoring.words.outcome import finding_sentence
from scoring.words.ranking.reversal import reversal_sentences
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.answer import as_written
from ui.widgets.bids.registered import Registered
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show_rejection(
    app: Application,
    person: Person,
    now: Procurement,
    bid: Bid,
    found: Registered,
    unmet: Sequence[Finding] = (),
) -> None:
    """What is decided with its reason, what must be considered, and the officer's way to decide or undo it."""
    rejection, kept = found.rejected.get(bid.id), found.kept.get(bid.id)
    known = grounds(now.profile.regime(app.law), app.law)
    if rejection is not None:
        st.markdown("**Tilbudet er avvist**")
        as_written(f"Hjemmel: {rejection.ground}" if rejection.ground else "")
        as_written(rejection.reason)
    elif kept is not None:
        st.markdown("**Det er vurdert om tilbudet skal avvises, og det er med**")
        as_written(f"Hjemmel: {kept.ground}" if kept.ground else "")
        as_written(kept.reason)
    elif unmet:
        told = " ".join(finding_sentence(one) for one in unmet)
        st.warning(plain(f"{told} {duty_sentence(known)}"), icon=":material/gavel:")
    if not may(person, now, Action.REJECT_BID) or now.is_signed(bid.lot):
        return
    name = f"tilbud {bid.letter}"
    with st.expander(f"Ta {name} med igjen" if rejection else f"Avvis {name}"):
        _form(app, person, now, bid, known, rejecting=rejection is None)
    if unmet and rejection is None and kept is None and now.phase is not Phase.NOTIFIED:
        with st.expander(f"La {name} være med, med begrunnelse"):
            _keep(app, person, now, bid)


def _form(
    app: Application,
    person: Person,
    now: Procurement,
    bid: Bid,
    known: tuple[RejectionGround, ...],
    *,
    rejecting: bool,
) -> None:
    reversing = now.phase is Phase.NOTIFIED
    if reversing:
        st.markdown(plain(" ".join(reversal_sentences(now.profile, app.law))))
    with st.form(f"avvis_{bid.id}", border=False):
        ground = _ground(bid, known) if rejecting else ""
        if reversing and not rejecting:
            ground = keepable(st.text_input("Hjemmel"))
        asked = "Begrunnelse for avvisningen" if rejecting else "Hvorfor er tilbudet med igjen"
        reason = keepable(st.text_input(asked))
        open_still = not reversing or st.checkbox("Kontrakten er ikke inngått", key=f"ikke_inngatt_{bid.id}")
        if st.form_submit_button("Avvis tilbudet" if rejecting else "Ta tilbudet med igjen"):
            lacking = _lacking(ground, reason, reversing, open_still)
            if lacking:
                st.error(plain(" ".join(lacking)))
                return
            change = Rejection(bid=bid.id, rejected=rejecting, ground=ground.strip(), reason=reason)
            attempt(lambda: bids.reject(app.store, person, now.id, change, reversing and open_still))
            st.rerun()


def _ground(bid: Bid, known: tuple[RejectionGround, ...]) -> str:
    """The ground chosen among those that are known, or written: what is written goes before."""
    if not known:
        st.markdown(NO_LIST)
        return keepable(st.text_input("Hjemmel", help=WITHDRAWN))
    st.markdown(f"{OWN_JUDGEMENT} {WITHDRAWN}")
    chosen = st.radio(  # a list that folds would cut the provision on a narrow screen
        "Grunn og hjemmel",
        [*known, None],
        index=len(known),
        format_func=lambda one: choice(one) if one else OTHER,
        key=f"grunn_{bid.id}",
    )
    written = keepable(st.text_input("Annen hjemmel")).strip()
    return written or (ground_text(chosen) if chosen else "")


def _keep(app: Application, person: Person, now: Procurement, bid: Bid) -> None:
    """The bid takes part as before; what is new is that somebody has considered it, and why."""
    with st.form(f"behold_{bid.id}", border=False):
        reason = keepable(st.text_input("Hvorfor avviket ikke fører til avvisning"))
        if st.form_submit_button("La tilbudet være med"):
            if not reason.strip():
                st.error("Skriv en begrunnelse. Den står i saken.")
                return
            change = Rejection(bid=bid.id, rejected=False, ground="", reason=reason)
            attempt(lambda: bids.reject(app.store, person, now.id, change))
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
