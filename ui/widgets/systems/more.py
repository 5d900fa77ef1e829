"""The rest of what the register has on a system, field by field, and what every field has been."""

from collections.abc import Mapping
from functools import partial

import streamlit as st

from paper.norwegian import OSLO
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.register import past_last_option
from scoring.domain.systems.system import AssessedSystem
from scoring.services import register_list
from scoring.services import system as systems
from scoring.services import system_history as fields
from scoring.words.outcome import finding_sentence
from scoring.words.systems.intake import NAMES
from ui.bootstrap import Application
from ui.widgets.choice_field import choice_field
from ui.widgets.clock import moment, today
from ui.widgets.found_again import fold
from ui.widgets.frame import attempt, read_here
from ui.widgets.long_table import rows_of, show_long_table
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text, short_field
from ui.widgets.systems.worth import show_worth
from ui.widgets.table import show_table

_LINKS = "Systemer det utveksler opplysninger med"
SECTIONS = {
    "Bruk og drift": (
        "area",
        "own_id",
        "volumes",
        "life_cycle",
        "technologies",
        "hosting",
        "exposed",
        "yearly_cost",
    ),
    "Opplysninger": ("personal_data", "special_categories", "record_worthy", "open_data", "data_sets"),
    _LINKS: ("sends_to", "receives_from"),
    "Mer om avtalen": ("ssa", "exit_terms"),
    "Datoer": ("decommission", "support_ends", "leaves_on"),
    "Dokumenter": tuple(f"papers.{one.value}.{part}" for one in Papers for part in ("on", "reference")),
}
"""The fields that stand nowhere else on the page, two beside one another, in the order they are read."""
COLUMNS = [column for columns in SECTIONS.values() for column in columns]
CHANGES = ["Når", "Hvem", "Felt", "Før", "Etter"]
_FORM = {"day": "dd.mm.åååå", "lines": "med semikolon mellom", "amount": "kroner uten mva."}


def show(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """What may be wrong with the contract, the other fields, and the history of all of them."""
    for finding in past_last_option(now.system, today(app.store.clock())):
        st.warning(plain(finding_sentence(finding)), icon=":material/warning:")
    with st.expander("Flere opplysninger", key="flere_opplysninger", on_change="rerun") as fold:
        if fold.open:
            _fields(app, person, now, editable)
        if fold.open and now.system.others:
            _others(app, person, now, editable)
    show_worth(app, person, now, editable)
    _history(app, person, now.system.id)


def _others(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """What the lists had that has no field here, and what could not be read until somebody has put it right."""
    others = now.system.others
    rows = ([plain(name), plain(text)] for name, text in others.items())
    show_table(rows, ["Overskrift i listen", "Innhold"], "Opplysninger fra kommunens egen liste")
    if not editable:
        return
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    key = f"fjern_{now.system.id}_{now.number}"
    name = left.selectbox("Opplysning som ikke trengs mer", [*others], index=None, key=key)
    if right.button("Fjern opplysningen", key=f"{key}_nå", width="stretch") and name:
        attempt(lambda: systems.drop_other(app.store, person, now.system.id, name))
        st.rerun()


def _fields(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    for name, columns in SECTIONS.items():
        st.subheader(name, anchor=False)
        if name == _LINKS:
            for finding in fields.unlisted(app.store, person, now.system):
                st.info(plain(finding_sentence(finding)), icon=":material/link_off:")
        for place in range(0, len(columns), 2):
            for side, column in zip(st.columns(2, gap="large"), columns[place : place + 2], strict=False):
                with side:
                    _field(app, person, now, column, editable)


def _field(app: Application, person: Person, now: AssessedSystem, column: str, editable: bool) -> None:
    """Chosen where there is a list to choose from, otherwise written."""
    save = partial(fields.set_field, app.store, person, now.system.id, column)
    key, value = f"systemfelt_{column}_{now.system.id}", fields.written(now.system, column)
    if choices := [*register_list.answers(column).values()]:
        choice_field(NAMES[column], key, value, choices, save, disabled=not editable)
    else:
        form = _FORM.get(fields.form(column), "")
        short_field(NAMES[column], key, value, read_text, save, form=form, disabled=not editable)


@st.fragment
def _history(app: Application, person: Person, system_id: str) -> None:
    """Folded away, and read when somebody opens it."""
    with fold("Endringer", "endringer", rows_of("endringer")) as folded:
        if not folded.open:
            return
        names = people.names(app.store)
        every = read_here(lambda: fields.history(app.store, person, system_id, app.library))
        if every is not None:
            alt = "Endringer i systemets felt, svar, poeng og nivåer, den siste først"
            show_long_table(every, lambda one: row(one, names), CHANGES, alt, system_id, "endringer")


def row(one: fields.Changed, names: Mapping[str, str]) -> list[str]:
    """When and by whom, whether it came with a list, what it is about, and what stood there before and after."""
    by = plain(names.get(one.by, "Ukjent"))
    return [
        moment(one.at.astimezone(OSLO)),
        f"{by}, ved import" if one.from_list else by,
        plain(one.change.field),
        *(plain(text.replace("\n", " · ")) or "–" for text in (one.change.before, one.change.after)),
    ]
