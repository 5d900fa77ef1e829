"""Every requirement of the library with its standing and the reason, and the officer's choice against the rule."""

from typing import Literal

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.requirement import Requirement
from requirements_lib.domain.selection import Ground, Line, Override, Standing, counts
from requirements_lib.services import profile as profiles
from requirements_lib.words.selection import why
from requirements_lib.words.terms import label, term
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement import bases
from ui.widgets.requirement import show as show_requirement
from ui.widgets.stored import show_stored

_COLOURS: dict[Standing, Literal["green", "blue", "gray", "orange"]] = {
    Standing.IN: "green",
    Standing.OFFERED: "blue",
    Standing.OUT: "gray",
    Standing.UNDECIDED: "orange",
}


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The lines by standing, filtered."""
    lines = now.profile.lines(app.library)
    found = counts(lines)
    wanted = st.segmented_control(
        "Vis", tuple(Standing), format_func=lambda one: f"{label(one)} ({found[one]})", key="vis"
    )
    shown = [line for line in lines if wanted in (None, line.standing)]
    if not found[Standing.IN]:
        st.markdown("Ingen krav gjelder ennå. Svar på behovet først.")
    for line in shown:
        with st.container(border=True, key=f"kort_{line.requirement.id}"):
            _line(app, person, now, line, editable)


def _line(app: Application, person: Person, now: Procurement, line: Line, editable: bool) -> None:
    requirement = line.requirement
    left, right = st.columns([5, 1], vertical_alignment="center")
    left.markdown(f"**{requirement.id} {plain(requirement.title)}** · {term(requirement.kind)}")
    right.badge(label(line.standing), color=_COLOURS[line.standing])
    numbers = now.profile.parameters.get(requirement.id, {})
    st.markdown(plain(requirement.worded(requirement.text, numbers)))
    versions = f"Kravets versjon {requirement.version}, bibliotek {now.library_version}."
    st.caption(plain(f"{why(line, app.library)} {versions}"))
    if editable and line.ground is not Ground.OWN:
        _numbers(app, person, now, line)
        _choice(app, person, now, line)
    if line.standing is Standing.IN:
        bases.show(app, person, now, requirement, editable)
    with st.expander(f"Vis hele kravet {requirement.id}"):
        show_requirement(requirement)


def _numbers(app: Application, person: Person, now: Procurement, line: Line) -> None:
    chosen = now.profile.parameters.get(line.requirement.id, {})
    for name, parameter in line.requirement.parameters.items():
        _number(app, person, now, line.requirement, name, chosen.get(name, parameter.default))


def _number(
    app: Application, person: Person, now: Procurement, requirement: Requirement, name: str, value: int
) -> None:
    parameter = requirement.parameters[name]
    key = show_stored(f"tall_{requirement.id}_{name}_{now.id}", str(value))

    def save() -> None:
        number = _whole(st.session_state[key])
        attempt(lambda: profiles.set_parameter(app.store, person, now.id, requirement, name, number))

    bounds = f"{parameter.unit}, {parameter.minimum}–{parameter.maximum}"
    st.text_input(plain(f"{parameter.label} ({bounds})"), key=key, on_change=save)


def _whole(text: str) -> int:
    """A whole number; what is none becomes one out of every bound, so that it is refused with the bounds told."""
    return int(text) if text.strip().isdigit() else -1


def _choice(app: Application, person: Person, now: Procurement, line: Line) -> None:
    requirement_id = line.requirement.id
    if line.override is not None:
        if st.button(f"Angre valget for {requirement_id}", key=f"angre_{requirement_id}"):
            attempt(lambda: profiles.follow_rule(app.store, person, now.id, requirement_id))
            st.rerun()
        return
    if line.standing is Standing.OFFERED:
        if st.button(f"Ta med {requirement_id}", key=f"ta_med_{requirement_id}"):
            take = Override(requirement=requirement_id, include=True)
            attempt(lambda: profiles.override(app.store, person, now.id, take))
            st.rerun()
        return
    taking_out = line.standing is Standing.IN
    verb = "Ta ut" if taking_out else "Ta med"
    with st.expander(f"{verb} {requirement_id}"), st.form(f"valg_{requirement_id}", border=False):
        reason = st.text_input(f"Begrunnelse for å {verb.lower()} {requirement_id}")
        if not st.form_submit_button(verb):
            return
        if not reason.strip():
            st.error("Begrunnelse mangler. Skriv hvorfor. Den står i saken.")
            return
        choice = Override(requirement=requirement_id, include=not taking_out, reason=keepable(reason))
        attempt(lambda: profiles.override(app.store, person, now.id, choice))
        st.rerun()
