"""Award criteria: names, weights, what feeds each, the mark for environment, and the price model."""

from decimal import Decimal

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.criteria import ONE_HUNDRED, Criterion, parts_of, total_weight
from requirements_lib.domain.weighing.lot import check_shared
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.words.outcome import finding_sentence
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.form_draft import keep_drafts
from ui.widgets.plain import plain
from ui.widgets.procurement import (
    criteria_table,
    environment,
    lots,
    price_model,
    quality_model,
    trial,
    weighting,
)
from ui.widgets.procurement import frozen_model as frozen
from ui.widgets.procurement.criterion import PLACE, Editor
from ui.widgets.procurement.price_parameters import Kind, own_parameter
from ui.widgets.undo import show_undo

_FORMS = ("kriterium_", "delkontrakt_", "ny_delkontrakt_")
"""How the places of the forms that are saved by their button begin."""


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The lot, its list as a table, the sum in words, and a form for each criterion."""
    lot = lots.show(app, person, now, editable)
    criteria = now.profile.criteria_of(lot)
    st.header("Tildelingskriterier", anchor=False)
    st.markdown(
        "Tilbudene sammenlignes på disse kriteriene. Vektene skal være 100 % til sammen, og hvert krav som gir poeng, "
        "hører til ett kriterium."
    )
    editor = Editor(app, person, now, lot)
    criteria_table.show(editor, _final(app, person, now, lot))
    for sentence in sums_in_words(criteria):
        st.markdown(f"**{plain(sentence)}**")
    show_undo(PLACE)
    if editable:
        keep_drafts(person, now.id, now.revision, _FORMS)
        editor.show()
    weighting.show(app, person, now, lot, editable)
    frozen.show(app, person, now)
    _begin_the_common(now, lot)
    environment.show(app, person, now, editable)
    price_model.show(app, person, now, editable)
    quality_model.show(app, person, now, editable)
    trial.show(app, person, now, lot, editable)


def _final(app: Application, person: Person, now: Procurement, lot: str) -> dict[str, Decimal]:
    """The frozen weights of what is shown; none where they were announced, or while a correction is worked on."""
    if now.is_open or now.profile.weighting is Weighting.EXACT:
        return {}
    frozen = frozen_models.frozen(app.store, person, now.id)
    return frozen[-1].model.weights_of(lot) if frozen else {}


def _begin_the_common(now: Procurement, lot: str) -> None:
    """What no lot has by itself, and what that means for the model that is chosen."""
    st.header("Felles for delkontraktene" if lot else "Klima, miljø og evalueringsmodell", anchor=False)
    if not lot:
        return
    but = ""
    if own := own_parameter(now.profile.price_model.code):
        what = "prislinjene" if own.kind is Kind.LINES else "beløpet"
        but = f" Men {what} kan hver delkontrakt ha for seg: velg delkontrakten øverst, og så «Endre»."
    st.markdown(f"Klima og miljø, prismodellen og reglene under er de samme for alle delkontraktene.{but}")
    for one in check_shared(now.profile.lots, now.profile.price_model):
        st.warning(plain(finding_sentence(one)), icon=":material/info:")


def sums_in_words(criteria: tuple[Criterion, ...]) -> list[str]:
    """The sum of the criteria at the top, and of the parts of each that is divided."""
    found = [(f"Delene av «{one.name}»", parts_of(criteria, one.id)) for one in criteria]
    divided = [sum_in_words(parts, name) for name, parts in found if parts]
    return [sum_in_words(parts_of(criteria, "")), *divided]


def sum_in_words(criteria: tuple[Criterion, ...], name: str = "Vektene") -> str:
    """«Vektene er 95 % til sammen. Fordel 5 % til.»"""
    total = total_weight(criteria)
    left = ONE_HUNDRED - total
    if left == 0:
        return f"{name} er 100 % til sammen."
    advice = f"Fordel {given(left)} % til." if left > 0 else f"Trekk fra {given(-left)} %."
    return f"{name} er {given(total)} % til sammen. {advice}"
