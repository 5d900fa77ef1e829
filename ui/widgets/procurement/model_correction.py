"""After the bids are opened: other final weights within what was announced, by one person, approved by another."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.frozen_model import (
    CONDITIONS,
    FrozenModel,
    ModelCorrection,
    model_of,
)
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from requirements_lib.services.people import known
from requirements_lib.words.field import FIELDS
from requirements_lib.words.frozen_model import (
    MAY_BE_CORRECTED,
    UNDECIDED,
    WAITING,
    answers,
    weights_sentence,
)
from ui.bootstrap import Application
from ui.widgets.clock import moment
from ui.widgets.form_draft import keep_drafts
from ui.widgets.form_field import Fields
from ui.widgets.frame import attempt
from ui.widgets.panel import fold_button, fold_in, is_open
from ui.widgets.plain import plain
from ui.widgets.procurement.final_weights import ask, asked, names, wrong
from ui.widgets.signature import signed_by

_PLACE = "modellrettelse_"
_BY_ANOTHER = "En annen innkjøper eller en leder godkjenner den, og ikke en som gir poeng i anskaffelsen."
_HELP = {
    "unchanged": "hvorfor kriteriene er de samme som er kunngjort",
    "unforeseen": "hvorfor tilbudene ville vært de samme om leverandørene hadde visst om vektene",
    "fair": "hva vektene er valgt ut fra, og at det ikke er innholdet i tilbudene",
}


def show(app: Application, person: Person, now: Procurement, tender: Tender, before: FrozenModel) -> None:
    """What may be corrected and how; a form for who may propose, or what is proposed for who may decide."""
    st.markdown(MAY_BE_CORRECTED)
    if now.model_correction is not None:
        _proposed(app, person, now, tender, before, now.model_correction)
    elif procurements.may(person, now, Action.CORRECT_MODEL):
        keep_drafts(person, now.id, now.revision, (_PLACE,))
        place = f"{_PLACE}{now.id}"
        fold_button(place, "Foreslå en rettelse", "Lukk uten å foreslå", now.revision, "secondary")
        if is_open(place):
            with st.container(border=True, key=f"kort_{place}"):
                _form(app, person, now, tender, before, place)


def show_undecided(app: Application, now: Procurement, tender: Tender, before: FrozenModel) -> None:
    """What was proposed and never decided, once it is too late; nothing where there is none."""
    if now.model_correction is not None:
        with st.container(border=True, key=f"kort_uavgjort_{now.id}"):
            _content(app, tender, before, now.model_correction, UNDECIDED)


def _form(
    app: Application, person: Person, now: Procurement, tender: Tender, before: FrozenModel, place: str
) -> None:
    first = asked({one.lot: one.weights for one in before.model.parts}) | dict.fromkeys(CONDITIONS, "")
    fields = Fields(place, names(tender) | {one: FIELDS[one] for one in CONDITIONS}, first)
    with st.form(place, border=False):
        fields.summary()
        ask(fields)
        for one in CONDITIONS:
            fields.area(one, _HELP[one])
        fields.send("Send til godkjenning", lambda: _propose(app, person, now, tender, fields))


def _propose(app: Application, person: Person, now: Procurement, tender: Tender, fields: Fields) -> None:
    found, weights = wrong(fields, tender)
    given = {one: fields.typed(one) for one in CONDITIONS}
    found |= {one: f"«{FIELDS[one]}» er ikke begrunnet." for one, answer in given.items() if not answer}
    if found:
        fields.tell(found)
    elif fields.saved(lambda: frozen_models.propose(app.store, person, now.id, weights, given)):
        fold_in(fields.place)


def _proposed(
    app: Application,
    person: Person,
    now: Procurement,
    tender: Tender,
    before: FrozenModel,
    proposed: ModelCorrection,
) -> None:
    """What is proposed, by whom, and the two ways out of it."""
    with st.container(border=True, key=f"kort_foreslatt_{now.id}"):
        _content(app, tender, before, proposed, WAITING)
        if procurements.may(person, now, Action.APPROVE_MODEL):
            _decide(app, person, now, proposed)
        else:
            st.markdown(_BY_ANOTHER)


def _content(
    app: Application, tender: Tender, before: FrozenModel, proposed: ModelCorrection, standing: str
) -> None:
    """Who proposed what, how it stands, and the three answers."""
    st.subheader("Foreslått rettelse", anchor=False)
    st.warning(plain(standing), icon=":material/hourglass_empty:")
    by = signed_by(known(app.store, proposed.proposed_by))
    st.markdown(plain(f"Foreslått {moment(proposed.proposed_at)} av {by}."))
    st.markdown(plain(f"Fryst: {weights_sentence(before.model)}"))
    st.markdown(plain(f"Foreslått: {weights_sentence(model_of(tender, proposed.weights))}"))
    for name, answer in answers(proposed):
        st.markdown(f"**{plain(name)}.** {plain(answer)}")


def _decide(app: Application, person: Person, now: Procurement, proposed: ModelCorrection) -> None:
    def approve() -> None:
        attempt(lambda: frozen_models.approve(app.store, person, now.id, proposed))

    def drop() -> None:
        attempt(lambda: frozen_models.drop_correction(app.store, person, now.id, proposed))

    with st.container(horizontal=True):
        if person.id == proposed.proposed_by:
            st.markdown(f"Du har foreslått rettelsen. {_BY_ANOTHER}")
        else:
            st.button("Godkjenn rettelsen", type="primary", key="godkjenn_modellrettelse", on_click=approve)
        st.button("Forkast forslaget", key="forkast_modellrettelse", on_click=drop)
