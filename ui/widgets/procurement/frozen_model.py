"""The evaluation model: frozen before the bids are opened, and shown with who, when and fingerprint ever after."""

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.frozen_model import FrozenModel, Weights, suggested
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.tender import Tender
from requirements_lib.domain.weighting import Weighting
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import known
from requirements_lib.words.frozen_model import (
    ANNOUNCED_EXACTLY,
    NOT_FROZEN,
    POINTS_SHOWN,
    fingerprint_sentence,
    frozen_sentence,
)
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
from ui.widgets.plain import plain
from ui.widgets.procurement import model_correction
from ui.widgets.procurement.final_weights import ask, asked, names, wrong
from ui.widgets.signature import signed_by


def show(app: Application, person: Person, now: Procurement) -> None:
    """The model in force, and what may be done with it in this phase; nothing while it is a draft."""
    if now.phase is Phase.DRAFT:
        return
    tender = procurements.tender(app.store, person, now.id)
    frozen = frozen_models.frozen(app.store, person, now.id)
    st.header("Evalueringsmodellen", anchor=False)
    show_frozen(app, frozen)
    exact = tender.weighting is Weighting.EXACT
    if now.phase is Phase.PUBLISHED:
        if not exact:
            _freeze(app, person, now, tender, frozen)
    elif exact:
        st.markdown(ANNOUNCED_EXACTLY)
    elif now.phase.order >= Phase.CONSENSUS.order:
        st.markdown(POINTS_SHOWN)
    else:
        model_correction.show(app, person, now, tender, frozen[-1])


def show_frozen(app: Application, frozen: tuple[FrozenModel, ...]) -> None:
    """The model in force, and under details its fingerprint and every earlier one."""
    if not frozen:
        st.markdown(NOT_FROZEN)
        return
    st.markdown(plain(_told(app, frozen[-1])))
    with st.expander("Fingeravtrykk og tidligere versjoner" if frozen[1:] else "Fingeravtrykk"):
        st.markdown(fingerprint_sentence(frozen[-1].model))
        for one in reversed(frozen[:-1]):
            st.markdown(plain(f"Tidligere: {_told(app, one)} {fingerprint_sentence(one.model)}"))


def _told(app: Application, one: FrozenModel) -> str:
    return frozen_sentence(one, signed_by(known(app.store, one.by)))


def _freeze(
    app: Application, person: Person, now: Procurement, tender: Tender, frozen: tuple[FrozenModel, ...]
) -> None:
    """The final weights, and the button that freezes them with the rest of the model."""
    if not procurements.may(person, now, Action.FREEZE_MODEL):
        st.markdown("Innkjøperen fryser modellen.")
        return
    if not frozen:
        _form(
            app,
            person,
            now,
            tender,
            Fields(f"frys_0_{now.id}", *_asked(tender, suggested(now.profile, tender))),
        )
        return
    with st.expander("Frys på nytt med andre vekter"):
        place = f"frys_{len(frozen)}_{now.id}"
        fields = Fields(place, *_asked(tender, frozen[-1].model.weights))
        _form(app, person, now, tender, fields)


def _asked(tender: Tender, weights: Weights) -> tuple[dict[str, str], dict[str, str]]:
    """What the fields are called, and what stands in them at first."""
    return names(tender), asked(weights)


def _form(app: Application, person: Person, now: Procurement, tender: Tender, fields: Fields) -> None:
    with st.form(fields.place, border=False):
        fields.summary()
        ask(fields)
        fields.send("Frys modellen", lambda: _save(app, person, now, tender, fields))


def _save(app: Application, person: Person, now: Procurement, tender: Tender, fields: Fields) -> None:
    found, weights = wrong(fields, tender)
    if found:
        fields.tell(found)
        return
    fields.saved(lambda: frozen_models.freeze(app.store, person, now.id, weights))
