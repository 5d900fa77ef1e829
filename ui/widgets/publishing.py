"""Control and publishing: every finding at once, then a review with a tick before what cannot be undone."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import known
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.clock import moment
from ui.widgets.frame import attempt, summary
from ui.widgets.outbox import waiting_button


def show(app: Application, person: Person, now: Procurement) -> None:
    """What was published, or what stands in the way, or the review."""
    published = procurements.publication(app.store, person, now.id)
    if published is not None:
        who = known(app.store, published.by)
        st.markdown(f"Kunngjort {moment(published.at)} av {who.name if who else 'ukjent person'}.")
        with st.expander("Detaljer"):
            st.markdown(f"Fingeravtrykk: `{published.fingerprint}`")
        return
    findings = procurements.check(app.store, person, now.id, app.library, app.law)
    blocking = [one for one in findings if one.severity is Severity.ERROR]
    if blocking:
        count = "én ting" if len(blocking) == 1 else f"{len(blocking)} ting"
        summary(blocking, f"Du må rette {count} før du kan kunngjøre")
    summary([one for one in findings if one.severity is not Severity.ERROR], "Tenk over dette")
    if not blocking:
        _review(app, person, now)


def _review(app: Application, person: Person, now: Procurement) -> None:
    profile = now.profile
    chosen = profile.chosen(app.library)
    weights = ", ".join(f"{one.name} {given(one.weight)} %" for one in profile.criteria)
    st.header("Se over før du kunngjør", anchor=False)
    st.markdown(f"**{profile.title}** ({profile.reference}), {profile.organisation}")
    if profile.bid_deadline:
        st.markdown(f"Tilbudsfrist {moment(profile.bid_deadline)}. {len(chosen)} krav. Vekter: {weights}.")
    if not procurements.may(person, now, Action.PUBLISH):
        st.markdown("Innkjøperen kunngjør anskaffelsen.")
        return
    sure = st.checkbox(
        "Jeg har sett over. Etter dette kan ingen endre krav, vekter eller poengskala.", key="sikker"
    )
    if waiting_button("Kunngjør", "kunngjor"):
        if not sure:
            st.error("Kryss av for at du har sett over.")
            return
        attempt(lambda: procurements.publish(app.store, person, now.id, app.library, app.law, now.revision))
        st.rerun()
