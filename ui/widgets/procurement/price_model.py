"""How price becomes points, and what decides between equal results."""

from typing import Any

import streamlit as st

from requirements_lib.domain.criteria import PriceModel, PriceModelCode, TieRule
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import profile as profiles
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.stored import show_stored


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """Proportional or linear, the floor stated, and the rule for equal results."""
    model = now.profile.price_model
    model_key = show_stored(f"modell_{now.id}", model.code)
    floor_key = show_stored(f"gulv_{now.id}", model.floor_at_zero)
    tie_key = show_stored(f"likt_{now.id}", now.profile.tie_rule)

    def save(**fields: Any) -> None:
        attempt(lambda: profiles.set_fields(app.store, person, now.id, **fields))

    def save_model() -> None:
        save(
            price_model=PriceModel(
                code=st.session_state[model_key], floor_at_zero=st.session_state[floor_key]
            )
        )

    common: dict[str, Any] = {"format_func": label, "disabled": not editable}
    st.radio(
        "Prismodell", list(PriceModelCode), horizontal=True, key=model_key, on_change=save_model, **common
    )
    if model.code is PriceModelCode.LINEAR:
        st.checkbox("Poengene stopper på 0", key=floor_key, on_change=save_model, disabled=not editable)
    st.radio(
        "Ved likt resultat",
        list(TieRule),
        key=tie_key,
        on_change=lambda: save(tie_rule=st.session_state[tie_key]),
        **common,
    )
