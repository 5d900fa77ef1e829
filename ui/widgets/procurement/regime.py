"""Which rules the procurement follows, why, and how sure that is; told again when a plan slides past a change."""

from datetime import date

import streamlit as st

from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.regime import Decision, check, decide, next_change
from requirements_lib.domain.rules.time_plan import Procedure
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.words import regime as words
from requirements_lib.words.outcome import finding_sentence
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.clock import today
from ui.widgets.plain import plain
from ui.widgets.requirement import CERTAINTY_COLOURS
from ui.widgets.table import show_table

_COLUMNS = ["Grense", "Beløp", "Gjelder", "Rettsgrunnlag", "Kilde", "Sikkerhet"]


def show(app: Application, now: Procurement, editable: bool) -> None:
    """The rules, what they rest on, the time they give, and what changes ahead."""
    profile = now.profile
    decision = profile.regime(app.law)
    with st.container(border=True, key="kort_regelverk"):
        st.subheader("Regelverket", anchor=False)
        if decision is None:
            st.markdown(_unknown(profile))
            return
        _decided(decision)
        for told in _time(app, profile, decision, editable):
            st.markdown(plain(told))
        if editable:
            _changes(app, now, decision)
        _rests_on(decision)


def procedure_names(app: Application, profile: Profile) -> dict[Procedure, str]:
    """What each procedure is called under the rules this procurement follows."""
    decision = profile.regime(app.law)
    names = {one: words.procedure_name(one, decision.regime if decision else None) for one in Procedure}
    return {one: capitalised(name) for one, name in names.items()}


def remember_move(app: Application, now: Procurement, starts: date | None) -> None:
    """Keep what is to be said when a new start day is past a change in the rules, until the start is moved again."""
    before = now.profile.regime(app.law)
    after = decide(now.profile.estimated_value, starts, app.law)
    st.session_state.pop(_key(now), None)
    if before and after and before.regime is not after.regime:
        st.session_state[_key(now)] = words.moved(before, after)


def _decided(decision: Decision) -> None:
    left, right = st.columns([5, 1])
    left.markdown(plain(words.sentence(decision)))
    right.badge(label(decision.certainty), color=CERTAINTY_COLOURS[decision.certainty])
    for one in check(decision):
        st.markdown(plain(finding_sentence(one)))


def _time(app: Application, profile: Profile, decision: Decision, editable: bool) -> list[str]:
    """How soon the deadline may be, while it can still be moved, and how long bids bind."""
    plan = profile.time_plan
    earliest = words.earliest_deadline(plan, decision, app.law) if editable else ""
    return [told for told in (earliest, words.binding(plan, decision, app.law)) if told]


def _changes(app: Application, now: Procurement, decision: Decision) -> None:
    """What the officer must hear: the start was moved past a change, or has passed one, or will meet one."""
    if moved := st.session_state.get(_key(now)):
        st.warning(plain(moved), icon=":material/warning:")
    current = decide(decision.value, today(app.store.clock()), app.law)
    if current and current.starts > decision.starts and current.regime is not decision.regime:
        st.warning(plain(words.late(current)), icon=":material/warning:")
    elif then := next_change(decision, app.law):
        st.info(plain(words.ahead(then)), icon=":material/event:")


def _rests_on(decision: Decision) -> None:
    with st.expander("Hva bygger dette på?"):
        rows = [tuple(map(plain, row)) for row in words.limit_rows(decision)]
        show_table(rows, _COLUMNS, "Grensene som avgjør regelverket")
        st.caption(
            "Gjelder varer og tjenester, også IT. Særlige tjenester og helse- og sosialtjenester har egne regler."
        )


def _unknown(profile: Profile) -> str:
    if profile.estimated_value and profile.starts:
        return "Lovverdiene i Målestokk går ikke så langt tilbake. Finn reglene som gjaldt den dagen."
    return "Fyll ut kunngjøringsdato og anslått verdi, så vises det her hvilke regler som gjelder."


def _key(now: Procurement) -> str:
    return f"regelverk_flyttet_{now.id}"
