"""The form with the lowest and the highest weight of each criterion at the top; what cannot be, is not saved."""

from collections.abc import Iterable
from decimal import Decimal

import streamlit as st

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.criteria import ONE_HUNDRED, Criterion, parts_of
from requirements_lib.domain.weighing.weighting import check_ranges
from requirements_lib.services import profile as profiles
from requirements_lib.words.outcome import finding_sentence
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
from ui.widgets.plain import plain
from ui.widgets.procurement.criterion import read_weight

_ENDS = {"fra": "lavest i prosent", "til": "høyest i prosent"}


def show(app: Application, person: Person, now: Procurement, lot: str) -> None:
    """What the saved ranges come to, and the form."""
    tops = parts_of(now.profile.criteria_of(lot), "")
    st.markdown(f"**{sum_of_ranges(tops) or 'Skriv en ramme for hvert kriterium.'}**")
    saved = hash(tuple((one.id, one.least, one.most) for one in tops))
    fields = Fields(f"rammer_{lot or 'alt'}_{now.id}_{saved}", _names(tops), _first(tops))
    with st.form(fields.place, border=False):
        fields.summary()
        for one in tops:
            for column, end in zip(st.columns(2), _ENDS, strict=True):
                with column:
                    fields.line(f"{end}_{one.id}")
        fields.send("Lagre rammene", lambda: _save(app, person, now, lot, fields))


def sum_of_ranges(tops: tuple[Criterion, ...]) -> str:
    """«Rammene gir fra 90 til 110 % til sammen. 100 % er mulig.»; nothing while one is missing."""
    if not all(one.least and one.most for one in tops):
        return ""
    least = sum((one.least or Decimal(0) for one in tops), Decimal(0))
    most = sum((one.most or Decimal(0) for one in tops), Decimal(0))
    possible = "100 % er mulig." if least <= ONE_HUNDRED <= most else "100 % er ikke mulig."
    return f"Rammene gir fra {given(least)} til {given(most)} % til sammen. {possible}"


def _names(tops: tuple[Criterion, ...]) -> dict[str, str]:
    return {f"{end}_{one.id}": f"{plain(one.name)}: {words}" for one in tops for end, words in _ENDS.items()}


def _first(tops: tuple[Criterion, ...]) -> dict[str, str]:
    saved = {one.id: {"fra": one.least, "til": one.most} for one in tops}
    return {
        f"{end}_{name}": given(value) if value else ""
        for name, own in saved.items()
        for end, value in own.items()
    }


def _save(app: Application, person: Person, now: Procurement, lot: str, fields: Fields) -> None:
    criteria = now.profile.criteria_of(lot)
    tops = parts_of(criteria, "")
    read = {name: read_weight(fields.typed(name)) for name in fields.names}
    names = {one.id: one.name for one in tops}
    wrong = {
        name: f"{names[name.partition('_')[2]]}: {_ENDS[name.partition('_')[0]]} må være et tall over 0 og høyst 100."
        for name, weight in read.items()
        if weight is None
    }
    changed = tuple(
        one
        if one.under
        else one.model_copy(update={"least": read[f"fra_{one.id}"], "most": read[f"til_{one.id}"]})
        for one in criteria
    )
    found = check_ranges(parts_of(changed, ""))
    wrong = _at_fields([one for one in found if one.code != "range_missing"], fields) | wrong
    if wrong:
        fields.tell(wrong)
        return
    fields.saved(lambda: profiles.set_criteria(app.store, person, now.id, lot, changed, now.revision))


def _at_fields(found: Iterable[Finding], fields: Fields) -> dict[str, str]:
    """Each fault at the fields of its criterion; a sum that cannot be 100 stands at all of them."""
    told: dict[str, str] = {}
    for fault in found:
        for name in fields.names:
            if fault.subject in ("criteria", name.partition("_")[2]):
                told.setdefault(name, finding_sentence(fault))
    return told
