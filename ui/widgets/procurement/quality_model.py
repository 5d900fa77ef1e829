"""How points for quality are read: on what scale, whether the best are lifted, and the least a bid must have."""

from collections.abc import Callable
from decimal import Decimal

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.quality_model import SCALES, Normalisation, QualityModel
from requirements_lib.services import profile as profiles
from requirements_lib.words.quality_model import conversion, least_words, scale_words
from requirements_lib.words.terms import label
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
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

    def keep(**changes: object) -> Procurement:
        changed = QualityModel.model_validate(model.model_dump() | changes)
        return profiles.set_fields(app.store, person, now.id, now.revision, quality_model=changed)

    def save(**changes: object) -> None:
        attempt(lambda: keep(**changes))

    scale = show_stored(f"skala_{now.id}", model.requirement_highest)
    st.radio(
        "Poengskala for kravene",
        SCALES,
        key=scale,
        on_change=lambda: save(requirement_highest=st.session_state[scale]),
        format_func=scale_words,
        captions=[conversion(one) for one in SCALES],
        disabled=not editable,
    )
    key = show_stored(f"justering_{now.id}", model.normalisation)
    st.radio(
        "Justering av poengene for kvalitet",
        list(Normalisation),
        key=key,
        on_change=lambda: save(normalisation=st.session_state[key]),
        format_func=label,
        disabled=not editable,
    )
    if not editable:
        st.markdown(f"**Minstekrav til kvalitet.** {least_words(model)}")
        return
    _least(now, model, keep)


def _least(now: Procurement, model: QualityModel, keep: Callable[..., object]) -> None:
    """The form of the two minimums; folded out when there is one."""
    asked = model.least_on_each is not None or model.least_in_all is not None
    with st.expander("Minstekrav til kvalitet", expanded=asked):
        st.markdown("Et tomt felt gir ikke noe minstekrav.")
        first = {name: _shown(getattr(model, name)) for name in _LEAST}
        fields = Fields(f"minstekrav_{now.id}_{hash(model)}", _LEAST, first)
        with st.form(fields.place, border=False):
            fields.summary()
            for name in _LEAST:
                fields.line(name, "over 0, høyst 10")
            fields.send("Lagre minstekravene", lambda: _save_least(fields, keep))


def _save_least(fields: Fields, keep: Callable[..., object]) -> None:
    wrong: dict[str, str] = {}
    least: dict[str, Decimal | None] = {}
    for name, words in _LEAST.items():
        try:
            least[name] = read_least(fields.typed(name), words)
        except ValueError as fault:
            wrong[name] = str(fault)
    if wrong:
        fields.tell(wrong)
    else:
        fields.saved(lambda: keep(**least))


def read_least(text: str, words: str) -> Decimal | None:
    """«5,5» as points over 0 and at most 10; None when the field is empty. Raises ValueError with a sentence."""
    if not text.strip():
        return None
    least = read_number(text, words)
    if not 0 < least <= 10:
        raise ValueError(f"{words} må være over 0 og høyst 10.")
    return least


def _shown(least: Decimal | None) -> str:
    return "" if least is None else given(least)
