"""The plan for phasing out one system: its dates, whether the archive is safe, and the plan, saved as it is given."""

from datetime import date
from functools import partial

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.services import people
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.systems.plan import Disposal
from scoring.domain.systems.system import AssessedSystem
from scoring.services import phase_out
from scoring.services import system as systems
from scoring.services import system_plan as service
from scoring.words.phase_out.phase_out_list import plan as plan_sentence
from scoring.words.terms import label
from ui.bootstrap import Application
from ui.widgets.clock import day, today
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text, short_field
from ui.widgets.stored import show_stored
from ui.widgets.systems.latest import show_archive, show_latest
from ui.widgets.systems.milestones import show_milestones
from ui.widgets.systems.values import read_contract_day
from ui.widgets.text_field import text_field

_TEXTS = {
    "work": ("Arbeid", "Hva som skal gjøres, og omtrent hvor mye arbeid det er."),
    "preserve": ("Hva som skal bevares, og hvor det skal oppbevares", "Avtal det med arkivet."),
    "funding": ("Finansiering", "Hva det koster, og hvor pengene kommer fra."),
}


def show(app: Application, person: Person, now: AssessedSystem, judged: Judged, editable: bool) -> None:
    """The dates, the archive, and the plan. `now` is the system as stored."""
    at = app.store.clock()
    given, names = phase_out.data(app.library, app.law), people.names(app.store)
    listed = phase_out.one(judged, today(at), given, names)
    show_latest(person, listed, at)
    show_archive(listed)
    st.header("Plan for utfasing", anchor=False)
    st.markdown(f"**{plain(plan_sentence(listed))}**")
    _short(app, person, now, editable)
    for field, (name, help) in _TEXTS.items():
        text_field(
            person,
            name,
            f"systemplan/{now.system.id}/{field}",
            getattr(now.system.plan, field),
            now.number,
            help=help,
            disabled=not editable,
        )
    show_milestones(app, person, now.system, editable)


def _short(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    left, right = st.columns(2, gap="large")
    with left:
        short_field(
            "Ansvarlig for utfasingen",
            f"plan_ansvarlig_{now.system.id}",
            now.system.plan.responsible,
            read_text,
            lambda given: service.set_fields(app.store, person, now.system.id, responsible=given),
            disabled=not editable,
        )
    with right:
        short_field(
            "Systemet skal være ute av bruk",
            f"plan_dato_{now.system.id}",
            _shown(now.system.decommission),
            read_contract_day,
            lambda given: systems.set_fields(app.store, person, now.system.id, decommission=given),
            form="dd.mm.åååå",
            disabled=not editable,
        )
    key = show_stored(f"plan_gammelt_{now.system.id}", now.system.plan.disposal or "")
    st.radio(
        "Hva skjer med det gamle systemet?",
        ["", *Disposal],
        format_func=lambda one: label(Disposal(one)) if one else "Ikke bestemt",
        key=key,
        horizontal=True,
        on_change=partial(_choose, app, person, now.system.id, key),
        disabled=not editable,
    )


def _choose(app: Application, person: Person, system_id: str, key: str) -> None:
    given = st.session_state[key] or None
    attempt(lambda: service.set_fields(app.store, person, system_id, disposal=given))


def _shown(value: date | None) -> str:
    return day(value) if value else ""
