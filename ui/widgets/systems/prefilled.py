"""What the register has that the half-hour rating builds on: looked over, and put right on the spot."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.person import Person
from requirements_lib.words.terms import label
from scoring.domain.systems.system import AssessedSystem
from scoring.services import system as systems
from scoring.services import system_history as fields
from scoring.words.systems.intake import NAMES
from scoring.words.systems.renewal import rule_sentence
from ui.bootstrap import Application
from ui.widgets.clock import day, today
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text, short_field
from ui.widgets.stored import show_stored

ANSWERS = ("exposed", "personal_data", "special_categories", "record_worthy")
DAYS = ("support_ends", "ends", "leaves_on")
PUBLIC = "public_facing"
_CHOICES = [Answer.YES, Answer.NO, Answer.UNKNOWN]


def show_prefilled(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """Yes and no to the left, days to the right; both are the register's own fields."""
    st.header("Stemmer dette?", anchor=False)
    st.markdown("Slik står det i registeret. Rett det som er feil, så regnes resultatet på nytt.")
    with st.container(border=True, key="kort_registeret"):
        left, right = st.columns(2, gap="large")
        with left:
            for field in ANSWERS:
                given = getattr(now.system, field)
                _yes_or_no(NAMES[field], now, field, given, partial(_set, app, person, now, field), editable)
            if PUBLIC in {one.id for one in app.library.questions}:
                ask = app.library.question(PUBLIC).ask
                save = partial(systems.answer, app.store, person, now.system.id, PUBLIC)
                _yes_or_no(ask, now, PUBLIC, now.system.answers.get(PUBLIC), save, editable)
        with right:
            for column in DAYS:
                short_field(
                    NAMES[column],
                    f"kort_felt_{column}_{now.system.id}",
                    fields.written(now.system, column),
                    read_text,
                    partial(fields.set_field, app.store, person, now.system.id, column),
                    form="dd.mm.åååå",
                    disabled=not editable,
                )
            st.caption(plain(contract_line(now, app)))


def contract_line(now: AssessedSystem, app: Application) -> str:
    """How the contract goes on, and when it ends with every option used."""
    contract = now.system.contract
    end = contract.end(today(app.store.clock()))
    if end is None:
        return "Det er ikke kjent når avtalen slutter."
    last = contract.last_possible_end()
    used = f" Med alle opsjoner slutter den {day(last)}." if last and last != end else ""
    return f"Perioden slutter {day(end)}. {rule_sentence(contract)}{used}"


def _yes_or_no(
    name: str,
    now: AssessedSystem,
    field: str,
    given: Answer | None,
    save: Callable[[Answer], object],
    editable: bool,
) -> None:
    key = show_stored(f"kort_felt_{field}_{now.system.id}", given or Answer.UNKNOWN)

    def keep() -> None:
        attempt(lambda: save(st.session_state[key]))

    st.radio(
        plain(name),
        _CHOICES,
        format_func=label,
        horizontal=True,
        key=key,
        on_change=keep,
        disabled=not editable,
    )


def _set(app: Application, person: Person, now: AssessedSystem, field: str, given: Answer) -> object:
    return systems.set_fields(app.store, person, now.system.id, **{field: given})
