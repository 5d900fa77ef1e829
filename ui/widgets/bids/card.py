"""One bid: who bids, how much is answered, its price as a mark, and what people have decided about it."""

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.services.procurement import may
from requirements_lib.words.response import answered
from scoring.domain.bids.bid import Bid
from scoring.domain.fulfilment import unmet_absolute
from scoring.words.outcome import finding_sentence
from scoring.words.terms import bid_label
from ui.bootstrap import Application
from ui.widgets.answer import as_written, show_answer
from ui.widgets.bids.deviations import show_deviations
from ui.widgets.bids.price import show_price
from ui.widgets.bids.price_correction import show_correction
from ui.widgets.bids.registered import Registered
from ui.widgets.bids.rejection import show_rejection
from ui.widgets.bids.ruling import show_absolute
from ui.widgets.clock import moment
from ui.widgets.lot import show_lot
from ui.widgets.plain import plain


def show_bid(
    app: Application, person: Person, now: Procurement, tender: Tender, bid: Bid, found: Registered
) -> None:
    """The bid from its supplier to its rejection."""
    out = bid.id in found.rejected
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(bid_label(bid.letter), anchor=False, width="content")
        if bid.variant:
            st.badge("Alternativt tilbud", color="blue")
        st.badge("Avvist" if out else "Er med", color="red" if out else "green")
    st.markdown(f"**{plain(bid.supplier.name)}**{_number(bid)}")
    if bid.received is not None:
        late = bid.received > tender.bid_deadline
        st.markdown(f"Mottatt {moment(bid.received)}{'. **Det er etter fristen.**' if late else '.'}")
    show_lot(tender.lots, bid.lot)
    part = tender.of_lot(bid.lot)
    st.markdown(answered(bid.responses, part))
    _besides(bid)
    lines = getattr(part.price_model, "lines", ())
    show_price(app, person, now, bid, bid.id in found.priced, found.prices, lines)
    if bid.id in found.priced:
        show_correction(app, person, now, bid, lines, found.waiting_for(bid.id))
    show_deviations(app, person, now, part, bid, found)
    show_absolute(app, person, now, part, bid, found)
    _findings(bid)
    with st.expander(f"Vis svarene i tilbud {bid.letter}"):
        for asked in part.requirements:
            st.markdown(f"**{plain(f'{asked.id} {asked.requirement.title}')}**")
            show_answer(bid, asked.id, tender)
    unmet = unmet_absolute([one.requirement for one in part.requirements], bid, found.rulings)
    if out or unmet or bid.id in found.kept or may(person, now, Action.REJECT_BID):
        show_rejection(app, person, now, bid, found, unmet)


def _number(bid: Bid) -> str:
    number = bid.supplier.organisation_number
    return f", organisasjonsnummer {plain(number)}" if number else ""


def _besides(bid: Bid) -> None:
    """What the supplier has written besides the answers, as it was written."""
    for name, texts in {
        "Kontaktperson": (bid.supplier.contact,),
        "Leverandørens forutsetninger": (bid.assumptions,),
        "Avvik og forbehold": bid.deviations,
        "Vedlegg": bid.attachments,
    }.items():
        written = [text for text in texts if text]
        if written:
            st.markdown(f"**{name}**")
        for text in written:
            as_written(text)


def _findings(bid: Bid) -> None:
    sentences = list(dict.fromkeys(finding_sentence(one) for one in bid.findings))
    if sentences:
        with st.expander(f"Merknader fra lesingen av tilbud {bid.letter} ({len(sentences)})"):
            st.markdown("\n".join(f"- {plain(one)}" for one in sentences))
