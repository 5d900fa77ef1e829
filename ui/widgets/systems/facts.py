"""What a system is, who answers for it, and its contract: each field saved when it is given."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import streamlit as st

from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.person import Person
from requirements_lib.words.terms import label as requirement_label
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.system import AssessedSystem, Criticality
from scoring.services import system as systems
from scoring.services.system_text import FIELDS as TEXTS
from scoring.services.system_text import shown
from scoring.words.phase_out.contract_end import ends
from scoring.words.systems.system import FIELDS
from scoring.words.terms import label
from ui.bootstrap import Application
from ui.widgets.clock import day, today
from ui.widgets.frame import attempt
from ui.widgets.short_field import read_text, short_field
from ui.widgets.stored import show_stored
from ui.widgets.systems.renewal import show_renewal
from ui.widgets.systems.values import (
    read_contract_day,
    read_notice,
    read_options,
    read_renewal,
    shown_months,
)
from ui.widgets.text_field import text_field

_HELP = {
    "purpose": "Hvilke oppgaver løses her, og for hvem?",
    "users": "Hvem bruker det, og omtrent hvor mange er de?",
    "data": "For eksempel personopplysninger, helseopplysninger, saker eller kart.",
    "integrations": "Andre systemer det utveksler opplysninger med. Ett på hver linje.",
}
_MONTHS, _DAY = "antall måneder", "dd.mm.åååå"


def show(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """Facts first, then the longer texts, then the contract and the dates that follow from it."""
    form = _Form(app, person, now, editable)
    left, right = st.columns(2, gap="large")
    with left:
        for field in ("name", "owner", "unit"):
            form.text(field)
        form.choice("delivery_model", DeliveryModel, requirement_label)
    with right:
        for field in ("manager", "supplier"):
            form.text(field)
        form.choice("criticality", Criticality, label)
        st.caption("Hvor alvorlig det er for tjenestene at systemet stopper.")
    for field in TEXTS:
        value = shown(getattr(now.system, field))
        text_field(
            person,
            FIELDS[field],
            f"systemtekst/{now.system.id}/{field}",
            value,
            now.number,
            help=_HELP[field],
            disabled=not editable,
        )
    _contract(form, now.system.contract, today(app.store.clock()))


def _contract(form: "_Form", contract: SystemContract, on: date) -> None:
    st.header("Avtalen", anchor=False)
    left, right = st.columns(2, gap="large")
    with left:
        form.contract("reference", "", contract.reference, read_text)
        form.contract("starts", _DAY, _shown_day(contract.starts), read_contract_day)
        form.contract("ends", _DAY, _shown_day(contract.ends), read_contract_day)
        st.caption("Slutten på perioden som løper nå. En opsjon som er brukt, har flyttet den.")
    with right:
        form.contract("notice_months", _MONTHS, shown_months(contract.notice_months), read_notice)
        form.contract("renewal_months", _MONTHS, shown_months(contract.renewal_months), read_renewal)
        st.caption("Fylles bare ut når avtalen løper videre uten at noen gjør noe.")
        form.contract("option_months", _MONTHS, shown_months(contract.option_months), read_options)
        st.caption("Én varighet for hver opsjon, for eksempel 12, 12.")
    st.markdown(" ".join(contract_sentences(contract, on)))
    show_renewal(form.app, form.person, form.now, on, form.editable)


def contract_sentences(contract: SystemContract, on: date) -> tuple[str, ...]:
    """The dates that follow from the contract, as they are on a day."""
    end, ended = contract.end(on), contract.has_ended(on)
    if end is None:
        return ("Skriv når avtalen slutter, så regnes fristen for å si opp.",)
    found = [f"{ends(contract, on)}."]
    if end != contract.ends:
        found.append("Avtalen har fornyet seg selv.")
    if contract.notice_months is None and not ended:
        found.append("Skriv oppsigelsestiden, så regnes fristen for å si opp.")
    if contract.renewal_months is not None:
        following = contract.end(end + timedelta(days=1))
        assert following is not None  # it has an end
        found.append(f"Sies den ikke opp, løper den videre til {day(following)}.")
    if ended and contract.option_months:
        found.append("Er en opsjon brukt, så rett slutten over.")
    return tuple(found)


class _Form:
    """The fields of one system that save themselves."""

    def __init__(self, app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
        self.app, self.person, self.now, self.editable = app, person, now, editable

    def text(self, field: str) -> None:
        """A short text of the system."""
        value = getattr(self.now.system, field)
        self._field(FIELDS[field], field, value, read_text, systems.set_fields)

    def contract(self, field: str, form: str, value: str, read: Callable[[str], Any]) -> None:
        """A field of its contract, with the form it is written in."""
        name = f"{FIELDS[field]} ({form})" if form else FIELDS[field]
        self._field(name, field, value, read, systems.set_contract)

    def choice(self, field: str, choices: type[StrEnum], words: Callable[[Any], str]) -> None:
        """One of a few, or not known."""
        key = show_stored(self._key(field), getattr(self.now.system, field) or "")
        options: Sequence[str] = ["", *choices]
        st.radio(
            FIELDS[field],
            options,
            format_func=lambda one: words(choices(one)) if one else "Vet ikke ennå",
            key=key,
            horizontal=True,
            on_change=self._choose,
            args=(field, key),
            disabled=not self.editable,
        )

    def _field(
        self, name: str, field: str, value: str, read: Callable[[str], Any], write: Callable[..., object]
    ) -> None:
        def save(given: Any) -> object:
            return write(self.app.store, self.person, self.now.system.id, **{field: given})

        short_field(name, self._key(field), value, read, save, disabled=not self.editable)

    def _choose(self, field: str, key: str) -> None:
        given = st.session_state[key] or None
        attempt(lambda: systems.set_fields(self.app.store, self.person, self.now.system.id, **{field: given}))

    def _key(self, field: str) -> str:
        return f"systemfelt_{field}_{self.now.system.id}"


def _shown_day(value: date | None) -> str:
    return day(value) if value else ""
