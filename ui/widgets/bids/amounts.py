"""What a bid costs, as its price model asks for it: one amount, or one on each line, in a field that forgets it."""

from decimal import Decimal

import streamlit as st

from requirements_lib.domain.weighing.price_model import BasketLine, CostLine
from scoring.words.numbers import given
from ui.widgets.amount import read_amount
from ui.widgets.form_field import Fields
from ui.widgets.plain import plain
from ui.widgets.readback import FIELD

Line = BasketLine | CostLine


def label(letter: str, lines: tuple[Line, ...]) -> str:
    """What the field is called."""
    if not lines:
        return f"Prisen i tilbud {letter} (kroner ekskl. mva.)"
    return f"Beløpene i tilbud {letter}, ett på hver linje i samme rekkefølge (kroner ekskl. mva.)"


def show_lines(lines: tuple[Line, ...]) -> None:
    """The lines as they were announced; nothing where the model asks for one amount."""
    if lines:
        listed = "\n".join(f"{place}. {plain(_said(one))}" for place, one in enumerate(lines, 1))
        st.markdown(f"Prismodellen har {len(lines)} linjer:\n\n{listed}")


def ask(fields: Fields, lines: tuple[Line, ...]) -> None:
    """The field."""
    if lines:
        fields.area(FIELD)
    else:
        fields.line(FIELD, remembered=False)


def read(text: str, lines: tuple[Line, ...]) -> tuple[Decimal, ...]:
    """The amounts that are asked for. Raises ValueError with a sentence that says what is wrong, and on which line."""
    return read_lines(text, len(lines)) if lines else (read_amount(text),)


def read_lines(text: str, wanted: int) -> tuple[Decimal, ...]:
    """One amount on each line, empty ones passed over, as many as the model has lines."""
    amounts = []
    for place, line in enumerate((one for one in text.splitlines() if one.strip()), 1):
        try:
            amounts.append(read_amount(line))
        except ValueError as wrong:
            raise ValueError(f"Linje {place}: {wrong}") from wrong
    if not amounts:
        raise ValueError(f"Skriv {wanted} beløp, ett på hver linje.")
    if len(amounts) != wanted:
        raise ValueError(
            f"Det står {len(amounts)} beløp, og prismodellen har {wanted} linjer. Skriv ett beløp på hver linje, også "
            "0. To beløp på samme linje leses som ett."
        )
    return tuple(amounts)


def _said(line: Line) -> str:
    if isinstance(line, BasketLine):
        return f"{line.name}: enhetspris, ganges med {given(line.quantity)}"
    years = f"år {line.first_year}"
    if line.last_year != line.first_year:
        years = f"hvert år fra {line.first_year} til {line.last_year}"
    return f"{line.name}: beløp {years}"
