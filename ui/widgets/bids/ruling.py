"""The absolute requirements of a bid: what the supplier answers, and the lead's ruling on it."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.services.procurement import may
from requirements_lib.words.answer import called
from scoring.domain.bids.bid import Bid, Ruling
from scoring.services import bid as bids
from ui.bootstrap import Application
from ui.widgets.answer import as_written, code_in_words
from ui.widgets.bids.registered import Registered
from ui.widgets.form_draft import KEPT
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_button, fold_in, is_open
from ui.widgets.plain import plain

PLACE = "svarvurdering_"
_MET, _REASON = "holder", "begrunnelse"
_STANDS = {True: "Svaret holder", False: "Svaret holder ikke"}


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
    place = f"{PLACE}{bid.id}_{asked.id}_{now.id}"
    fold_button(
        place, f"Vurder svaret på {asked.id} i tilbud {bid.letter}", "Lukk uten å lagre", now.revision
    )
    if not is_open(place):
        return
    yes = says_yes(bid, asked.id)
    stands = "" if ruling is None else _STANDS[ruling.met]
    fields = Fields(
        place, {_MET: "Leverandøren svarer ja", _REASON: "Begrunnelse"}, {_MET: stands, _REASON: ""}
    )
    with st.container(border=True, key=f"kort_{place}"), st.form(place, border=False):
        fields.summary()
        if yes:
            fields.one_of(_MET, {"": "Velg", **{one: one for one in _STANDS.values()}})
        else:
            st.markdown(
                plain(
                    f"Et svar som ikke er «{called(AnswerCode.MET_TODAY, tender.answer_choices)}», kan ikke gjøres om "
                    "til ja. Skriv hvorfor kravet ikke er oppfylt. Innkjøperen avgjør om tilbudet skal avvises."
                )
            )
        fields.area(_REASON)
        st.caption(KEPT)
        fields.send(
            "Lagre vurderingen av svaret",
            lambda: _save(app, person, now, bid.id, asked.id, yes, fields),
            primary=False,
        )


def _save(
    app: Application, person: Person, now: Procurement, bid: str, requirement: str, yes: bool, fields: Fields
) -> None:
    said = fields.chosen(_MET) if yes else _STANDS[False]
    wrong = {} if said else {_MET: "Velg om svaret holder."}
    if not fields.typed(_REASON):
        wrong |= {_REASON: "Skriv en begrunnelse. Den står i saken."}
    if wrong:
        fields.tell(wrong)
        return
    ruling = Ruling(bid=bid, requirement=requirement, met=said == _STANDS[True], reason=fields.typed(_REASON))
    if fields.saved(lambda: bids.rule(app.store, person, now.id, ruling)):
        fields.forget()
        fold_in(fields.place)
