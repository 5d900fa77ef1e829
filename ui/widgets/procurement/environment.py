"""Climate and environment without the weight the rule asks for: which way is chosen, and why."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.environment import EnvironmentStanding, EnvironmentWay
from requirements_lib.services import profile as profiles
from requirements_lib.words.environment import reason_label, standing_sentence
from requirements_lib.words.field import FIELDS
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """Which way the rule is kept now; the others it opens for, and the written reason where one is asked for."""
    profile = now.profile
    for name, one in profile.environments:
        where = f"**{plain(name)}.** " if name else ""
        st.markdown(f"{where}{plain(standing_sentence(one, app.law))}")
    key = show_stored(f"felt_environment_ways_{now.id}", list(profile.environment_ways))
    st.multiselect(
        FIELDS["environment_ways"],
        offered(app, now),
        key=key,
        format_func=label,
        on_change=lambda: _save(app, person, now, key),
        placeholder="Velg når kriteriene ikke får vekten regelen krever",
        disabled=not editable,
    )
    if not (profile.environment_ways or profile.environment_reason or _asked(app, now)):
        return
    text_field(
        person,
        reason_label(profile.environment_ways),
        f"anskaffelse/{now.id}/environment_reason",
        profile.environment_reason,
        now.revision,
        help="Står i konkurransegrunnlaget.",
        disabled=not editable,
    )


def _asked(app: Application, now: Procurement) -> bool:
    """Whether the rule is known to bind and not kept by the criteria, of some lot or of the whole."""
    kept = (EnvironmentStanding.SATISFIED, EnvironmentStanding.UNBOUND, EnvironmentStanding.UNKNOWN)
    return any(one.standing(app.law) not in kept for _, one in now.profile.environments)


def offered(app: Application, now: Procurement) -> list[EnvironmentWay]:
    """The ways in force on the start day, and those chosen already."""
    profile = now.profile
    day = profile.starts
    return [
        way
        for way in EnvironmentWay
        if day is None or way.rule(app.law, day) is not None or way in profile.environment_ways
    ]


def _save(app: Application, person: Person, now: Procurement, key: str) -> None:
    ways = tuple(st.session_state[key])
    attempt(lambda: profiles.set_fields(app.store, person, now.id, now.revision, environment_ways=ways))
