"""Tilbud: opened after the deadline, registered with their answers, prices sealed, ready to be scored."""

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.services import procurement as procurements
from ui.bootstrap import application
from ui.widgets.bids.card import show_bid
from ui.widgets.bids.deviations import FORMS
from ui.widgets.bids.opening import show_opening
from ui.widgets.bids.price_correction import show_all_waiting
from ui.widgets.bids.receipt import show_receipt
from ui.widgets.bids.registered import read_registered
from ui.widgets.bids.registration import show_registration
from ui.widgets.bids.ruling import PLACE
from ui.widgets.bids.start import show_start
from ui.widgets.bids.suppliers import show_suppliers
from ui.widgets.case import about
from ui.widgets.clock import moment
from ui.widgets.form_draft import keep_drafts
from ui.widgets.frame import heading, told
from ui.widgets.readback import show_readback
from ui.widgets.session import chosen_procurement, current_person

person = current_person()
app = application()
now = chosen_procurement(person)
heading("Tilbud", about(now))
told()

if now.phase is Phase.DRAFT:
    st.markdown("Anskaffelsen er ikke kunngjort ennå. Tilbud registreres når tilbudsfristen er ute.")
elif now.phase is Phase.PUBLISHED:
    show_opening(app, person, now)
elif not procurements.may(person, now, Action.READ_BIDS):
    st.markdown("Bare innkjøperen og evalueringsgruppen kan lese tilbudene.")
    show_readback()
    show_all_waiting(app, person, now)
else:
    tender = procurements.tender(app.store, person, now.id)
    found = read_registered(app.store, person, now)
    show_readback()
    keep_drafts(person, now.id, now.revision, (*FORMS, PLACE))
    if not found.bids:
        st.markdown(f"Ingen tilbud er registrert. Tilbudsfristen var {moment(tender.bid_deadline)}.")
    show_suppliers(tender, found)
    for one in found.bids:
        with st.container(border=True, key=f"kort_tilbud_{one.id}"):
            show_bid(app, person, now, tender, one, found)
    show_receipt(app, person, now, found)
    registering = False
    if procurements.may(person, now, Action.REGISTER_BID):
        registering = show_registration(app, person, now, tender, found)
    if procurements.may(person, now, Action.START_SCORING):
        show_start(app, person, now, found, primary=not registering)
