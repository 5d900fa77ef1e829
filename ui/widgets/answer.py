"""What a supplier answered to one requirement, shown as it was written: never read as markup."""

from html import escape

import streamlit as st

from requirements_lib.domain.response import AnswerCode, Response
from requirements_lib.words.terms import term
from scoring.domain.bid import Bid
from ui.widgets.clock import day
from ui.widgets.plain import plain

# A long address breaks anywhere instead of running into what stands beside it.
_READABLE = "display:grid;gap:.75rem;overflow-wrap:anywhere;max-width:70ch"


def show_answer(bid: Bid, requirement: str) -> None:
    """The answer code, the description with its typed value, and where it stands."""
    response = bid.response_to(requirement)
    if response is None or response.is_empty:
        st.markdown("Leverandøren har ikke svart på dette kravet.")
        return
    st.markdown(f"**{code_in_words(response)}**")
    if response.typed:
        as_written(response.typed)
    as_written(response.description)
    st.caption(plain(source(response)))


def as_written(text: str) -> None:
    """Somebody's words in paragraphs, with nothing in them taken for formatting."""
    paragraphs = [escape(line) for line in text.splitlines() if line.strip()]
    if paragraphs:
        st.html(f'<div style="{_READABLE}">{"".join(f"<div>{one}</div>" for one in paragraphs)}</div>')


def code_in_words(response: Response) -> str:
    """«Oppfylt i dag», «Oppfylt senere, 01.06.2027», or that nothing is chosen."""
    if response.code is None:
        return "Oppfyllelse er ikke valgt"
    if response.code is AnswerCode.MET_LATER:
        when = day(response.later) if response.later else "uten dato"
        return f"Oppfylt senere, {when}"
    return term(response.code)


def source(response: Response) -> str:
    """«Svarskjema, rad ARK-05. Vedlegg 3, side 12.»"""
    reference = response.reference.strip().rstrip(".")
    row = f"Svarskjema, rad {response.requirement}."
    return f"{row} {reference}." if reference else row
