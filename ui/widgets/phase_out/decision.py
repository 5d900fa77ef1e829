"""«Bestem»: what becomes of one system on the list, chosen in the address; the proposal stands beside it."""

from collections.abc import Mapping

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.services import people
from scoring.domain.phase_out.phase_out import Listed
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.systems.system_decision import Course, SystemDecision
from scoring.services import system_decision as service
from scoring.words.phase_out.phase_out_list import decided, deciding, recommended
from scoring.words.terms import label
from ui.bootstrap import Application
from ui.widgets.clock import moment
from ui.widgets.form_draft import KEPT, keep_drafts
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_in, fold_out, is_open
from ui.widgets.plain import plain
from ui.widgets.systems.access import may_edit

CHOSEN = "bestem"
_FORM, _OPEN = "bestem_system", ""
_NAMES = {"course": "Hva er bestemt?", "reason": "Begrunnelse"}


def show_decision(app: Application, person: Person, found: PhaseOutList) -> None:
    """The form for the system in the address, with what has been decided before."""
    by_id = {one.system.id: one for one in found.whole}
    one = by_id.get(str(st.query_params.get(CHOSEN, "")))
    if one is None:
        return
    st.header(f"Bestem: {plain(one.system.name)}", anchor=False)
    st.markdown(f"**Forslag: {plain(recommended(one))}** {plain(deciding(one))}")
    st.markdown(plain(f"Bestemt: {decided(one)}" if one.system.decision else decided(one)))
    names = people.names(app.store)
    if one.system.decisions:
        st.markdown("\n".join(f"- {plain(_line(each, names))}" for each in reversed(one.system.decisions)))
    if may_edit(person):
        _form(app, person, one)
    else:
        st.caption("Systemansvarlig fører beslutningen.")


def _form(app: Application, person: Person, one: Listed) -> None:
    place = f"{_FORM}_{one.system.id}"
    if not is_open(place):
        fold_out(place, 0)
    keep_drafts(person, one.system.id, 0, (_FORM,))
    fields = Fields(place, _NAMES, {"course": _OPEN, "reason": ""})
    with st.form(place, border=False):
        fields.summary()
        fields.one_of("course", {_OPEN: "Velg", **{one.value: label(one) for one in Course}})
        fields.area("reason", "må fylles ut når dere går mot forslaget")
        fields.send("Lagre beslutningen", lambda: _decide(app, person, one.system.id, fields))
    st.caption(KEPT)


def _decide(app: Application, person: Person, system_id: str, fields: Fields) -> None:
    chosen = fields.chosen("course")
    if chosen == _OPEN:
        fields.tell({"course": "Velg hva som er bestemt."})
        return
    course, reason = Course(chosen), fields.typed("reason")
    if fields.saved(lambda: service.decide(app.store, person, app.library, system_id, course, reason)):
        fields.forget()
        fold_in(fields.place)


def _line(one: SystemDecision, names: Mapping[str, str]) -> str:
    who = names.get(one.by, "Ukjent")
    return f"{moment(one.at)}: {label(one.course)}, {who}. {one.reason}".strip()
