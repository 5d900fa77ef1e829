"""The fields of a procurement: saved one by one as they are given."""

from collections.abc import Callable
from datetime import datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.requirement import DeliveryModel
from requirements_lib.services import procurement as procurements
from requirements_lib.words.outcome import FIELDS
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.clock import OSLO, day
from ui.widgets.dates import read_day
from ui.widgets.frame import attempt
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
            "bid_deadline", _shown_moment(now.profile.bid_deadline), _read_deadline, "dd.mm.åååå tt.mm"
        )
        form.parsed(
            "estimated_value", _shown_money(now.profile.estimated_value), _read_money, "kroner ekskl. mva."
        )
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
        self._input(field, value, str.strip, "")

    def parsed(self, field: str, value: str, read: Callable[[str], Any], form: str) -> None:
        """A text that stands for a date or an amount; one that cannot be read is told and kept."""
        self._input(field, value, read, form)

    def delivery_model(self) -> None:
        """Cloud or the municipality's own operation."""
        options: list[DeliveryModel | None] = [None, *DeliveryModel]
        st.radio(
            FIELDS["delivery_model"],
            options,
            index=options.index(self.now.profile.delivery_model),
            format_func=lambda one: label(one) if one else "Vet ikke ennå",
            key=f"felt_delivery_model_{self.now.id}",
            on_change=lambda: self._save("delivery_model", lambda one: one),
            disabled=not self.editable,
        )

    def _input(self, field: str, value: str, read: Callable[[str], Any], form: str) -> None:
        st.text_input(
            f"{FIELDS[field]} ({form})" if form else FIELDS[field],
            value,
            key=f"felt_{field}_{self.now.id}",
            on_change=lambda: self._save(field, read),
            disabled=not self.editable,
        )
        wrong = st.session_state.get(f"feil_{field}_{self.now.id}")
        if wrong:
            st.error(wrong)

    def _save(self, field: str, read: Callable[[Any], Any]) -> None:
        given = st.session_state[f"felt_{field}_{self.now.id}"]
        try:
            value = read(given)
        except ValueError as wrong:
            st.session_state[f"feil_{field}_{self.now.id}"] = f"{FIELDS[field]}: {wrong}"
            return
        st.session_state.pop(f"feil_{field}_{self.now.id}", None)
        attempt(lambda: procurements.set_fields(self.app.store, self.person, self.now.id, **{field: value}))


def _shown_day(value: Any) -> str:
    return day(value) if value else ""


def _shown_moment(value: datetime | None) -> str:
    return f"{value.astimezone(OSLO):%d.%m.%Y %H.%M}" if value else ""


def _shown_money(value: Decimal | None) -> str:
    return f"{value:,.0f}".replace(",", "\u00a0") if value else ""


def _read_deadline(text: str) -> datetime | None:
    """«11.12.2026 12.00» in Norwegian time; the hour may be left out and is then 12."""
    if not text.strip():
        return None
    parts = text.replace("kl.", " ").split()
    when = read_day(parts[0])
    hour = time(12) if len(parts) == 1 else _read_time(parts[1])
    assert when is not None  # the text is not empty
    return datetime.combine(when, hour, tzinfo=OSLO)


def _read_time(text: str) -> time:
    hours, _, minutes = text.replace(":", ".").partition(".")
    try:
        return time(int(hours), int(minutes or 0))
    except ValueError as fault:
        raise ValueError(f"«{text}» er ikke et klokkeslett. Skriv tt.mm, for eksempel 12.00.") from fault


def _read_money(text: str) -> Decimal | None:
    bare = "".join(text.replace("kr", "").split()).replace(",", ".")
    if not bare:
        return None
    try:
        amount = Decimal(bare)
    except InvalidOperation as fault:
        raise ValueError(f"«{text}» er ikke et beløp. Skriv bare tall, for eksempel 4 000 000.") from fault
    if not amount.is_finite() or amount <= 0:
        raise ValueError("Beløpet må være større enn 0.")
    return amount
