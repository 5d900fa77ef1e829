"""Fellesvurdering: where the evaluators differ, and what the committee agrees on, one item at a time."""

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from ui.bootstrap import application
from ui.widgets.case import name_and_reference
from ui.widgets.consensus.card import follow_agreed, show_agreed, show_card
from ui.widgets.consensus.course import choose, show_steps, show_undo
from ui.widgets.consensus.item import show_scale
from ui.widgets.consensus.lock import show_everything, show_lock, show_locked
from ui.widgets.consensus.meeting import meet
from ui.widgets.consensus.picture import show_points
from ui.widgets.consensus.rulings import show_rulings
from ui.widgets.consensus.start import show_before
from ui.widgets.consensus.status import show_status
from ui.widgets.frame import heading, told
from ui.widgets.landing import land_here
from ui.widgets.late_scorer import show_late
from ui.widgets.lot import choose_lot
from ui.widgets.plain import plain
from ui.widgets.session import chosen_procurement, current_person

person = current_person()
app = application()
now = chosen_procurement(person)
name = name_and_reference(now)

if not procurements.may(person, now, Action.READ_ALL_SCORES):
    heading("Fellesvurdering", name)
    told()
    if now.phase is Phase.SCORING and procurements.may(person, now, Action.READ_BIDS):
        show_before(app, person, now)
    elif now.phase.order < Phase.CONSENSUS.order:
        st.markdown("Fellesvurderingen er ikke åpnet. Den starter når alle evaluatorene har levert.")
    else:
        st.markdown("Bare innkjøperen og evalueringsgruppen kan se fellesvurderingen.")
    st.stop()

tender = frozen_models.tender(app.store, person, now.id)
top = st.container()
meeting = meet(app.store, person, now, tender, choose_lot(tender.lots))
board = meeting.board()
locked = now.phase is not Phase.CONSENSUS
saved = max((one.at for one in board.agreed if one.at is not None), default=None)
about = name if locked else f"{name} · Evalueringsgruppen og innkjøperen ser alle poengene. Priser er skjult."
with top:
    heading("Fellesvurdering", about, saved if meeting.edits else None)
    told()
if not meeting.bids:
    st.markdown("Ingen tilbud er med. Alle er avvist.")
    st.stop()

if locked:
    show_locked(meeting, board)
else:
    show_status(meeting, board)
left, right = st.columns([3, 7], gap="medium")
with left:
    chosen = choose(meeting, board)
    land_here()
with right:
    show_undo(meeting)
    item = meeting.item(chosen)
    st.header(plain(item.name), anchor=False)
    show_points(meeting, board, item, agreed=locked)
    if locked:
        show_agreed(meeting, board, item)
    elif not meeting.edits:
        follow_agreed(meeting, item)
    show_scale(meeting.tender, item)
    for bid in meeting.bids:
        show_card(meeting, board, bid, item)
    if meeting.edits:
        show_steps(meeting, board, chosen)
show_rulings(meeting)
show_late(app, now)
if locked:
    show_everything(meeting, board)
elif procurements.may(person, now, Action.LOCK_QUALITY):
    show_lock(meeting, board)
