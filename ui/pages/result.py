"""Resultat: sealed until quality is locked, then the ranking with everything it was computed from."""

import streamlit as st

from requirements_lib.domain.access import Action, Phase
from requirements_lib.services import procurement as procurements
from scoring.services import result
from scoring.words.ranking.award import NOBODY
from ui.bootstrap import application
from ui.widgets.case import about
from ui.widgets.frame import heading, told
from ui.widgets.lot import choose_lot
from ui.widgets.result.act import SEALED, show_act, show_again
from ui.widgets.result.award import show_award
from ui.widgets.result.calculation import show_calculation
from ui.widgets.result.closeness import show_closeness
from ui.widgets.result.contract import show_contract
from ui.widgets.result.fulfilment import show_fulfilments, show_today, show_today_alone
from ui.widgets.result.low_bids import show_low_bids, show_low_bids_before_ranking
from ui.widgets.result.mirror import show_mirror
from ui.widgets.result.notice import show_file, show_notice
from ui.widgets.result.price_corrections import show_price_corrections
from ui.widgets.result.report import show_report
from ui.widgets.result.versions import show_versions
from ui.widgets.result.why import show_why
from ui.widgets.session import chosen_procurement, current_person

person = current_person()
app = application()
show_today_alone(app, person)
now = chosen_procurement(person)
heading("Resultat", about(now))
told()

if now.phase.order < Phase.LOCKED.order:
    st.markdown(SEALED)
elif now.phase is Phase.LOCKED:
    show_act(app, person, now)
    if procurements.may(person, now, Action.READ_PRICE):
        show_low_bids_before_ranking(app, person, now)
elif procurements.may(person, now, Action.READ_RANKING):
    rankings = result.rankings(app.store, person, now.id)
    show_again(app, person, now)
    lot = choose_lot(procurements.tender(app.store, person, now.id).lots)
    ranked = lot in [one.evaluation.lot for one in rankings]
    if ranked:
        found = result.ranked(app.store, person, now.id, lot)
        show_report(app, person, now, found)
        show_award(found.ranking)
        show_versions(app, person, now, found)
        show_why(found.ranking)
        show_calculation(app, found.ranking)
        show_low_bids(app, now, found.ranking.evaluation)
        show_closeness(app, person, now, found)
        show_mirror(app, person, now, found)
    else:
        st.markdown("Ingen tilbud er rangert i denne delkontrakten." if lot else NOBODY)
    show_price_corrections(app, person, now)
    show_fulfilments(app, person, now, lot)
    show_today(app, person, now)
    show_notice(app, person, now, rankings)
    show_contract(app, person, now, rankings)
    if ranked:
        show_file(person, now, found)
else:
    st.markdown("Bare innkjøperen, evalueringsgruppen og ledere kan se rangeringen.")
