"""Registering a bid: the response form is read, its findings shown, and then the bid is registered."""

import streamlit as st

from paper.norwegian import OSLO
from requirements_lib.domain.outcome import Finding, Severity, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.response import ResponseForm, answered_part
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.services import documents
from requirements_lib.words.response import report
from scoring.domain.bids.bid import Bid
from scoring.services import bid as bids
from ui.bootstrap import Application
from ui.widgets.bids.registered import Registered
from ui.widgets.dates import read_deadline
from ui.widgets.form_field import Fields
from ui.widgets.frame import attempt, summary, told
from ui.widgets.lot import show_lot

_NAME, _NUMBER, _RECEIVED, _VARIANT = "navn", "nummer", "mottatt", "alternativt"
_ALTERNATIVE = "Dette er et alternativt tilbud"
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
    _register(app, person, now, form, findings, replaces, file.file_id)
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
    file: str,
) -> None:
    names = {
        _NAME: "Leverandørens navn",
        _NUMBER: "Organisasjonsnummer",
        _RECEIVED: "Mottatt",
        _VARIANT: _ALTERNATIVE,
    }
    before = replaces.received if replaces else None
    first = {
        _NAME: form.supplier,
        _NUMBER: form.organisation_number,
        _RECEIVED: f"{before.astimezone(OSLO):%d.%m.%Y %H.%M}" if before else "",
        _VARIANT: bool(replaces and replaces.variant),
    }
    place = f"registrer_{file}_{replaces.id if replaces else 'nytt'}"
    fields = Fields(place, names, first)
    with st.form(place, border=False):
        fields.summary()
        fields.line(_NAME)
        fields.line(_NUMBER, "ni siffer")
        fields.line(_RECEIVED, "dd.mm.åååå tt.mm, valgfritt")
        fields.tick(
            _VARIANT,
            "En annen løsning enn den konkurransegrunnlaget beskriver. Tilbudet får sin egen bokstav.",
        )
        fields.send("Registrer tilbud", lambda: _save(app, person, now, form, findings, replaces, fields))


def _save(
    app: Application,
    person: Person,
    now: Procurement,
    form: ResponseForm,
    findings: tuple[Finding, ...],
    replaces: Bid | None,
    fields: Fields,
) -> None:
    wrong = {} if fields.typed(_NAME) else {_NAME: "Skriv navnet på leverandøren."}
    digits = "".join(fields.typed(_NUMBER).split())
    if digits and not is_organisation_number(digits):
        wrong |= {_NUMBER: "Organisasjonsnummeret skal ha ni siffer."}
    received = None
    try:
        received = read_deadline(fields.typed(_RECEIVED))
    except ValueError as fault:
        wrong |= {_RECEIVED: str(fault)}
    if wrong:
        fields.tell(wrong)
        return
    named = form.model_copy(update={"supplier": fields.typed(_NAME), "organisation_number": digits})
    left = [one for one in findings if one.code != "supplier_missing"]
    before = replaces.id if replaces else None
    if fields.saved(
        lambda: bids.register(
            app.store, person, now.id, named, left, before, fields.chosen(_VARIANT), received
        )
    ):
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


def is_organisation_number(digits: str) -> bool:
    """Whether it has the form of a Norwegian organisation number."""
    return len(digits) == 9 and digits.isdecimal()
