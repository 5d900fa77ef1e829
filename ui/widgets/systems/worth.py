"""What replacing a system costs and gives: the fields, each saved when it is left, and what comes of them."""

from functools import partial

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.domain.phase_out.worth import worth
from scoring.domain.systems.system import AssessedSystem
from scoring.services import system as systems
from scoring.services import system_history as fields
from scoring.words.phase_out.worth import detail
from scoring.words.systems.intake import NAMES
from ui.bootstrap import Application
from ui.widgets.clock import today
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text, short_field

COLUMNS = (
    *("replacement_cost", "benefit_baseline", "benefit_expected"),
    *("benefit_owner", "benefit_measured", "benefit_measured_on"),
)
_FORM = {"amount": "kroner uten mva.", "once": "kroner uten mva.", "day": "dd.mm.åååå"}


def show_worth(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """Cost and benefit of a replacement, folded."""
    with st.expander("Kostnad og nytte ved utskifting", key="kostnad_og_nytte", on_change="rerun") as fold:
        if not fold.open:
            return
        columns = st.columns(2, gap="large")
        for place, column in enumerate(COLUMNS):
            with columns[place // 3]:
                short_field(
                    NAMES[column],
                    f"systemfelt_{column}_{now.system.id}",
                    fields.written(now.system, column),
                    read_text,
                    partial(fields.set_field, app.store, person, now.system.id, column),
                    form=_FORM.get(fields.form(column), ""),
                    disabled=not editable,
                )
        found = worth(systems.judge(now, app.library, today(app.store.clock())))
        st.markdown(plain(" ".join(detail(found))))
