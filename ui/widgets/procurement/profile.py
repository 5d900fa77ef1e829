"""What a procurement is, from title to procedure: each field saved when it is left."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import streamlit as st

from paper.norwegian import OSLO
from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.agreement import Agreement, Contract
from requirements_lib.domain.rules.time_plan import Procedure
from requirements_lib.services import profile as profiles
from requirements_lib.words.field import FIELDS
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.clock import day
from ui.widgets.cpv import read_codes
from ui.widgets.dates import read_day, read_deadline
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement import bidding, regime, valuation, winners
from ui.widgets.short_field import read_text, short_field
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field

_REASONS = {
    "procedure_reason": "Skriv hvorfor denne prosedyren passer. Protokollen skal ha begrunnelsen.",
    "agreement_reason": "Skriv hvorfor behovet er løpende, og hvorfor avtalen varer så lenge.",
    "lots_reason": (
        "Skriv hvorfor anskaffelsen ikke er delt opp. Protokollen skal ha begrunnelsen. Du deler den opp i delen "
        "Kriterier."
    ),
    "division_reason": "Skriv hvorfor delkontraktene er valgt slik. Begrunnelsen står i saken.",
}


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The case, the contract, the value, the days and the procedure."""
    form = _Form(app, person, now, editable)
    left, right = st.columns(2, gap="large")
    with left:
        st.subheader("Saken", anchor=False)
        _case(form)
        st.subheader("Avtalen", anchor=False)
        _contract(form)
    with right:
        st.subheader("Dagene", anchor=False)
        _days(form)
        st.subheader("Prosedyren", anchor=False)
        _procedure(form)
    valuation.show(app, person, now, editable)
    regime.show(app, now, editable)


def _case(form: "_Form") -> None:
    form.short("title", form.profile.title)
    form.short("reference", form.profile.reference)
    form.short("organisation", form.profile.organisation)
    codes = ", ".join(form.profile.cpv)
    form.short("cpv", codes, read_codes, "åtte siffer, hovedkoden først, komma mellom")


def _contract(form: "_Form") -> None:
    known = (Contract(form=one.form, version=one.version) for one in form.app.contracts.known)
    contracts = {one.name: one for one in (*known, form.profile.contract)}
    form.standard_contract(contracts)
    form.choose("delivery_model", form.profile.delivery_model, ["", *DeliveryModel], _or_unknown)
    form.choose("agreement", form.profile.agreement, list(Agreement), label)
    if form.profile.agreement is not Agreement.PURCHASE:
        form.long("agreement_reason")
    if form.profile.agreement is Agreement.FRAMEWORK_SEVERAL:
        winners.show(form.app, form.person, form.now, form.editable)


def _days(form: "_Form") -> None:
    form.day("starts", form.profile.starts)
    form.day("questions_until", form.profile.questions_until)
    form.short("bid_deadline", shown_moment(form.profile.bid_deadline), read_deadline, "dd.mm.åååå tt.mm")
    form.day("binding_until", form.profile.binding_until)


def _procedure(form: "_Form") -> None:
    names = regime.procedure_names(form.app, form.profile)

    def said(one: Any) -> str:
        return names[Procedure(one)] if one else "Ikke valgt"

    # The browser answers with the name, so other names need a field of their own.
    form.choose("procedure", form.profile.procedure, ["", *Procedure], said, names[Procedure.OPEN])
    form.long("procedure_reason")
    if form.profile.lots:
        named = "\n".join(f"- {plain(one.label)}" for one in form.profile.lots)
        st.markdown(f"**Delkontrakter**\n\n{named}\n\nDu endrer dem i delen Kriterier.")
        form.long("division_reason")
    else:
        form.long("lots_reason")
    bidding.show(form.app, form.person, form.now, form.editable)


class _Form:
    """Fields of one procurement that save themselves."""

    def __init__(self, app: Application, person: Person, now: Procurement, editable: bool) -> None:
        self.app, self.person, self.now, self.editable = app, person, now, editable
        self.profile = now.profile

    def short(self, field: str, value: str, read: Callable[[str], Any] = read_text, form: str = "") -> None:
        """A text on one line, or one that stands for something else; one that cannot be read is told and kept."""
        key = f"felt_{field}_{self.now.id}"
        save = self._saver(field)
        short_field(FIELDS[field], key, value, read, save, form=form, disabled=not self.editable)

    def day(self, field: str, value: date | None) -> None:
        """A day as people write it."""
        self.short(field, day(value) if value else "", read_day, "dd.mm.åååå")

    def long(self, field: str) -> None:
        """A text of several lines."""
        name = f"anskaffelse/{self.now.id}/{field}"
        text_field(
            self.person,
            FIELDS[field],
            name,
            getattr(self.profile, field),
            self.now.revision,
            help=_REASONS[field],
            disabled=not self.editable,
        )

    def choose(
        self, field: str, chosen: Any, among: list[Any], said: Callable[[Any], str], names: str = ""
    ) -> None:
        """One of a few, saved when it is chosen; «» stands for none."""
        key = show_stored(f"felt_{field}_{names}_{self.now.id}", chosen or "")

        def save() -> None:
            attempt(lambda: self._saver(field)(st.session_state[key] or None))

        st.radio(FIELDS[field], among, format_func=said, key=key, on_change=save, disabled=not self.editable)

    def standard_contract(self, contracts: dict[str, Contract]) -> None:
        """The contract the bids are given on, by name."""
        key = show_stored(f"felt_contract_{self.now.id}", self.profile.contract.name)

        def save() -> None:
            attempt(lambda: self._saver("contract")(contracts[st.session_state[key]]))

        st.selectbox(FIELDS["contract"], list(contracts), key=key, on_change=save, disabled=not self.editable)

    def _saver(self, field: str) -> Callable[[Any], object]:
        def save(value: Any) -> object:
            if field == "starts":
                regime.remember_move(self.app, self.now, value)
            seen = self.now.revision
            return profiles.set_fields(self.app.store, self.person, self.now.id, seen, **{field: value})

        return save


def _or_unknown(one: StrEnum | str) -> str:
    return label(DeliveryModel(one)) if one else "Vet ikke ennå"


def shown_moment(value: datetime | None) -> str:
    """A deadline as it is written in its field."""
    return f"{value.astimezone(OSLO):%d.%m.%Y %H.%M}" if value else ""
