"""Min vurdering: one item or one bid at a time, points and reasons that only the evaluator sees."""

import streamlit as st

from requirements_lib.domain.access import Phase, Role
from requirements_lib.services import frozen_model as frozen_models
from ui.bootstrap import application
from ui.widgets.case import name_and_reference
from ui.widgets.clock import moment
from ui.widgets.evaluation.course import View, choose, choose_bid, choose_view, step
from ui.widgets.evaluation.delivery import show_delivery, show_use_of_scale
from ui.widgets.evaluation.desk import Desk, sit_down
from ui.widgets.evaluation.scores import show_scoring, show_scoring_of
from ui.widgets.evaluation.status import show_status
from ui.widgets.frame import heading, told
from ui.widgets.landing import land_here
from ui.widgets.lot import choose_lot
from ui.widgets.scored_item import show_item
from ui.widgets.session import chosen_procurement, current_person


def by_item(desk: Desk) -> None:
    """One item in all bids, with the way to the next at the top and at the foot."""
    status = st.container()
    left, right = st.columns([2, 5], vertical_alignment="center")
    with right:
        item = choose(desk.items, desk.sheet.progress)
    finished = desk.sheet.progress.is_complete
    with left:
        step(desk.items, item.id, primary=not finished and not desk.locked, place="topp")
    with status:
        show_status(desk, item)
    land_here()
    show_item(desk.tender, item)
    for bid in desk.bids:
        show_scoring(desk, bid, item)
    step(desk.items, item.id, primary=False, place="bunn")


def by_bid(desk: Desk) -> None:
    """One bid on everything that gives points."""
    status = st.container()
    bid = choose_bid(desk.bids, desk.sheet.progress)
    with status:
        show_status(desk, bid)
    for item in desk.items:
        show_scoring_of(desk, bid, item)


person = current_person()
now = chosen_procurement(person)
name = name_and_reference(now)

if Role.EVALUATOR not in now.roles_of(person.id):
    heading("Min vurdering", name)
    st.markdown("Bare evaluatorene gir poeng. Du er ikke evaluator i denne anskaffelsen.")
    st.stop()
if now.phase.order < Phase.SCORING.order:
    heading("Min vurdering", name)
    st.markdown("Vurderingen er ikke åpnet. Lederen åpner den når tilbudene er klare.")
    st.stop()

app = application()
tender = frozen_models.tender(app.store, person, now.id)
top = st.container()
desk = sit_down(app, person, now, tender, choose_lot(tender.lots))
saved = max((one.at for one in desk.sheet.entries if one.at is not None), default=None)
hidden = "Bare du ser poengene dine til fellesvurderingen starter. Priser er skjult."
with top:
    heading("Min vurdering", f"{name} · {hidden}" if now.phase is Phase.SCORING else name, saved)
    told()

if desk.sheet.submitted is not None:
    st.info(f"Du leverte vurderingen {moment(desk.sheet.submitted)}. Den er låst.", icon=":material/lock:")
elif desk.locked:
    st.info("Den individuelle vurderingen er avsluttet. Poengene er låst.", icon=":material/lock:")

if desk.is_empty:
    st.markdown("Ingenting skal vurderes. Enten er alle tilbudene avvist, eller så gir ingen krav poeng.")
elif choose_view(desk.items) is View.ITEM:
    by_item(desk)
else:
    by_bid(desk)
show_use_of_scale(desk)
if not desk.locked:
    show_delivery(desk, primary=desk.sheet.progress.is_complete)
