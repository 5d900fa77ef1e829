"""Min vurdering: one requirement at a time, all bids, points and reasons that only the evaluator sees."""

import streamlit as st

from requirements_lib.domain.access import Phase, Role
from requirements_lib.services import procurement as procurements
from scoring.domain.bid import rejected
from scoring.services import bid as bids_service
from scoring.services import evaluation
from ui.bootstrap import application
from ui.widgets.clock import moment
from ui.widgets.evaluation_course import choose, step
from ui.widgets.evaluation_delivery import show_delivery, show_use_of_scale
from ui.widgets.evaluation_scores import show_asked, show_scoring
from ui.widgets.evaluation_status import show_status
from ui.widgets.frame import heading, told
from ui.widgets.session import chosen_procurement, current_person

person = current_person()
app = application()
now = chosen_procurement(person)
is_evaluator = Role.EVALUATOR in now.roles_of(person.id)
opened = now.phase.order >= Phase.SCORING.order
name = f"{now.profile.title or 'Anskaffelse uten tittel'} {now.profile.reference}".strip()

if not is_evaluator or not opened:
    heading("Min vurdering", name)
    if is_evaluator:
        st.markdown("Vurderingen er ikke åpnet. Lederen åpner den når tilbudene er klare.")
    else:
        st.markdown("Bare evaluatorene gir poeng. Du er ikke evaluator i denne anskaffelsen.")
    st.stop()

tender = procurements.tender(app.store, person, now.id)
out = rejected(bids_service.rejections(app.store, person, now.id))
bids = tuple(one for one in bids_service.bids(app.store, person, now.id) if one.id not in out)
sheet = evaluation.sheet(app.store, person, now.id)
locked = sheet.submitted is not None or now.phase is not Phase.SCORING
saved = max((one.at for one in sheet.entries if one.at is not None), default=None)
hidden = "Bare du ser poengene dine til fellesvurderingen starter. Priser er skjult."
heading("Min vurdering", f"{name} · {hidden}" if now.phase is Phase.SCORING else name, saved)
told()

if sheet.submitted is not None:
    st.info(f"Du leverte vurderingen {moment(sheet.submitted)}. Den er låst.", icon=":material/lock:")
elif locked:
    st.info("Den individuelle vurderingen er avsluttet. Poengene er låst.", icon=":material/lock:")

asked = choose(tender.scored, sheet.progress)
finished = sheet.progress.is_complete
show_status(app, person, now.id, bids, asked.id)
step(tender.scored, asked.id, primary=not finished and not locked, place="topp")
show_asked(tender, asked)
for bid in bids:
    show_scoring(app, person, now, bid, asked.id, sheet, locked)
step(tender.scored, asked.id, primary=False, place="bunn")
show_use_of_scale(sheet, bids)
if not locked:
    show_delivery(app, person, now, bids, primary=finished)
