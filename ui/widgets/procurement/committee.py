"""Who evaluates: a lead, evaluators and observers, named by the officer."""

from functools import partial

import streamlit as st

from requirements_lib.domain.access import COMMITTEE, Action, closing_phases
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.late_scorer import REGISTER
from requirements_lib.domain.procurement.procurement import Member, Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import everyone
from requirements_lib.words.terms import label, term
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt
from ui.widgets.late_scorer import show_late
from ui.widgets.plain import plain
from ui.widgets.refused import why_refused

_WHY = "Begrunnelse når personen har kunnet lese systemregisteret"
_WHY_HELP = (
    "Trengs for en leder eller evaluator som har kunnet lese om dagens systemer etter at tilbudene ble åpnet. Den "
    "vises for evalueringsgruppen."
)


def show(app: Application, person: Person, now: Procurement) -> None:
    """The members, and a way to name one more."""
    names = {one.id: one.name for one in everyone(app.store)}
    may = procurements.may(person, now, Action.NAME_COMMITTEE)
    if not now.members:
        st.markdown("Ingen er valgt ennå. Velg en leder og minst to evaluatorer.")
    for member in now.members:
        left, right = st.columns([5, 2], vertical_alignment="center")
        name = names.get(member.person, "Ukjent person")
        left.markdown(f"**{plain(name)}**, {term(member.role)}")
        if may and right.button(f"Ta ut {plain(name)}", key=f"ut_{member.person}_{member.role}"):
            attempt(partial(procurements.withdraw_member, app.store, person, now.id, member))
            st.rerun()
    show_late(app, now)
    if may:
        _name(app, person, now, names)


def _name(app: Application, person: Person, now: Procurement, names: dict[str, str]) -> None:
    with st.form(f"medlem_{len(now.members)}", border=False):
        left, right = st.columns(2)
        who = left.selectbox(
            "Person", list(names), index=None, format_func=names.__getitem__, placeholder="Velg person"
        )
        role = right.radio("Rolle", COMMITTEE, 1, format_func=label)
        late = now.phase in closing_phases(REGISTER)
        reason = keepable(st.text_input(_WHY, help=_WHY_HELP)) if late else ""
        if st.form_submit_button("Legg til i gruppen"):
            if who is None:
                st.error("Velg en person.")
                return
            member = Member(person=who, role=role)
            # Told here, so that what was written stands.
            refused = why_refused(lambda: procurements.name_member(app.store, person, now.id, member, reason))
            if refused:
                st.error(plain(refused), icon=":material/error:")
            else:
                st.rerun()
