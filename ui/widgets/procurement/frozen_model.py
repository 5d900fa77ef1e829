"""The evaluation model: frozen before the bids are opened, and shown with who, when and fingerprint ever after."""

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.frozen_model import FrozenModel, Weights, suggested
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import known
from requirements_lib.words.fingerprint import fingerprint
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

_SURE = (
    "Jeg har sett over vektene. De og resten av modellen gjelder når tilbudene åpnes, og kan etter det ikke endres "
    "uten en rettelse som to personer står bak."
)
_FIRST = "Skriv de endelige vektene innenfor det som er kunngjort. Forslaget er de foreløpige vektene."
_ANEW = (
    "Til tilbudene åpnes kan modellen fryses på nytt. Det som var fryst før, blir stående i loggen og i protokollen, "
    "med begrunnelsen for endringen."
)


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
        model_correction.show_undecided(app, now, tender, frozen[-1])
    else:
        model_correction.show(app, person, now, tender, frozen[-1])


def show_frozen(app: Application, frozen: tuple[FrozenModel, ...]) -> None:
    """The model in force, and under details its fingerprint and every earlier one."""
    if not frozen:
        st.markdown(NOT_FROZEN)
        return
    st.markdown(plain(_told(app, frozen[-1])))
    with st.expander("Fingeravtrykk og tidligere versjoner" if frozen[1:] else "Fingeravtrykk"):
        st.markdown(
            fingerprint(frozen[-1].model.fingerprint, "at tilbudene er sammenlignet med denne modellen")
        )
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
    elif not frozen:
        st.markdown(_FIRST)
        _form(app, person, now, tender, _fields(now, tender, suggested(now.profile, tender)))
    else:
        with st.expander("Frys på nytt med andre vekter"):
            st.markdown(_ANEW)
            _form(app, person, now, tender, _fields(now, tender, frozen[-1].model.weights, len(frozen)))


def _fields(now: Procurement, tender: Tender, weights: Weights, earlier: int = 0) -> Fields:
    """What the fields are called, and what stands in them at first; a reason is asked for where one is frozen."""
    why = {"reason": "Begrunnelse for å fryse på nytt"} if earlier else {}
    return Fields(
        f"frys_{earlier}_{now.id}",
        names(tender) | why | {"sure": _SURE},
        asked(weights) | dict.fromkeys(why, "") | {"sure": False},
    )


def _form(app: Application, person: Person, now: Procurement, tender: Tender, fields: Fields) -> None:
    anew = "reason" in fields.names
    with st.form(fields.place, border=False):
        fields.summary()
        ask(fields)
        if anew:
            fields.area("reason", "må fylles ut, og står i protokollen")
        fields.tick("sure")
        words = "Frys på nytt" if anew else "Frys modellen"
        fields.send(words, lambda: _save(app, person, now, tender, fields))


def _save(app: Application, person: Person, now: Procurement, tender: Tender, fields: Fields) -> None:
    found, weights = wrong(fields, tender)
    reason = fields.typed("reason") if "reason" in fields.names else ""
    if "reason" in fields.names and not reason:
        found["reason"] = "Begrunnelse mangler. Skriv hvorfor modellen fryses på nytt."
    if not fields.chosen("sure"):
        found["sure"] = "Kryss av for at du har sett over."
    if found:
        fields.tell(found)
        return
    fields.saved(lambda: frozen_models.freeze(app.store, person, now.id, weights, reason))
