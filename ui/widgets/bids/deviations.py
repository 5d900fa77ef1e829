"""Deviations the municipality prices: sealed with the price, so the page tells that it was done and no amount."""

from decimal import Decimal
from typing import NamedTuple

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.services.procurement import may
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.deviation import Named
from scoring.services import deviation as service
from scoring.words.bids.sealing import REFUSALS
from ui.bootstrap import Application
from ui.widgets.amount import read_amount
from ui.widgets.answer import as_written
from ui.widgets.bids.registered import Registered
from ui.widgets.form_draft import KEPT
from ui.widgets.form_field import Fields
from ui.widgets.frame import attempt
from ui.widgets.panel import fold_button, fold_in, is_open
from ui.widgets.plain import plain
from ui.widgets.readback import FIELD

_OTHER = "Et annet forbehold"
_ABOUT, _NOTHING, _REASON = "gjelder", "ingen", "begrunnelse"
FORMS = ("avvik_",)
"""How the places of the forms begin; what is written in them is kept, but for the amounts."""
_SHORT = 60


class _Asked(NamedTuple):
    """One deviation to be priced: the supplier's own words, or one the municipality has found."""

    place: str
    called: str
    text: str = ""


def show_deviations(
    app: Application, person: Person, now: Procurement, part: Tender, bid: Bid, found: Registered
) -> None:
    """For the officer: which are priced, until prices are opened, and until the points are, a form for each."""
    priced = found.deviations.get(bid.id, ())
    if priced:
        listed = ", ".join(_called(one) for one in priced)
        st.markdown(f"**Prissatte avvik:** {plain(listed)}. Beløpene er forseglet.")
    if not may(person, now, Action.PRICE_DEVIATION):
        return
    if bid.id not in found.priced:
        if bid.deviations:
            st.markdown("Avvikene kan prises når prisen er ført.")
        return
    asked = _asked(now, bid)
    opened = any(is_open(one.place) for one in asked)
    with st.expander(f"Sett pris på avvik i tilbud {bid.letter}{_counted(bid, priced)}", expanded=opened):
        st.markdown(
            "Beløpet legges til prisen når tilbudene sammenlignes. Det er forseglet sammen med prisen, med "
            "begrunnelsen. Avvik kan prises til fellesvurderingen starter."
        )
        for one in asked:
            _show(app, person, now, part, bid, one, priced)
        _withdrawals(app, person, now, bid, priced)


def _asked(now: Procurement, bid: Bid) -> tuple[_Asked, ...]:
    written = tuple(
        _Asked(f"avvik_{bid.id}_{number}_{now.id}", f"avvik {number}", text)
        for number, text in enumerate(dict.fromkeys(one for one in bid.deviations if one), 1)
    )
    return (*written, _Asked(f"avvik_{bid.id}_eget_{now.id}", "et avvik som ikke står i bilag 2"))


def _counted(bid: Bid, priced: tuple[Named, ...]) -> str:
    written = {one for one in bid.deviations if one}
    done = len(written & {one.text for one in priced})
    return f" ({done} av {len(written)} fra leverandøren er priset)" if written else ""


def _show(
    app: Application,
    person: Person,
    now: Procurement,
    part: Tender,
    bid: Bid,
    one: _Asked,
    priced: tuple[Named, ...],
) -> None:
    """The supplier's own words, and that they are priced or the way to do it."""
    if one.text:
        st.markdown(f"**Leverandørens {one.called}**")
        as_written(one.text)
        if one.text in {other.text for other in priced}:
            st.markdown("Priset og forseglet.")
            return
    fold_button(one.place, f"Sett pris på {one.called}", "Lukk uten å forsegle", now.revision, "secondary")
    if is_open(one.place):
        with st.container(border=True, key=f"kort_{one.place}"):
            _form(app, person, now, part, bid, one)


def _form(app: Application, person: Person, now: Procurement, part: Tender, bid: Bid, one: _Asked) -> None:
    names = {
        _ABOUT: "Avviket gjelder",
        FIELD: "Hva avviket koster kommunen (kroner ekskl. mva.)",
        _NOTHING: "Avviket er uten betydning for prisen",
        _REASON: "Slik er beløpet regnet, og hvorfor",
    }
    fields = Fields(one.place, names, {_ABOUT: "", FIELD: "", _NOTHING: False, _REASON: ""})
    titles = {line.id: f"{line.id} {line.requirement.title}" for line in part.to_answer}
    with st.form(one.place, border=False):
        fields.summary()
        fields.one_of(_ABOUT, {"": _OTHER, **titles})
        fields.line(FIELD, remembered=False)
        fields.tick(_NOTHING)
        fields.area(_REASON)
        st.caption(f"{KEPT} Beløpet er ikke det.")
        fields.send("Forsegl avviket", lambda: _seal(app, person, now, bid, one, fields), primary=False)


def _seal(app: Application, person: Person, now: Procurement, bid: Bid, one: _Asked, fields: Fields) -> None:
    """Seal it; what is wrong is told at each field, and what is typed stays."""
    amount, wrong = _amount(fields.typed(FIELD), fields.chosen(_NOTHING))
    if not fields.typed(_REASON):
        wrong |= {_REASON: "Skriv hvordan beløpet er regnet, og hvorfor. Det står i saken."}
    if wrong:
        fields.tell(wrong)
    elif fields.saved(
        lambda: service.price_deviation(
            app.store,
            person,
            now.id,
            bid.id,
            fields.chosen(_ABOUT),
            amount,
            fields.typed(_REASON),
            one.text,
            fields.chosen(_NOTHING),
        )
    ):
        fields.forget()
        fold_in(one.place)


def _amount(text: str, nothing: bool) -> tuple[Decimal, dict[str, str]]:
    """The amount, or what is wrong with it."""
    if nothing and not text:
        return Decimal(0), {}
    try:
        amount = read_amount(text)
    except ValueError as wrong:
        below = text.lstrip("kr ").startswith(("-", "\u2212"))
        return Decimal(0), {FIELD: REFUSALS["deviation_negative"] if below else str(wrong)}
    if bool(amount) is nothing:
        return amount, {FIELD: REFUSALS["deviation_both" if nothing else "deviation_zero"]}
    return amount, {}


def _called(one: Named) -> str:
    if one.text:
        short = one.text if len(one.text) <= _SHORT else f"{one.text[:_SHORT].rsplit(' ', 1)[0]} …"
        return f"«{short}»"
    return one.requirement or _OTHER.lower()


def _withdrawals(
    app: Application, person: Person, now: Procurement, bid: Bid, priced: tuple[Named, ...]
) -> None:
    for place, one in enumerate(priced, 1):
        st.button(
            f"Ta bort {plain(_called(one))} ({place})",
            key=f"uten_avvik_{bid.id}_{place}",
            on_click=_withdraw,
            args=(app, person, now, bid, place, priced),
        )


def _withdraw(
    app: Application, person: Person, now: Procurement, bid: Bid, place: int, priced: tuple[Named, ...]
) -> None:
    attempt(lambda: service.withdraw_deviation(app.store, person, now.id, bid.id, place, priced))
