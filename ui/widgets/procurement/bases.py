"""Legal bases nobody here has read: the act is printed by name, and the provision once somebody has checked it."""

import streamlit as st

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.law import BasisCheck, Certainty, LegalBasis
from requirements_lib.services import profile as profiles
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.clock import day, today
from ui.widgets.dates import read_day
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show(
    app: Application, person: Person, now: Procurement, requirement: Requirement, editable: bool
) -> None:
    """Each probable basis of the requirement, with the record of its check or a way to make one."""
    checks = {check.source: check for check in now.profile.basis_checks}
    for basis in requirement.legal_bases:
        if basis.certainty is not Certainty.PROBABLE:
            continue
        check = checks.get(basis.source)
        st.caption(plain(standing(basis, check)))
        if check is None and editable:
            with st.expander(f"Før kontroll av {_place(basis)} for {requirement.id}"):
                _form(app, person, now, basis, requirement.id)


def standing(basis: LegalBasis, check: BasisCheck | None) -> str:
    """What is printed of a probable basis now, and why."""
    if check is None:
        return f"{_place(basis)} er ikke kontrollert. Dokumentene viser bare «{basis.name}»."
    return f"{_place(basis)} er kontrollert {day(check.checked)} av {check.checked_by} ({check.where})."


def _place(basis: LegalBasis) -> str:
    return f"{basis.name} {basis.provision}".strip()


def _form(app: Application, person: Person, now: Procurement, basis: LegalBasis, requirement: str) -> None:
    with st.form(f"kontroll_{requirement}_{basis.source}", border=False):
        st.markdown(f"Les bestemmelsen hos kilden før du fører kontrollen: {plain(basis.says)}")
        who = st.text_input("Hvem kontrollerte", person.name)
        where = st.text_input("Hvor det ble kontrollert", basis.address)
        when = st.text_input("Dato (dd.mm.åååå)", day(today(app.store.clock())))
        if not st.form_submit_button("Før kontrollen"):
            return
        fields = {"checked_by": keepable(who).strip(), "where": keepable(where).strip()}
        try:
            checked = read_day(when)
        except ValueError as wrong:
            st.error(plain(str(wrong)))
            return
        if checked is None or not all(fields.values()):
            st.error("Fyll ut hvem, hvor og dato.")
            return
        check = BasisCheck(source=basis.source, checked=checked, **fields)
        attempt(lambda: profiles.record_basis_check(app.store, person, now.id, check))
        st.rerun()
