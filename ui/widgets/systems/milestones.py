"""The milestones of a plan: each field saved when it is given, one taken away with «Angre», and one more."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.systems.plan import Milestone
from scoring.domain.systems.system import System
from scoring.services import system_plan as service
from ui.bootstrap import Application
from ui.widgets.clock import day
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text, short_field
from ui.widgets.stored import show_stored
from ui.widgets.systems.values import read_contract_day
from ui.widgets.undo import act_with_undo, show_undo

_DAY = "dd.mm.åååå"


def show_milestones(app: Application, person: Person, system: System, editable: bool) -> None:
    """Those there are, in the order they come, and a form for one more."""
    st.subheader("Milepæler", anchor=False)
    show_undo(_place(system.id))
    if not system.plan.milestones:
        st.markdown("Ingen milepæler ennå.")
    for place, one in enumerate(system.plan.milestones):
        with st.container(border=True, key=f"kort_milepael_{place}_{system.id}"):
            _milestone(app, person, system.id, place, one, editable)
    if editable:
        _another(app, person, system.id)


def _milestone(
    app: Application, person: Person, system_id: str, place: int, one: Milestone, editable: bool
) -> None:
    given = partial(service.set_milestone, app.store, person, system_id, place, one.name)
    key = f"milepael_{place}_{system_id}"
    name, on, done, away = st.columns([4, 3, 2, 2], vertical_alignment="bottom")
    with name:
        short_field(
            f"Milepæl {place + 1}",
            f"{key}_navn",
            one.name,
            read_text,
            lambda text: given(name=text),
            disabled=not editable,
        )
    with on:
        short_field(
            f"Dato for milepæl {place + 1}",
            f"{key}_dato",
            day(one.on) if one.on else "",
            read_contract_day,
            lambda when: given(on=when),
            form=_DAY,
            disabled=not editable,
        )
    ticked = show_stored(f"{key}_gjort", one.done)
    done.checkbox(
        f"Milepæl {place + 1} er nådd",
        key=ticked,
        disabled=not editable,
        on_change=_tick,
        args=(given, ticked),
    )
    away.button(
        f"Fjern milepæl {place + 1}",
        key=f"{key}_fjern",
        disabled=not editable,
        on_click=_remove,
        args=(app, person, system_id, place, one),
    )


def _tick(given: Callable[..., object], key: str) -> None:
    attempt(lambda: given(done=st.session_state[key]))


def _remove(app: Application, person: Person, system_id: str, place: int, one: Milestone) -> None:
    act_with_undo(
        _place(system_id),
        f"Milepælen «{one.name}» er fjernet.",
        lambda: service.remove_milestone(app.store, person, system_id, place, one.name),
        lambda: service.add_milestone(app.store, person, system_id, **one.model_dump()),
    )


def _another(app: Application, person: Person, system_id: str) -> None:
    key = f"ny_milepael_{system_id}"
    with st.form(key, border=False):
        name, on, send = st.columns([5, 3, 2], vertical_alignment="bottom")
        name.text_input("Ny milepæl", key=f"{key}_navn", max_chars=200)
        on.text_input(f"Dato for den ({_DAY})", key=f"{key}_dato")
        send.form_submit_button(
            "Legg til milepæl", on_click=_add, args=(app, person, system_id, key), width="stretch"
        )
    if wrong := st.session_state.get(f"{key}_feil"):
        st.error(plain(wrong), icon=":material/error:")


def _add(app: Application, person: Person, system_id: str, key: str) -> None:
    st.session_state.pop(f"{key}_feil", None)
    name = read_text(st.session_state[f"{key}_navn"])
    if not name:
        st.session_state[f"{key}_feil"] = "Ny milepæl: Skriv hva som skal være nådd."
        return
    try:
        on = read_contract_day(st.session_state[f"{key}_dato"])
    except ValueError as wrong:
        st.session_state[f"{key}_feil"] = f"Dato for den: {wrong}"
        return
    added = attempt(lambda: service.add_milestone(app.store, person, system_id, name=name, on=on))
    if added is not None:
        st.session_state[f"{key}_navn"] = st.session_state[f"{key}_dato"] = ""


def _place(system_id: str) -> str:
    return f"milepaeler_{system_id}"
