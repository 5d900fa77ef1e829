"""The fields of a procurement: saved one by one as they are given."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

import streamlit as st

from paper.norwegian import OSLO
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.requirement import DeliveryModel
from requirements_lib.domain.time_plan import Procedure
from requirements_lib.services import profile as profiles
from requirements_lib.words.field import FIELDS
from requirements_lib.words.terms import label
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.amount import read_amount
from ui.widgets.clock import day
from ui.widgets.dates import read_day, read_deadline
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement import regime
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field

_TEXTS = {
    "today": "Hvordan arbeider dere i dag, og hva hindrer dere?",
    "need": "Hvem må kunne gjøre hva, slik at hvilken verdi oppstår? Beskriv behovet med minst én setning.",
    "effects": "Hva skal bli bedre, og hvordan merkes det?",
    "users": "Hvem skal bruke løsningen, hvor mange er de, og hvor mye skal behandles?",
}


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """Facts first, then the need in the officer's own words."""
    form = _Form(app, person, now, editable)
    left, right = st.columns(2)
    with left:
        form.text("title", now.profile.title)
        form.text("reference", now.profile.reference)
        form.text("organisation", now.profile.organisation)
        form.delivery_model()
    with right:
        form.parsed("starts", _shown_day(now.profile.starts), read_day, "dd.mm.åååå")
        form.parsed(
            "bid_deadline", _shown_moment(now.profile.bid_deadline), read_deadline, "dd.mm.åååå tt.mm"
        )
        form.parsed(
            "estimated_value", _shown_value(now.profile.estimated_value), read_value, "kroner ekskl. mva."
        )
        form.procedure()
    regime.show(app, now, editable)
    for field, help_text in _TEXTS.items():
        name = f"anskaffelse/{now.id}/{field}"
        value = getattr(now.profile, field)
        text_field(person, FIELDS[field], name, value, now.revision, help=help_text, disabled=not editable)


class _Form:
    """Fields of one procurement that save themselves."""

    def __init__(self, app: Application, person: Person, now: Procurement, editable: bool) -> None:
        self.app, self.person, self.now, self.editable = app, person, now, editable

    def text(self, field: str, value: str) -> None:
        """A short text."""
        self._input(field, value, _read_text, "")

    def parsed(self, field: str, value: str, read: Callable[[str], Any], form: str) -> None:
        """A text that stands for a date or an amount; one that cannot be read is told and kept."""
        self._input(field, value, read, form)

    def delivery_model(self) -> None:
        """Cloud or the municipality's own operation."""
        st.radio(
            FIELDS["delivery_model"],
            ["", *DeliveryModel],
            format_func=lambda one: label(DeliveryModel(one)) if one else "Vet ikke ennå",
            key=show_stored(f"felt_delivery_model_{self.now.id}", self.now.profile.delivery_model or ""),
            on_change=lambda: self._save("delivery_model", lambda one: one or None),
            disabled=not self.editable,
        )

    def procedure(self) -> None:
        """How the competition is held, by the names of the rules that apply."""
        profile, names = self.now.profile, regime.procedure_names(self.app, self.now.profile)
        # The browser answers with the name, so other names need a field of their own.
        key = f"felt_procedure_{names[Procedure.OPEN]}_{self.now.id}"
        st.radio(
            FIELDS["procedure"],
            ["", *Procedure],
            format_func=lambda one: names[Procedure(one)] if one else "Ikke valgt",
            key=show_stored(key, profile.procedure or ""),
            on_change=lambda: self._save("procedure", lambda one: one or None, key),
            disabled=not self.editable,
        )

    def _input(self, field: str, value: str, read: Callable[[str], Any], form: str) -> None:
        key = f"felt_{field}_{self.now.id}"
        wrong = st.session_state.get(f"feil_{field}_{self.now.id}")
        if wrong is None:
            show_stored(key, value)
        st.text_input(
            f"{FIELDS[field]} ({form})" if form else FIELDS[field],
            key=key,
            on_change=lambda: self._save(field, read),
            disabled=not self.editable,
        )
        if wrong:
            st.error(plain(wrong))

    def _save(self, field: str, read: Callable[[Any], Any], key: str = "") -> None:
        try:
            value = read(st.session_state[key or f"felt_{field}_{self.now.id}"])
        except ValueError as wrong:
            st.session_state[f"feil_{field}_{self.now.id}"] = f"{FIELDS[field]}: {wrong}"
            return
        st.session_state.pop(f"feil_{field}_{self.now.id}", None)
        if field == "starts":
            regime.remember_move(self.app, self.now, value)
        attempt(lambda: profiles.set_fields(self.app.store, self.person, self.now.id, **{field: value}))


def _shown_day(value: Any) -> str:
    return day(value) if value else ""


def _shown_moment(value: datetime | None) -> str:
    return f"{value.astimezone(OSLO):%d.%m.%Y %H.%M}" if value else ""


def _shown_value(value: Decimal | None) -> str:
    return given(value) if value else ""


def _read_text(text: str) -> str:
    return keepable(text).strip()


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
