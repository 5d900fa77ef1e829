"""What the chosen requirements ask of the suppliers, in hours, and which of them may be left out first."""

import streamlit as st

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.burden import EXPECTED_BIDS, Burden, burden
from requirements_lib.domain.tender.proportion import check_absolute, proportionate
from requirements_lib.domain.tender.shortening import Proposal, to_drop
from requirements_lib.words import burden as words
from requirements_lib.words.outcome import finding_sentence
from ui.bootstrap import Application
from ui.widgets.address import from_address, to_address
from ui.widgets.plain import plain
from ui.widgets.stored import show_first
from ui.widgets.table import show_table

_KEY = "antall"
_BIDS = tuple(str(number) for number in range(1, 16))


def show(app: Application, now: Procurement) -> None:
    """The hours of one supplier and of all, what is too much, what to leave out first, and how it is computed."""
    chosen = now.profile.chosen(app.library)
    found = burden(chosen)
    with st.container(border=True, key="kort_omfang"):
        st.subheader("Arbeidet for leverandørene", anchor=False)
        bids = _expected_bids() if found.requirements else EXPECTED_BIDS
        st.markdown(f"**{plain(words.headline(found, bids))}**")
        if not found.requirements:
            return
        st.caption(words.OWN_ESTIMATE)
        _warn(app, now, chosen)
        _to_drop(to_drop(chosen, now.profile.starts))
        _computed(found)


def _expected_bids() -> int:
    key = show_first(from_address(_KEY, _BIDS), str(EXPECTED_BIDS))
    chosen = st.selectbox("Ventet antall tilbud", _BIDS, key=key, width=240)
    to_address(_KEY, chosen)
    return int(chosen)


def _warn(app: Application, now: Procurement, chosen: tuple[Requirement, ...]) -> None:
    """A table too long for its value, and absolute requirements that need a reason."""
    for one in proportionate(chosen, now.profile.regime(app.law)):
        st.warning(plain(finding_sentence(one)), icon=":material/warning:")
    lacking = [one.subject for one in check_absolute(chosen, now.profile.absolute_reasons)]
    if lacking:
        st.warning(plain(words.lacking(lacking)), icon=":material/warning:")


def _to_drop(proposals: tuple[Proposal, ...]) -> None:
    with st.expander("Krav som kan tas ut først"):
        if not proposals:
            st.markdown("Alle kravene er absolutte med bekreftet rettsgrunnlag, eller loven kan kreve dem.")
            return
        st.markdown(
            "Disse gir minst igjen for leverandørenes arbeid, det som gir minst, først. Det er du som bestemmer."
        )
        st.markdown("\n".join(f"1. {_proposal(one)}" for one in proposals))
        if caution := words.caution(proposals):
            st.markdown(plain(caution))
        st.markdown(f"**{plain(words.spared(proposals))}**")


def _proposal(one: Proposal) -> str:
    return f"**{one.requirement.id} {plain(one.requirement.title)}.** {plain(words.reason(one))}"


def _computed(found: Burden) -> None:
    with st.expander("Slik er timene anslått"):
        st.markdown("Timene er summen av antall · minutter for hver oppgave. Spennet står i parentes.")
        alt = "Timene for ett tilbud, oppgave for oppgave"
        show_table(words.rows(found), ("Oppgave", "Antall", "Timer"), alt)
        st.markdown("Minuttene for hver oppgave er Målestokks eget anslag.")
        show_table(words.coefficients(), ("Oppgave", "Minutter"), "Minutter for hver oppgave")
