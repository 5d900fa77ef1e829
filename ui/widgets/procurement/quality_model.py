"""How points for quality are read: on what scale, whether the best are lifted, and the least a bid must have."""

from decimal import Decimal

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.quality_model import SCALES, Normalisation, QualityModel
from requirements_lib.services import profile as profiles
from requirements_lib.words.quality_model import conversion, scale_words
from requirements_lib.words.terms import label
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.procurement.price_parameters import read_number
from ui.widgets.stored import show_stored

_LEAST = {
    "least_on_each": "Minstekrav på hvert kvalitetskriterium (poeng)",
    "least_in_all": "Minstekrav for kvalitet samlet (poeng)",
}


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The scale of the requirements, the lifting, and the two minimums; empty fields ask for no minimum."""
    model = now.profile.quality_model

    def save(changed: QualityModel) -> None:
        attempt(lambda: profiles.set_fields(app.store, person, now.id, now.revision, quality_model=changed))

    scale = show_stored(f"skala_{now.id}", model.requirement_highest)
    st.radio(
        "Poengskala for kravene",
        SCALES,
        key=scale,
        on_change=lambda: save(model.model_copy(update={"requirement_highest": st.session_state[scale]})),
        format_func=scale_words,
        captions=[conversion(one) for one in SCALES],
        disabled=not editable,
    )
    key = show_stored(f"justering_{now.id}", model.normalisation)
    st.radio(
        "Justering av poengene for kvalitet",
        list(Normalisation),
        key=key,
        on_change=lambda: save(model.model_copy(update={"normalisation": st.session_state[key]})),
        format_func=label,
        disabled=not editable,
    )
    with st.expander(
        "Minstekrav til kvalitet", expanded=model.least_on_each is not None or model.least_in_all is not None
    ):
        with st.form(f"minstekrav_{now.id}", border=False):
            filled = {
                name: st.text_input(words, _shown(getattr(model, name)), disabled=not editable)
                for name, words in _LEAST.items()
            }
            sent = st.form_submit_button("Lagre minstekravene", disabled=not editable)
        if sent and (least := _told(filled)) is not None:
            save(model.model_copy(update=least))
            st.rerun()


def read_least(text: str, words: str) -> Decimal | None:
    """«5,5» as points over 0 and at most 10; None when the field is empty. Raises ValueError with a sentence."""
    if not text.strip():
        return None
    least = read_number(text, words)
    if not 0 < least <= 10:
        raise ValueError(f"{words} må være over 0 og høyst 10.")
    return least


def _told(filled: dict[str, str]) -> dict[str, Decimal | None] | None:
    """The minimums as numbers; None when one of them could not be read, which is told."""
    try:
        return {name: read_least(text, _LEAST[name]) for name, text in filled.items()}
    except ValueError as wrong:
        st.error(str(wrong))
        return None


def _shown(least: Decimal | None) -> str:
    return "" if least is None else given(least)
