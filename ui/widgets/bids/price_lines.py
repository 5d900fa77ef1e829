"""The amounts of a bid, line by line, where the announced price model asks for several: typed or pasted, and sealed."""

from decimal import Decimal

import streamlit as st

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.price_model import BasketLine, CostLine
from requirements_lib.domain.procurement import Procurement
from scoring.domain.bid import Bid
from scoring.services import price_line as service
from scoring.words.numbers import given
from scoring.words.outcome import refusal_sentence
from ui.bootstrap import Application
from ui.widgets.amount import read_amount
from ui.widgets.plain import plain

Line = BasketLine | CostLine


def show_lines_form(
    app: Application, person: Person, now: Procurement, bid: Bid, lines: tuple[Line, ...]
) -> None:
    """The lines as they were announced, and one field for all of the amounts."""
    listed = "\n".join(f"{place}. {plain(_said(one))}" for place, one in enumerate(lines, 1))
    st.markdown(f"Prismodellen har {len(lines)} linjer:\n\n{listed}")
    # Cleared when sent, so that the amounts do not stay on the screen.
    with st.form(f"linjer_{bid.id}", border=False, clear_on_submit=True):
        text = st.text_area(
            f"Beløpene i tilbud {bid.letter}, ett på hver linje i samme rekkefølge (kroner ekskl. mva.)"
        )
        if st.form_submit_button("Forsegl beløpene"):
            _seal(app, person, now, bid, text)


def read_lines(text: str) -> tuple[Decimal, ...]:
    """One amount on each line, empty ones passed over. Raises ValueError with a sentence that says which line."""
    amounts = []
    for place, line in enumerate((one for one in text.splitlines() if one.strip()), 1):
        try:
            amounts.append(read_amount(line))
        except ValueError as wrong:
            raise ValueError(f"Linje {place}: {wrong}") from wrong
    return tuple(amounts)


def _seal(app: Application, person: Person, now: Procurement, bid: Bid, text: str) -> None:
    """Seal them; what is wrong is told, never by showing what was typed."""
    try:
        amounts = read_lines(text)
    except ValueError as wrong:
        st.error(str(wrong))
        return
    try:
        service.register_lines(app.store, person, now.id, bid.id, amounts)
    except Refusal as refusal:
        st.error(refusal_sentence(refusal))
    else:
        st.rerun()


def _said(line: Line) -> str:
    if isinstance(line, BasketLine):
        return f"{line.name}: enhetspris, ganges med {given(line.quantity)}"
    years = f"år {line.first_year}"
    if line.last_year != line.first_year:
        years = f"hvert år fra {line.first_year} til {line.last_year}"
    return f"{line.name}: beløp {years}"
