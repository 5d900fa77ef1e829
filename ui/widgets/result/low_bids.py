"""Prices that may be abnormally low: the rules of thumb, what they flag, and what the municipality must do."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.low_bid import Against, LowBid, LowBidRule, duty, low_bids
from scoring.services import result
from scoring.words.ranking.low_bid import (
    ESTIMATE_WITH_OPTIONS,
    THUMB,
    duty_sentences,
    flag_sentence,
    rule_sentence,
)
from ui.bootstrap import Application
from ui.widgets.plain import plain

_HEADING = "Unormalt lave tilbud"


def show_low_bids(app: Application, now: Procurement, evaluation: Evaluation) -> None:
    """What is flagged and what must be done; the rules themselves also when nothing is."""
    if _rules_of(app, now) and evaluation.has_price:
        st.header(_HEADING, anchor=False)
        _told(app, now, evaluation)


def show_low_bids_before_ranking(app: Application, person: Person, now: Procurement) -> None:
    """The same in every lot, as soon as the prices are open."""
    parts = procurements.tender(app.store, person, now.id).parts
    made = [(part, result.evaluation(app.store, person, now.id, part.lot_id)) for part in parts]
    asked = [(part, one) for part, one in made if one.has_price and one.taking_part]
    if not (asked and _rules_of(app, now)):
        return
    st.header(_HEADING, anchor=False)
    for part, one in asked:
        if part.lot:
            st.subheader(plain(part.lot.label), anchor=False)
        _told(app, now, one)


def _rules_of(app: Application, now: Procurement) -> tuple[LowBidRule, ...]:
    return app.low_bids.at(now.profile.starts) if now.profile.starts else ()


def _told(app: Application, now: Procurement, evaluation: Evaluation) -> None:
    profile, rules = now.profile, _rules_of(app, now)
    # The estimate is that of the whole, so a lot's prices cannot be held against it.
    found = low_bids(evaluation, rules, None if profile.lots else profile.estimated_value)
    if found:
        _flags(found)
        duties = duty_sentences(duty(profile.regime(app.law), app.law))
        st.markdown("\n".join(f"- {plain(one)}" for one in duties))
    else:
        st.markdown("Ingen pris er så lav at den merkes av reglene under.")
    with st.expander("Reglene som merker lave tilbud"):
        _rules(rules, divided=bool(profile.lots))


def _flags(found: tuple[LowBid, ...]) -> None:
    letters = dict.fromkeys(one.letter for one in found)
    many = len(letters)
    told = "Ett tilbud kan være" if many == 1 else f"{many} tilbud kan være"
    st.warning(plain(f"{told} unormalt lavt{'' if many == 1 else ' priset'}. Se på dem før noe avgjøres."))
    st.markdown("\n".join(f"- {plain(flag_sentence(one))}" for one in found))


def _rules(rules: tuple[LowBidRule, ...], *, divided: bool) -> None:
    used = [one for one in rules if not (divided and one.code is Against.ESTIMATE)]
    st.markdown("\n".join(f"- {plain(rule_sentence(one))}" for one in used))
    st.markdown(THUMB)
    if len(used) == len(rules):
        st.markdown(ESTIMATE_WITH_OPTIONS)
    else:
        st.markdown("Den anslåtte verdien er ikke delt på delkontrakter, så prisene holdes ikke mot den.")
