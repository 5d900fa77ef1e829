"""The evaluation model behind a result: when it was frozen, by whom, its fingerprint, and a correction's words."""

from itertools import pairwise

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.frozen_model import FrozenModel
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services.people import known
from requirements_lib.words.frozen_model import fingerprint_sentence, frozen_sentence, protocol, undecided
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.signature import signed_by


def show_model(app: Application, person: Person, now: Procurement) -> None:
    """Under details: the model in force, and the text for the protocol where it was corrected or frozen anew."""
    frozen = frozen_models.frozen(app.store, person, now.id)
    if not frozen:
        return
    with st.expander("Evalueringsmodellen og fingeravtrykket"):
        st.markdown(plain(frozen_sentence(frozen[-1], _name(app, frozen[-1].by))))
        st.markdown(fingerprint_sentence(frozen[-1].model))
        st.markdown("Det samme fingeravtrykket står i evalueringsfilen.")
        for before, after in pairwise(frozen):
            _correction(app, before, after)
        if now.model_correction is not None:
            st.subheader("Til protokollen", anchor=False)
            told = undecided(now.model_correction, _name(app, now.model_correction.proposed_by))
            st.markdown(plain(told))


def _correction(app: Application, before: FrozenModel, after: FrozenModel) -> None:
    proposed_by = after.correction.proposed_by if after.correction else after.by
    told = protocol(before, after, _name(app, proposed_by), _name(app, after.by))
    if told:
        st.subheader("Til protokollen", anchor=False)
    for words in told:
        st.markdown(plain(words))


def _name(app: Application, person: str) -> str:
    return signed_by(known(app.store, person))
