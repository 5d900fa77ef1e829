"""Registering a bid: the response form is read, its findings shown, and then the bid is registered."""

import streamlit as st

from requirements_lib.domain.outcome import Finding, Severity, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.response import ResponseForm, answered_part
from requirements_lib.domain.tender import Tender
from requirements_lib.services import documents
from requirements_lib.words.response import report
from scoring.domain.bid import Bid
from scoring.services import bid as bids
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.bids.registered import Registered
from ui.widgets.frame import attempt, summary, told
from ui.widgets.lot import show_lot

_ROUND = "skjema_nummer"
"""A new number gives an empty uploader after a bid is registered."""


def show_registration(
    app: Application, person: Person, now: Procurement, tender: Tender, found: Registered
) -> bool:
    """Upload, report, supplier, register. Returns whether a form is ready to be registered."""
    st.header("Registrer tilbud", anchor=False)
    choices: list[Bid | None] = [None, *found.bids]
    replaces = None
    if found.bids:
        replaces = st.radio("Skjemaet gjelder", choices, format_func=_choice, key="skjema_gjelder")
    turn = st.session_state.get(_ROUND, 0)
    st.markdown("Last opp svarskjemaet slik leverandøren sendte det (Word, .docx).")
    file = st.file_uploader("Svarskjema", type="docx", key=f"skjema_{turn}")
    if file is None:
        return False
    read = attempt(lambda: documents.read(app.store, person, now.id, file.getvalue()))
    if read is None:
        told()
        return False
    form, findings = read
    if form is None:
        summary(findings, "Svarskjemaet kan ikke registreres")
        return False
    part = answered_part(form, tender)
    if part is not None:
        show_lot(tender.lots, part.lot_id)
        st.markdown(f"**{report(findings, part)}**")
    _findings(findings, bool(form.supplier.strip()))
    _register(app, person, now, form, findings, replaces)
    return True


def _choice(bid: Bid | None) -> str:
    return f"Erstatter skjemaet i tilbud {bid.letter}" if bid else "Et nytt tilbud"


def _findings(findings: tuple[Finding, ...], named: bool) -> None:
    """Errors that stop the registration, then what has to be cleared up."""
    stopping = errors(findings)
    summary([one for one in stopping if one.code != "supplier_missing"], "Svarskjemaet kan ikke registreres")
    if not named:
        st.info("Skjemaet sier ikke hvem leverandøren er. Skriv navnet under.")
    summary([one for one in findings if one.severity is Severity.WARNING], "Dette må avklares")
    summary([one for one in findings if one.severity is Severity.NOTICE], "Merk deg dette")


def _register(
    app: Application,
    person: Person,
    now: Procurement,
    form: ResponseForm,
    findings: tuple[Finding, ...],
    replaces: Bid | None,
) -> None:
    with st.form("registrer_tilbud", border=False):
        name = keepable(st.text_input("Leverandørens navn", form.supplier))
        number = st.text_input("Organisasjonsnummer (ni siffer)", form.organisation_number)
        variant = st.checkbox(
            "Dette er et alternativt tilbud",
            bool(replaces and replaces.variant),
            help="En annen løsning enn den konkurransegrunnlaget beskriver. Tilbudet får sin egen bokstav.",
        )
        if not st.form_submit_button("Registrer tilbud", type="primary"):
            return
        digits = "".join(number.split())
        if not name.strip():
            st.error("Skriv navnet på leverandøren.")
        elif digits and not is_organisation_number(digits):
            st.error("Organisasjonsnummeret skal ha ni siffer.")
        else:
            named = form.model_copy(update={"supplier": name.strip(), "organisation_number": digits})
            left = [one for one in findings if one.code != "supplier_missing"]
            before = replaces.id if replaces else None
            if attempt(lambda: bids.register(app.store, person, now.id, named, left, before, variant)):
                st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
            st.rerun()


def is_organisation_number(digits: str) -> bool:
    """Whether it has the form of a Norwegian organisation number."""
    return len(digits) == 9 and digits.isdecimal()
