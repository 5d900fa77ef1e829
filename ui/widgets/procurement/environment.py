"""Climate and environment without the weight the rule asks for: which way is chosen, and why."""

import streamlit as st

from requirements_lib.domain.environment import EnvironmentWay
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import profile as profiles
from requirements_lib.words.field import FIELDS
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The ways the rule of the start day opens for, and the written reason."""
    profile = now.profile
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
    text_field(
        person,
        FIELDS["environment_reason"],
        f"anskaffelse/{now.id}/environment_reason",
        profile.environment_reason,
        now.revision,
        help="Fylles ut når klima og miljø ikke får vekten regelverket krever: hva er valgt i stedet, og hvorfor.",
        disabled=not editable,
    )


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
