"""What a supplier answered to one requirement, shown as it was written: never read as markup."""

from html import escape

import streamlit as st

from requirements_lib.domain.library.answer_code import AnswerChoice, AnswerCode
from requirements_lib.domain.tender.response import Response
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.words.answer import called
from scoring.domain.bids.bid import Bid
from ui.widgets.clock import day
from ui.widgets.plain import plain

# A long address breaks anywhere instead of running into what stands beside it.
_READABLE = "display:grid;gap:.75rem;overflow-wrap:anywhere;max-width:70ch"


def show_answer(bid: Bid, requirement: str, tender: Tender) -> None:
    """The answer code as the tender calls it, the description with its typed value, and where it stands."""
    response = bid.response_to(requirement)
    if response is None or response.is_empty:
        st.markdown("Leverandøren har ikke svart på dette kravet.")
        return
    st.markdown(f"**{plain(code_in_words(response, tender.answer_choices))}**")
    if response.typed:
        as_written(response.typed)
    as_written(response.description)
    st.caption(plain(source(response)))


def as_written(text: str) -> None:
    """Somebody's words in paragraphs, with nothing in them taken for formatting."""
    paragraphs = [escape(line) for line in text.splitlines() if line.strip()]
    if paragraphs:
        st.html(f'<div style="{_READABLE}">{"".join(f"<div>{one}</div>" for one in paragraphs)}</div>')


def code_in_words(response: Response, choices: tuple[AnswerChoice, ...] = ()) -> str:
    """«Oppfylt i dag», «Oppfylt senere, 01.06.2027», or that nothing is chosen; the choices are the tender's."""
    if response.code is None:
        return "Oppfyllelse er ikke valgt"
    label = called(response.code, choices)
    if response.code is AnswerCode.MET_LATER:
        when = day(response.later) if response.later else "uten dato"
        return f"{label.removesuffix('(dato)').rstrip()}, {when}"
    return label


def source(response: Response) -> str:
    """«Svarskjema, rad ARK-05. Vedlegg 3, side 12.»"""
    reference = response.reference.strip().rstrip(".")
    row = f"Svarskjema, rad {response.requirement}."
    return f"{row} {reference}." if reference else row
