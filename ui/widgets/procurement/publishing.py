"""Control and publishing: every finding at once, then a review with a tick before what cannot be undone."""

import pandas as pd
import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.library import Library
from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement, Profile
from requirements_lib.domain.selection import Standing
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import known
from requirements_lib.words.outcome import FIELDS
from requirements_lib.words.terms import label, term
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.clock import day, moment
from ui.widgets.frame import attempt, summary
from ui.widgets.outbox import waiting_button
from ui.widgets.plain import plain


def show(app: Application, person: Person, now: Procurement) -> None:
    """What was published, or what stands in the way, or the review."""
    published = procurements.publication(app.store, person, now.id)
    if published is not None:
        who = known(app.store, published.by)
        st.markdown(f"Kunngjort {moment(published.at)} av {plain(who.name) if who else 'ukjent person'}.")
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


def reviewed(profile: Profile, library: Library) -> list[tuple[str, str]]:
    """What is frozen by publishing, by name, as it is read through before."""
    standings = [line.standing for line in profile.lines(library)]
    counted = (f"{standings.count(one)} {term(one)}" for one in Standing)
    weights = (f"{one.name} {given(one.weight)} %" for one in profile.criteria)
    return [
        (FIELDS["title"], profile.title),
        (FIELDS["reference"], profile.reference),
        (FIELDS["organisation"], profile.organisation),
        (FIELDS["starts"], day(profile.starts) if profile.starts else ""),
        (FIELDS["bid_deadline"], moment(profile.bid_deadline) if profile.bid_deadline else ""),
        (
            FIELDS["estimated_value"],
            f"{given(profile.estimated_value)} kr" if profile.estimated_value else "",
        ),
        (FIELDS["need"], profile.need),
        ("Krav", ", ".join(counted)),
        ("Vekter", ", ".join(weights)),
        ("Prismodell", label(profile.price_model.code)),
        ("Ved likt resultat", label(profile.tie_rule)),
    ]


def _review(app: Application, person: Person, now: Procurement) -> None:
    st.header("Se over før du kunngjør", anchor=False)
    rows = [(name, plain(value)) for name, value in reviewed(now.profile, app.library)]
    st.table(pd.DataFrame(rows, columns=["Felt", "Verdi"]), hide_index=True, alt="Det som kunngjøres")
    st.markdown("Velg en av delene over når noe skal endres.")
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
