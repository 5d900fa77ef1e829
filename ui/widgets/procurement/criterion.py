"""The form of one award criterion: name, weight, what feeds it, and what it is a part of."""

from decimal import Decimal, InvalidOperation
from typing import Any

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.criteria import (
    ONE_HUNDRED,
    Criterion,
    CriterionKind,
    check,
    homes,
    without,
)
from requirements_lib.domain.weighing.criterion_field import by_field
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.words.outcome import finding_sentence
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_button, fold_in, fold_out, is_open, seen
from ui.widgets.plain import plain
from ui.widgets.undo import act_with_undo, forget_undo

_DIGITS = 20
"""More than anybody writes, and fewer than a weight can hold."""
NEW, PLACE = "nytt", "kriterier"
_NAMES = {
    "name": "Navn",
    "kind": "Type",
    "under": "Hører til under",
    "weight": "Vekt i prosent",
    "environment": "Gjelder klima og miljø",
    "requirements": "Krav som gir poeng",
    "whole": "Vurderes samlet",
    "looks_for": "Slik vurderes kriteriet",
}
_WHOLE = (
    "Vanligvis får hvert krav poeng for seg, og kravene veies sammen til kriteriet. Et kriterium som vurderes samlet, "
    "får poeng én gang, fra 0 til 10, for alle kravene under det. Vektene av kravene teller da ikke. Velg det når "
    "kravene bare gir mening sammen, for eksempel brukeropplevelse eller gjennomføring."
)
_LOOKS_FOR = (
    "Bare når kriteriet vurderes samlet: hva evalueringsgruppen ser etter, og hva som gir mange og få poeng. "
    "Teksten kunngjøres."
)
_PART_OF = (
    "Et kriterium kan deles opp. Delene av det skal være 100 % til sammen, og det er delene som får poeng. "
    "Et kriterium som har krav selv, kan ikke deles opp: flytt kravene til delene først."
)


class Editor:
    """The criteria of one lot, or of the whole procurement when no lot is named, as they are changed."""

    def __init__(self, app: Application, person: Person, now: Procurement, lot: str) -> None:
        self.app, self.person, self.now, self.lot = app, person, now, lot
        self.criteria = now.profile.criteria_of(lot)
        chosen = now.profile.chosen(app.library)
        self.asked = now.profile.lot(lot).asked(chosen) if lot else chosen
        self.told = by_field(self.criteria, check(self.criteria, self.asked))

    def show(self) -> None:
        """The ways to change each criterion and to add one, and the forms that are folded out."""
        with st.container(horizontal=True):
            for one in (*self.criteria, None):
                opening = f"Endre {plain(one.name)}" if one else "Legg til et kriterium"
                closing = (
                    f"Lukk {plain(one.name)} uten å lagre" if one else "Lukk det nye kriteriet uten å lagre"
                )
                fold_button(self._place(one), opening, closing, self.now.revision, "secondary")
        for one in (*self.criteria, None):
            if is_open(self._place(one)):
                with st.container(border=True, key=f"kort_{self._place(one)}"):
                    self._form(self._place(one), one)

    def _place(self, one: Criterion | None) -> str:
        return f"kriterium_{self.lot or 'alt'}_{one.id if one else NEW}_{self.now.id}"

    def _form(self, place: str, one: Criterion | None) -> None:
        told = self.told.get(one.id, {}) if one else {}
        wrong = {name: tuple(map(finding_sentence, found)) for name, found in told.items()}
        fields = Fields(place, _NAMES, _written(one), wrong)
        above = homes(self.criteria, one.id if one else "")
        with st.form(place, border=False):
            fields.summary()
            fields.line("name")
            fields.choice("kind", list(CriterionKind))
            if above:
                names = {other.id: other.name for other in above}
                fields.one_of("under", {"": "Ingen: det står øverst"} | names, _PART_OF)
            fields.line("weight", "over 0, høyst 100")
            fields.tick("environment")
            fields.several("requirements", self._free(one), "Velg krav")
            st.caption(_WHOLE)
            fields.tick("whole")
            fields.area("looks_for", _LOOKS_FOR)
            fields.send("Lagre kriteriet", lambda: self._save(fields, one, bool(above)))
        if one:
            self._take_out_button(one)

    def _free(self, one: Criterion | None) -> dict[str, str]:
        """The scored requirements that no other criterion has, by id, as they are chosen from."""
        others = [other for other in self.criteria if other != one]
        taken = {requirement for other in others for requirement in other.requirements}
        free = (line for line in self.asked if line.is_scored and line.id not in taken)
        return {line.id: f"{line.id} {line.title}" for line in free}

    def _save(self, fields: Fields, one: Criterion | None, asked_under: bool) -> None:
        if wrong := _wrong(fields):
            fields.tell(wrong)
            return
        base = seen(fields.place)
        if fields.saved(lambda: self._set(self._with(fields, one, asked_under), base)):
            fold_in(fields.place)
            forget_undo()
        else:
            fold_out(fields.place, procurements.fetch(self.app.store, self.person, self.now.id).revision)

    def _with(self, fields: Fields, one: Criterion | None, asked_under: bool) -> tuple[Criterion, ...]:
        """The criteria as they stand now, with the one of the form."""
        latest = procurements.fetch(self.app.store, self.person, self.now.id).profile.criteria_of(self.lot)
        others = [other for other in latest if not one or other.id != one.id]
        changed = Criterion.model_validate(
            (one.model_dump(include={"least", "most"}) if one else {})
            | {
                "id": one.id if one else f"T{max(map(_number, others), default=0) + 1}",
                "name": fields.typed("name"),
                "kind": fields.chosen("kind"),
                "under": fields.chosen("under") if asked_under else one.under if one else "",
                "weight": read_weight(fields.typed("weight")),
                "environment": fields.chosen("environment"),
                "requirements": tuple(fields.chosen("requirements")),
                "whole": fields.chosen("whole"),
                "looks_for": fields.typed("looks_for"),
            }
        )
        places = {other.id: place for place, other in enumerate(latest)}
        return tuple(sorted([*others, changed], key=lambda other: places.get(other.id, len(places))))

    def _take_out_button(self, one: Criterion) -> None:
        st.button(
            "Ta ut kriteriet",
            key=f"ta_ut_{self.lot}_{one.id}",
            type="tertiary",
            on_click=act_with_undo,
            args=(
                PLACE,
                f"{one.name} er tatt ut.",
                lambda: self._take_out(one),
                lambda: self._set(self.criteria, self.now.revision),
            ),
        )

    def _take_out(self, one: Criterion) -> None:
        self._set(without(self.criteria, one), self.now.revision)
        fold_in(self._place(one))  # the next criterion may get its id

    def _set(self, criteria: tuple[Criterion, ...], base: int) -> Procurement:
        return profiles.set_criteria(self.app.store, self.person, self.now.id, self.lot, criteria, base)


def read_weight(text: str) -> Decimal | None:
    """«25,5 %» as a number over 0 and at most 100; None when it is none."""
    try:
        weight = Decimal(text.replace("%", "").replace(",", ".").strip())
    except InvalidOperation:
        return None
    if not weight.is_finite() or len(weight.as_tuple().digits) > _DIGITS or abs(weight.adjusted()) > _DIGITS:
        return None
    return weight if 0 < weight <= ONE_HUNDRED else None


def _written(one: Criterion | None) -> dict[str, Any]:
    """What stands in the fields at first."""
    return {
        "name": one.name if one else "",
        "kind": one.kind if one else CriterionKind.QUALITY,
        "under": one.under if one else "",
        "weight": given(one.weight) if one else "",
        "environment": one.environment if one else False,
        "requirements": list(one.requirements) if one else [],
        "whole": one.whole if one else False,
        "looks_for": one.looks_for if one else "",
    }


def _wrong(fields: Fields) -> dict[str, str]:
    """What must be mended before the criterion can be saved, by field."""
    wrong = {}
    if not fields.typed("name"):
        wrong["name"] = "Navn mangler. Skriv hva kriteriet heter."
    if read_weight(fields.typed("weight")) is None:
        wrong["weight"] = "Vekt i prosent må være et tall over 0 og høyst 100."
    if fields.chosen("whole") and fields.chosen("kind") is CriterionKind.PRICE:
        wrong["whole"] = "Et priskriterium får ikke poeng av evalueringsgruppen, og kan ikke vurderes samlet."
    if fields.typed("looks_for") and not fields.chosen("whole"):
        wrong["looks_for"] = (
            "Teksten brukes bare når kriteriet vurderes samlet. Kryss av for det, eller ta ut teksten."
        )
    return wrong


def _number(criterion: Criterion) -> int:
    return int(criterion.id[1:])
