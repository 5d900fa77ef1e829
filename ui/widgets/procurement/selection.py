"""Krav: theme by theme, with their standing, the reason, and everything an officer may do with each."""

import streamlit as st

from requirements_lib.domain.language.override import Remaining
from requirements_lib.domain.library.own_requirement import THEME
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.domain.tender.selection_view import View, tally, views
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.address import from_address, to_address
from ui.widgets.form_draft import keep_drafts
from ui.widgets.procurement import answer_codes, burden, own_requirement, remark, why
from ui.widgets.procurement.requirement_choice import (
    forget_touched,
    grouped,
    take_all_button,
    was_touched,
)
from ui.widgets.procurement.requirement_row import Row
from ui.widgets.procurement.theme import ALL, choose_theme, of_theme
from ui.widgets.stored import show_first
from ui.widgets.undo import show_undo

_KEY, _ALL = "vis", "alle"
_FORMS = ("tilpass_", "eget_", "valg_", "svar_")
"""How the places of the forms that are saved by their button begin."""


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """What the suppliers are asked to do, the report, and the lines of one theme by standing."""
    if editable:
        keep_drafts(person, now.id, now.revision, _FORMS)
    burden.show(app, now)
    why.show(app, person, now)
    answer_codes.show(app, person, now, editable)
    lines = now.profile.lines(app.library)
    remaining = remark.found(app, now)
    if not any(line.standing is Standing.IN for line in lines):
        st.markdown("Ingen krav gjelder ennå. Svar på behovet først.")
    theme = choose_theme(app.library, lines, editable)
    shown = _filtered(now, of_theme(lines, theme), remaining)
    show_undo("krav")
    if theme == THEME and editable:
        own_requirement.show_new(app, person, now)
    if not shown:
        st.markdown("Ingen krav passer. Velg et annet tema eller fjern filteret.")
    row = Row(app, person, now, remaining, editable)
    mates = [one.requirement.id for one in of_theme(lines, theme) if one.standing is Standing.IN]
    for standing, group in grouped(shown).items():
        if group:
            _group(row, standing, group, theme, [] if theme == ALL else mates)


def _filtered(now: Procurement, lines: list[Line], remaining: Remaining) -> list[Line]:
    """The lines of the view that is chosen, and the one touched last."""
    remarked = {finding.subject for finding in remaining.open}
    seen = {line.requirement.id: views(line, now.profile.parameters, remarked) for line in lines}
    counted = {_ALL: len(lines)} | {view.value: count for view, count in tally(seen.values()).items()}
    wanted = st.segmented_control(
        "Vis",
        tuple(counted),
        format_func=lambda one: f"{'Alle' if one == _ALL else label(View(one))} ({counted[one]})",
        key=show_first(from_address(_KEY, counted), _ALL),
        on_change=forget_touched,
        required=True,
    )
    assert wanted is not None  # one is required
    to_address(_KEY, wanted)
    return [line for line in lines if wanted in (_ALL, *seen[line.requirement.id]) or was_touched(line)]


def _group(row: Row, standing: Standing, group: list[Line], theme: str, mates: list[str]) -> None:
    """The lines that stand alike; those of `mates` are in, and moved among one another."""
    st.subheader(f"{label(standing)} ({len(group)})", anchor=False)
    if standing is Standing.OFFERED and row.editable:
        take_all_button(row.app, row.person, row.now, group, theme)
    for line in group:
        one = line.requirement.id
        row.show(line, up=one in mates[1:], down=one in mates[:-1])
