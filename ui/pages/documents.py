"""Dokumenter: the annexes of a published tender, made and checked; before that, what stands in the way."""

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.services import procurement as procurements
from ui.bootstrap import application
from ui.widgets.case import about
from ui.widgets.documents.contract import show_contract
from ui.widgets.documents.draft import show_draft
from ui.widgets.documents.published import show_published
from ui.widgets.documents.template import show_template
from ui.widgets.frame import heading, told
from ui.widgets.session import chosen_procurement, current_person

person = current_person()
app = application()
now = chosen_procurement(person)
announced = procurements.tender(app.store, person, now.id) if now.phase is not Phase.DRAFT else None
heading("Dokumenter", about(now, announced))
told()

if not procurements.may(person, now, Action.MAKE_DOCUMENTS):
    st.markdown("Bare innkjøperen, evalueringsgruppen og ledere kan lage dokumentene.")
else:
    if announced is None:
        show_draft(app, person, now)
    else:
        show_published(app, person, now, announced)
    show_template(app, person)
    show_contract(app.contracts, (announced or now.profile).contract)
