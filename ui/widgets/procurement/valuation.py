"""The estimated value: written as one amount, or calculated from what is paid for and how long."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.valuation import CostLine, Recurs, Valuation
from requirements_lib.services import profile as profiles
from requirements_lib.words.field import FIELDS
from requirements_lib.words.terms import label
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.amount import read_amount
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.short_field import short_field
from ui.widgets.table import show_table

_COLUMNS = ["Det som betales", "Antall", "Beløp", "Betales", "Opsjon", "I hele perioden"]


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The term, the lines with their sum, and the amount that counts."""
    st.subheader("Verdien", anchor=False)
    valuation = now.profile.valuation

    def save(changed: Valuation) -> None:
        profiles.set_valuation(app.store, person, now.id, changed, now.revision)

    def years(field: str) -> None:
        short_field(
            _YEARS[field],
            f"felt_{field}_{now.id}",
            given(getattr(valuation, field)) if getattr(valuation, field) else "",
            read_years,
            lambda read: save(valuation.model_copy(update={field: read})),
            form="antall år",
            disabled=not editable,
        )

    term, options, value = st.columns(3)
    with term:
        years("years")
    with options:
        years("option_years")
    with value:
        _value(app, person, now, editable)
    _lines(valuation)
    if editable:
        _take_out(now, valuation, save)
        _add(now, valuation, save)


_YEARS = {"years": "Varighet", "option_years": "Opsjon på forlengelse"}


def _value(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The amount that counts: typed, or the sum of the lines when there are any."""
    counted = bool(now.profile.valuation.lines)
    value = now.profile.estimated_value
    short_field(
        FIELDS["estimated_value"],
        f"felt_estimated_value_{now.id}",
        given(value) if value else "",
        read_value,
        lambda read: profiles.set_fields(app.store, person, now.id, now.revision, estimated_value=read),
        form="kroner ekskl. mva.",
        disabled=not editable or counted,
    )


def _lines(valuation: Valuation) -> None:
    if not valuation.lines:
        st.markdown(
            "Skriv verdien, eller legg inn det som betales, så regnes den ut. Alle opsjoner skal være med."
        )
        return
    rows = [
        (
            plain(one.name),
            given(one.quantity),
            f"{given(one.amount)} kr",
            label(one.recurs),
            "Ja" if one.optional else "",
            f"{given(valuation.of(one))} kr",
        )
        for one in valuation.lines
    ]
    show_table(rows, _COLUMNS, "Beregningen av verdien")
    st.markdown(f"**Til sammen {given(valuation.total)} kr ekskl. mva.** {_formula(valuation)}")


def _formula(valuation: Valuation) -> str:
    years = valuation.years + valuation.option_years
    if not any(one.recurs is Recurs.YEARLY for one in valuation.lines):
        return "Sum av antall · beløp."
    return f"Sum av antall · beløp; det som betales hvert år, ganget med {given(years)} år med opsjoner."


def _take_out(now: Procurement, valuation: Valuation, save: Callable[[Valuation], None]) -> None:
    with st.container(horizontal=True):
        for place, one in enumerate(valuation.lines):
            if st.button(f"Ta ut «{plain(one.name)}»", key=f"ta_ut_linje_{place}_{now.id}"):
                attempt(partial(save, valuation.without(place)))
                st.rerun()


def _add(now: Procurement, valuation: Valuation, save: Callable[[Valuation], None]) -> None:
    with (
        st.expander("Legg til en linje i beregningen"),
        st.form(f"linje_{now.id}_{len(valuation.lines)}", border=False),
    ):
        name = st.text_input("Det som betales").strip()
        left, right = st.columns(2)
        quantity, amount = (
            left.text_input("Antall", "1"),
            right.text_input("Beløp for én (kroner ekskl. mva.)"),
        )
        recurs = st.radio("Betales", list(Recurs), format_func=label, horizontal=True)
        optional = st.checkbox("Det er en opsjon")
        if not st.form_submit_button("Legg til linjen"):
            return
        fields, wrong = _read(name, quantity, amount)
        for sentence in wrong:
            st.error(plain(sentence))
        if wrong:
            return
        line = CostLine(**fields, recurs=recurs, optional=optional)
        attempt(partial(save, valuation.with_line(line)))
        st.rerun()


def _read(name: str, quantity: str, amount: str) -> tuple[dict[str, Any], list[str]]:
    """The fields of a line, and a sentence for each that cannot be used."""
    fields: dict[str, Any] = {"name": keepable(name)}
    wrong = [] if name else ["Det som betales: Skriv hva det er."]
    for field, read, text in (("quantity", read_quantity, quantity), ("amount", read_value, amount)):
        try:
            fields[field] = read(text)
        except ValueError as fault:
            wrong.append(f"{_FIELDS[field]}: {fault}")
        else:
            if fields[field] is None:
                wrong.append(f"{_FIELDS[field]}: Fyll ut feltet.")
    return fields, wrong


_FIELDS = {"quantity": "Antall", "amount": "Beløp for én"}


def read_value(text: str) -> Decimal | None:
    """An amount in NOK over 0; None for an empty text. Raises ValueError with a sentence."""
    if not text.strip():
        return None
    try:
        amount = read_amount(text)
    except ValueError as fault:
        example = "Skriv tall uten punktum, for eksempel 4 000 000."
        raise ValueError(f"«{text}» er ikke et beløp. {example}") from fault
    if amount == 0:
        raise ValueError("Beløpet må være større enn 0.")
    return amount


def read_quantity(text: str) -> Decimal | None:
    """A number over 0; None for an empty text. Raises ValueError with a sentence."""
    return _number(text, above=True)


def read_years(text: str) -> Decimal:
    """A number of years from 0 to 30; an empty text is 0. Raises ValueError with a sentence."""
    years = _number(text, above=False) or Decimal(0)
    if years > 30:
        raise ValueError("Skriv høyst 30 år.")
    return years


def _number(text: str, *, above: bool) -> Decimal | None:
    bare = "".join(text.split()).replace(",", ".")
    if not bare:
        return None
    try:
        number = Decimal(bare)
    except InvalidOperation:
        number = Decimal(-1)
    if not number.is_finite() or number < 0 or (above and number == 0):
        raise ValueError(
            f"«{text}» er ikke et tall{' over 0' if above else ''}. Skriv for eksempel 2 eller 2,5."
        )
    return number
