"""Whether the procurement is divided into lots, and what belongs to each."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.lot import LEAST, Lot
from requirements_lib.domain.weighing.price_model import PriceModel
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.words.lot import asked_in
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
from ui.widgets.lot import choose_lot, go_to_lot
from ui.widgets.panel import fold_button, fold_in, fold_out, is_open, seen
from ui.widgets.plain import plain
from ui.widgets.procurement.price_parameters import Kind, Parameter, Wrong, own_model, own_parameter, written
from ui.widgets.undo import act_with_undo, show_undo

_NAME = "Hva delkontrakten gjelder"
_NAMES = {"name": _NAME, "leaves_out": "Krav som ikke gjelder denne delkontrakten"}
_PLACE, _OWN = "delkontrakter", "own_price"


def show(app: Application, person: Person, now: Procurement, editable: bool) -> str:
    """The choice of lot and what it is; the id of the chosen one, empty while the procurement is undivided."""
    chosen = choose_lot(now.profile.lots)
    show_undo(_PLACE)
    if chosen:
        _about(app, now, now.profile.lot(chosen))
    else:
        st.markdown("Anskaffelsen er ikke delt opp. Kravene og kriteriene gjelder hele anskaffelsen.")
    if editable:
        new = Fields(f"ny_delkontrakt_{now.id}", _NAMES, {"name": ""})
        lot = now.profile.lot(chosen) if chosen else None
        _buttons(now, lot, new)
        if lot and is_open(_place_of(now, lot)):
            _change(app, person, now, lot)
        if is_open(new.place):
            _add(app, person, now, new)
    return chosen


def _buttons(now: Procurement, lot: Lot | None, new: Fields) -> None:
    with st.container(horizontal=True):
        if lot:
            called = plain(lot.label)
            closing = f"Lukk {called} uten å lagre"
            fold_button(_place_of(now, lot), f"Endre {called}", closing, now.revision, "secondary")
        opening = "Legg til en delkontrakt" if lot else "Del opp i delkontrakter"
        fold_button(new.place, opening, "Lukk den nye delkontrakten uten å lagre", now.revision, "secondary")


def _place_of(now: Procurement, lot: Lot) -> str:
    return f"delkontrakt_{lot.id}_{now.id}"


def _about(app: Application, now: Procurement, lot: Lot) -> None:
    """How much of what is chosen belongs to it, and that one lot alone is no division."""
    st.markdown(plain(asked_in(lot, now.profile.chosen(app.library))))
    if len(now.profile.lots) < LEAST:
        st.markdown("Legg til én delkontrakt til. En anskaffelse deles i minst to.")


def _add(app: Application, person: Person, now: Procurement, fields: Fields) -> None:
    with st.container(border=True, key=f"kort_{fields.place}"), st.form(fields.place, border=False):
        st.markdown(
            "Kravene som er med, gjelder alle delkontraktene til dere tar dem ut av en. Hver delkontrakt har egne "
            "kriterier, eget svarskjema og egen rangering. Kriteriene kopieres fra den siste delkontrakten, eller "
            "fra anskaffelsen når dette er den første."
        )
        fields.line("name")
        fields.send("Legg til delkontrakten", lambda: _added(app, person, now, fields))


def _added(app: Application, person: Person, now: Procurement, fields: Fields) -> None:
    if _unnamed(fields):
        return
    if fields.saved(lambda: profiles.add_lot(app.store, person, now.id, fields.typed("name"))):
        fold_in(fields.place)
        latest = procurements.fetch(app.store, person, now.id)
        go_to_lot(latest.profile.lots[-1].id)


def _change(app: Application, person: Person, now: Procurement, lot: Lot) -> None:
    titles = {one.id: f"{one.id} {one.title}" for one in now.profile.chosen(app.library)}
    fields = _fields(now, lot)
    with st.container(border=True, key=f"kort_{fields.place}"):
        with st.form(fields.place, border=False):
            fields.line("name")
            fields.several("leaves_out", titles, "Velg krav")
            st.caption("Krav du velger her, tas også ut av kriteriene i denne delkontrakten.")
            _own_price(fields, now.profile.price_model)
            fields.send("Lagre delkontrakten", lambda: _changed(app, person, now, lot, fields))
        _take_out_button(app, person, now, lot)


def _fields(now: Procurement, lot: Lot) -> Fields:
    """The fields of a lot, with what stands in them at first."""
    model = now.profile.price_model
    own = own_parameter(model.code)
    has_own = lot.price_model is not None and lot.price_model.code is model.code
    first = {
        "name": lot.name,
        "leaves_out": list(lot.leaves_out),
        _OWN: written(lot.priced(model), own) if own and has_own else "",
    }
    return Fields(_place_of(now, lot), _NAMES | ({_OWN: _label(own, lot)} if own else {}), first)


def _label(own: Parameter, lot: Lot) -> str:
    """«Referansepris i D2 (kroner ekskl. mva.)»: the procurement's own field stands further down."""
    end = ", én " if own.kind is Kind.LINES else " ("
    return own.label.replace(end, f" i {lot.id}{end}", 1)


def _own_price(fields: Fields, model: PriceModel) -> None:
    """The lot's own amount or lines, where the price model has any."""
    own = own_parameter(model.code)
    if own is None:
        return
    if own.kind is Kind.LINES:
        fields.area(_OWN)
        st.caption(f"{own.help} Står feltet tomt, gjelder prislinjene som er felles for delkontraktene.")
    else:
        fields.line(_OWN)
        st.caption(
            f"Står feltet tomt, gjelder beløpet som er felles for delkontraktene: {written(model, own)} kr."
        )


def _changed(app: Application, person: Person, now: Procurement, lot: Lot, fields: Fields) -> None:
    if _unnamed(fields):
        return
    try:
        own = own_model(now.profile.price_model, fields.typed(_OWN) if _OWN in fields.names else "")
    except Wrong as wrong:
        fields.tell({_OWN: " ".join(wrong.args)})
        return
    base = seen(fields.place)
    changes = {
        "name": fields.typed("name"),
        "leaves_out": tuple(fields.chosen("leaves_out")),
        "price_model": own,
    }
    if fields.saved(lambda: profiles.change_lot(app.store, person, now.id, lot.id, base, **changes)):
        fold_in(fields.place)
    else:
        fold_out(fields.place, procurements.fetch(app.store, person, now.id).revision)


def _unnamed(fields: Fields) -> bool:
    """Whether the name is missing, which then is told."""
    missing = not fields.typed("name")
    if missing:
        fields.tell({"name": f"{_NAME}: Skriv et navn."})
    return missing


def _take_out_button(app: Application, person: Person, now: Procurement, lot: Lot) -> None:
    """Its criteria go with it, and come back with «Angre»."""
    st.button(
        "Ta ut delkontrakten",
        key=f"ta_ut_{lot.id}",
        type="tertiary",
        on_click=act_with_undo,
        args=(
            _PLACE,
            f"Delkontrakten {lot.label} er tatt ut.",
            lambda: profiles.remove_lot(app.store, person, now.id, lot.id),
            lambda: profiles.set_fields(app.store, person, now.id, now.revision, lots=now.profile.lots),
        ),
    )
