"""Award criteria: names, weights, what feeds each, the mark for environment, and the price model."""

from decimal import Decimal, InvalidOperation
from typing import Any

import streamlit as st

from requirements_lib.domain.criteria import (
    ONE_HUNDRED,
    Criterion,
    CriterionKind,
    homes,
    is_flat,
    outline,
    parts_of,
    total_weight,
    without,
)
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import profile as profiles
from requirements_lib.words.terms import label
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.fields import keepable
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement import environment, lots, price_model, quality_model, trial
from ui.widgets.table import show_table

_PART_OF = (
    "Et kriterium kan deles opp. Delene av det skal være 100 % til sammen, og det er delene som får poeng. "
    "Et kriterium som har krav selv, kan ikke deles opp: flytt kravene til delene først."
)


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The lot, its list as a table, the sum in words, and a form for each criterion."""
    lot = lots.show(app, person, now, editable)
    criteria = now.profile.criteria_of(lot)
    _table(criteria)
    for sentence in sums_in_words(criteria):
        st.markdown(f"**{plain(sentence)}**")
    if editable:
        editor = _Editor(app, person, now, lot)
        for one in criteria:
            with st.expander(f"Endre {plain(one.name)}"):
                editor.form(one)
        with st.expander("Legg til et kriterium", expanded=not criteria):
            editor.form(None)
    environment.show(app, person, now, editable)
    price_model.show(app, person, now, editable)
    quality_model.show(app, person, now, editable)
    trial.show(app, person, now, lot, editable)


def sums_in_words(criteria: tuple[Criterion, ...]) -> list[str]:
    """The sum of the criteria at the top, and of the parts of each that is divided."""
    found = [(f"Delene av «{one.name}»", parts_of(criteria, one.id)) for one in criteria]
    divided = [sum_in_words(parts, name) for name, parts in found if parts]
    return [sum_in_words(parts_of(criteria, "")), *divided]


def sum_in_words(criteria: tuple[Criterion, ...], name: str = "Vektene") -> str:
    """«Vektene er 95 % til sammen. Fordel 5 % til.»"""
    total = total_weight(criteria)
    left = ONE_HUNDRED - total
    if left == 0:
        return f"{name} er 100 % til sammen."
    advice = f"Fordel {given(left)} % til." if left > 0 else f"Trekk fra {given(-left)} %."
    return f"{name} er {given(total)} % til sammen. {advice}"


def _table(criteria: tuple[Criterion, ...]) -> None:
    if not criteria:
        st.markdown("Ingen kriterier ennå. Legg til pris og minst ett kriterium for kvalitet.")
        return
    whole = [] if is_flat(criteria) else ["Av alt"]
    rows = [
        (
            "\u2003" * level + plain(one.name),
            label(one.kind),
            f"{given(one.weight)} %",
            *(f"{given(of_all)} %" for _ in whole),
            "Ja" if one.environment else "",
            ", ".join(one.requirements),
        )
        for level, one, of_all in outline(criteria)
    ]
    columns = ["Kriterium", "Type", "Vekt", *whole, "Klima og miljø", "Krav som gir poeng"]
    show_table(rows, columns, "Tildelingskriterier")


class _Editor:
    """The criteria of one lot, or of the whole procurement when no lot is named, as they are changed."""

    def __init__(self, app: Application, person: Person, now: Procurement, lot: str) -> None:
        self.app, self.person, self.now, self.lot = app, person, now, lot
        self.criteria = now.profile.criteria_of(lot)

    def form(self, one: Criterion | None) -> None:
        """A criterion to change, or a new one."""
        criterion_id = one.id if one else self._next_id()
        with st.form(f"kriterium_{self.lot}_{criterion_id}", border=False):
            fields = _asked(one, homes(self.criteria, criterion_id), self._free(one))
            saved = st.form_submit_button("Lagre kriteriet")
            removed = one is not None and st.form_submit_button("Ta ut kriteriet")
        others = [other for other in self.criteria if other != one]
        if one and removed:
            self._save(list(without(self.criteria, one)))
        elif saved and not _told_wrong(fields):
            changed = Criterion.model_validate(fields | {"id": criterion_id})
            self._save(sorted([*others, changed], key=_number))

    def _free(self, one: Criterion | None) -> dict[str, str]:
        """The scored requirements that no other criterion has, by id, as they are chosen from."""
        others = [other for other in self.criteria if other != one]
        taken = {requirement for other in others for requirement in other.requirements}
        chosen = self.now.profile.chosen(self.app.library)
        asked = self.now.profile.lot(self.lot).asked(chosen) if self.lot else chosen
        free = (line for line in asked if line.is_scored and line.id not in taken)
        return {line.id: f"{line.id} {line.title}" for line in free}

    def _save(self, criteria: list[Criterion]) -> None:
        store, person, now = self.app.store, self.person, self.now
        attempt(lambda: profiles.set_criteria(store, person, now.id, self.lot, tuple(criteria), now.revision))
        st.rerun()

    def _next_id(self) -> str:
        return f"T{max(map(_number, self.criteria), default=0) + 1}"


def _asked(one: Criterion | None, above: tuple[Criterion, ...], titles: dict[str, str]) -> dict[str, Any]:
    """The fields of a criterion, as they are given; a weight that is no number is None."""
    kinds = list(CriterionKind)
    name = st.text_input("Navn", one.name if one else "")
    kind = st.radio("Type", kinds, kinds.index(one.kind) if one else 1, format_func=label, horizontal=True)
    under = _under(one, above)
    weight = st.text_input("Vekt i prosent", given(one.weight) if one else "")
    environment = st.checkbox("Gjelder klima og miljø", one.environment if one else False)
    kept = [requirement for requirement in (one.requirements if one else ()) if requirement in titles]
    fed = st.multiselect(
        "Krav som gir poeng", list(titles), kept, format_func=titles.__getitem__, placeholder="Velg krav"
    )
    return {
        "name": keepable(name).strip(),
        "kind": kind,
        "under": under,
        "weight": read_weight(weight),
        "environment": environment,
        "requirements": tuple(fed),
    }


def _under(one: Criterion | None, above: tuple[Criterion, ...]) -> str:
    """The criterion it is a part of; not asked while there is none to be a part of."""
    if not above:
        return one.under if one else ""
    names = {"": "Ingen: det står øverst"} | {other.id: other.name for other in above}
    places = list(names)
    place = places.index(one.under) if one and one.under in places else 0
    return st.selectbox("Hører til under", places, place, format_func=names.__getitem__, help=_PART_OF)


def read_weight(text: str) -> Decimal | None:
    """«25,5 %» as a number over 0 and at most 100; None when it is none."""
    try:
        weight = Decimal(text.replace("%", "").replace(",", ".").strip())
    except InvalidOperation:
        return None
    return weight if weight.is_finite() and 0 < weight <= ONE_HUNDRED else None


def _told_wrong(fields: dict[str, Any]) -> bool:
    """Tell what must be mended before the criterion can be saved; whether there was anything."""
    wrong = []
    if not fields["name"]:
        wrong.append("Navn mangler. Skriv hva kriteriet heter.")
    if fields["weight"] is None:
        wrong.append("Vekt i prosent må være et tall over 0 og høyst 100.")
    for sentence in wrong:
        st.error(sentence)
    return bool(wrong)


def _number(criterion: Criterion) -> int:
    return int(criterion.id[1:])
