"""One bid: who bids, how much is answered, its price as a mark, and what people have decided about it."""

from html import escape

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.tender import Tender
from requirements_lib.services.procurement import may
from scoring.domain.bid import Bid
from scoring.words.outcome import finding_sentence
from scoring.words.terms import bid_label
from ui.bootstrap import Application
from ui.widgets.bids_price import show_price
from ui.widgets.bids_registered import Registered
from ui.widgets.bids_rejection import show_rejection
from ui.widgets.bids_report import answered
from ui.widgets.bids_ruling import show_absolute
from ui.widgets.evaluation_answer import as_written, show_answer


def show_bid(
    app: Application, person: Person, now: Procurement, tender: Tender, bid: Bid, found: Registered
) -> None:
    """The bid from its supplier to its rejection."""
    left, right = st.columns([6, 1], vertical_alignment="center")
    left.subheader(bid_label(bid.letter), anchor=False)
    out = bid.id in found.rejected
    right.badge("Avvist" if out else "Med", color="red" if out else "green")
    st.html(f"<p><strong>{escape(bid.supplier.name)}</strong>{_number(bid)}</p>")
    st.markdown(answered(bid.responses, tender))
    _reservations(bid)
    show_price(app, person, now, bid, bid.id in found.priced, found.prices)
    show_absolute(app, person, now, tender, bid, found)
    _findings(bid)
    with st.expander(f"Vis svarene i tilbud {bid.letter}"):
        for asked in tender.requirements:
            st.markdown(f"**{asked.id} {asked.requirement.title}**")
            show_answer(bid, asked.id)
    if out or may(person, now, Action.REJECT_BID):
        show_rejection(app, person, now, bid, found.rejected.get(bid.id))


def _number(bid: Bid) -> str:
    number = bid.supplier.organisation_number
    return f", organisasjonsnummer {escape(number)}" if number else ""


def _reservations(bid: Bid) -> None:
    if bid.assumptions:
        st.markdown("**Leverandørens forutsetninger**")
        as_written(bid.assumptions)
    if bid.deviations:
        st.markdown("**Avvik og forbehold**")
        for line in bid.deviations:
            as_written(line)


def _findings(bid: Bid) -> None:
    sentences = list(dict.fromkeys(finding_sentence(one) for one in bid.findings))
    if sentences:
        with st.expander(f"Merknader fra lesingen av tilbud {bid.letter} ({len(sentences)})"):
            st.html("<ul>" + "".join(f"<li>{escape(one)}</li>" for one in sentences) + "</ul>")
