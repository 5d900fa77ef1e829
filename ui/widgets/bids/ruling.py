"""The absolute requirements of a bid: what the supplier answers, and the lead's ruling on it."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.answer_code import AnswerCode
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.requirement import Kind
from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.services.procurement import may
from requirements_lib.words.answer import called
from scoring.domain.bid import Bid, Ruling
from scoring.services import bid as bids
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.answer import as_written, code_in_words
from ui.widgets.bids.registered import Registered
from ui.widgets.frame import attempt
from ui.widgets.plain import plain


def show_absolute(
    app: Application, person: Person, now: Procurement, tender: Tender, bid: Bid, found: Registered
) -> None:
    """Each absolute requirement: the answer, whether it stands, and for the lead a way to rule."""
    absolute = [one for one in tender.requirements if one.requirement.kind is Kind.ABSOLUTE]
    if not absolute:
        return
    st.markdown("**Absolutte krav**")
    for asked in absolute:
        ruling = found.ruling(bid.id, asked.id)
        _standing(tender, bid, asked, ruling)
        if may(person, now, Action.OVERRULE_ANSWER):
            _rule(app, person, now, tender, bid, asked, ruling)


def says_yes(bid: Bid, requirement: str) -> bool:
    """Whether the supplier's own answer is that the requirement is met today."""
    response = bid.response_to(requirement)
    return response is not None and response.code is AnswerCode.MET_TODAY


def _standing(tender: Tender, bid: Bid, asked: AskedRequirement, ruling: Ruling | None) -> None:
    left, right = st.columns([5, 2], vertical_alignment="center")
    response = bid.response_to(asked.id)
    told = code_in_words(response, tender.answer_choices) if response and not response.is_empty else ""
    left.markdown(plain(f"{asked.id} {asked.requirement.title}: {told or 'Ikke besvart'}"))
    if not says_yes(bid, asked.id):
        right.badge("Ikke oppfylt", color="red")
    elif ruling is not None and not ruling.met:
        right.badge("Ikke oppfylt (svaret er overprøvd)", color="red")
    else:
        right.badge("Oppfylt", color="green")
    if ruling is not None:
        st.markdown("Begrunnelse for vurderingen av svaret:")
        as_written(ruling.reason)


def _rule(
    app: Application,
    person: Person,
    now: Procurement,
    tender: Tender,
    bid: Bid,
    asked: AskedRequirement,
    ruling: Ruling | None,
) -> None:
    yes = says_yes(bid, asked.id)
    with (
        st.expander(f"Vurder svaret på {asked.id} i tilbud {bid.letter}"),
        st.form(f"avgjor_{bid.id}_{asked.id}", border=False),
    ):
        if yes:
            met = st.radio(
                "Leverandøren svarer ja",
                [False, True],
                index=None if ruling is None else int(ruling.met),
                format_func=lambda one: "Svaret holder" if one else "Svaret holder ikke",
            )
        else:
            met = False
            st.markdown(
                plain(
                    f"Et svar som ikke er «{called(AnswerCode.MET_TODAY, tender.answer_choices)}», kan ikke gjøres om "
                    "til ja. Skriv hvorfor kravet ikke er oppfylt. Innkjøperen avgjør om tilbudet skal avvises."
                )
            )
        reason = keepable(st.text_input("Begrunnelse"))
        if st.form_submit_button("Lagre vurderingen av svaret"):
            _save(app, person, now, bid.id, asked.id, met, reason)


def _save(
    app: Application,
    person: Person,
    now: Procurement,
    bid: str,
    requirement: str,
    met: bool | None,
    reason: str,
) -> None:
    if met is None or not reason.strip():
        st.error("Velg om svaret holder, og skriv en begrunnelse. Den står i saken.")
        return
    ruling = Ruling(bid=bid, requirement=requirement, met=met, reason=reason)
    attempt(lambda: bids.rule(app.store, person, now.id, ruling))
    st.rerun()
