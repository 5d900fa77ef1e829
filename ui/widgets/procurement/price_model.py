"""How price is compared with quality, and what decides between equal results."""

from typing import Any

import streamlit as st

from requirements_lib.domain.outcome import Finding, each_once
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing import model_fit, weighting
from requirements_lib.domain.weighing.criteria import TieRule
from requirements_lib.domain.weighing.price_model import OFFERED, PriceModelCode
from requirements_lib.services import profile as profiles
from requirements_lib.words.price_model import announced_in
from requirements_lib.words.price_risk import RISKS
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.form_field import Fields
from ui.widgets.frame import attempt, summary
from ui.widgets.plain import plain
from ui.widgets.procurement.price_parameters import (
    Kind,
    Parameter,
    Wrong,
    model_of,
    needs_decision,
    parameters,
    written,
)
from ui.widgets.stored import show_stored

ADVANCED = tuple(one for one in PriceModelCode if one not in OFFERED)
_LINES = 20_000
"""So many characters are taken in the lines of a model, which may be 200."""
_RANKED_BY = (PriceModelCode.PROPORTIONAL, PriceModelCode.LINEAR, PriceModelCode.LOWEST_PRICE)


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The offered models, the advanced ones with their risk, the fields of the chosen one, and its formula."""
    choice = _Choice(app, person, now, editable)
    choice.show()
    model = now.profile.price_model
    if choice.code is model.code:
        for lot, formula in announced_in(now.profile.priced):
            where = f" for {lot}" if lot else ""
            st.markdown(f"**Formelen som kunngjøres{plain(where)}.** {plain(formula)}")
        if editable:
            summary(at_odds(now.profile), "Modellen passer ikke med resten")
    key = show_stored(f"likt_{now.id}", now.profile.tie_rule)
    st.radio(
        "Ved likt resultat",
        list(TieRule),
        key=key,
        on_change=lambda: choice.save(tie_rule=st.session_state[key]),
        format_func=label,
        disabled=not editable,
    )


def at_odds(profile: Profile) -> tuple[Finding, ...]:
    """What in the criteria, the weights and the way quality is read the saved model does not go with, each once."""
    found = [
        one
        for _, model, asked in profile.priced
        for one in (
            *model_fit.check(model, asked, profile.quality_model),
            *weighting.check_model(profile.weighting, model),
        )
    ]
    return each_once(found)


def choose(app: Application, person: Person, now: Procurement, code: PriceModelCode) -> None:
    """Choose a model from elsewhere on the page, for a button's callback; what it still needs, its fields ask for."""
    _Choice(app, person, now, editable=True).choose(code)


class _Choice:
    """The model being chosen: saved when it is chosen where nothing is to be decided, else by the form's button."""

    def __init__(self, app: Application, person: Person, now: Procurement, editable: bool) -> None:
        self.app, self.person, self.now, self.editable = app, person, now, editable
        self.model = now.profile.price_model
        self.pending = f"modell_valgt_{now.id}"
        self._follow()

    @property
    def code(self) -> PriceModelCode:
        """The model that is chosen on the screen."""
        return PriceModelCode(st.session_state.get(self.pending, self.model.code))

    def show(self) -> None:
        """Both lists; what the chosen one asks for stands right under the list it is chosen in."""
        self._radio("Prismodell", OFFERED, f"modell_{self.now.id}")
        if self.code in ADVANCED:
            which = "som gjelder" if self.code is self.model.code else "du har merket"
            st.markdown(f"Modellen {which}, står under «Avansert»: «{label(self.code)}».")
        if self.code in OFFERED:
            self._chosen()
        with st.expander("Avansert", expanded=self.code in ADVANCED):
            st.markdown("Disse modellene har kjente svakheter. Prøv dem på tenkte tilbud før dere velger.")
            self._radio("Andre prismodeller", ADVANCED, f"modell_avansert_{self.now.id}")
            if self.code in ADVANCED:
                self._chosen()

    def save(self, **fields: Any) -> None:
        """Save some fields of the procurement."""
        attempt(lambda: self._set(**fields))

    def choose(self, code: PriceModelCode | None) -> None:
        """Save at once where there is nothing to decide; else wait for the form, without complaint."""
        if code is None:  # a list that was not drawn yet when something else was pressed
            return
        st.session_state[self.pending] = code
        if code is not self.model.code and not needs_decision(code):
            self.save(price_model=model_of(code, {}))

    def _set(self, **fields: Any) -> Procurement:
        return profiles.set_fields(self.app.store, self.person, self.now.id, self.now.revision, **fields)

    def _follow(self) -> None:
        """Show what is saved, when that has changed since it was last shown."""
        seen = f"modell_sett_{self.now.id}"
        if st.session_state.get(seen) != self.model:
            st.session_state[seen] = self.model
            st.session_state.pop(self.pending, None)

    def _radio(self, name: str, codes: tuple[PriceModelCode, ...], key: str) -> None:
        show_stored(key, self.code if self.code in codes else None)
        st.radio(
            name,
            codes,
            index=None,
            key=key,
            on_change=lambda: self.choose(st.session_state[key]),
            format_func=label,
            captions=[RISKS[one] for one in codes] if codes == ADVANCED else None,
            disabled=not self.editable,
        )

    def _chosen(self) -> None:
        """What is worth knowing of the chosen model, and the form with its numbers."""
        st.markdown(f"**Verdt å vite.** {RISKS[self.code]}")
        if not self.editable:
            return
        fields = self._fields()
        waits = self.code is not self.model.code
        with self._box():
            if waits:
                st.warning(
                    plain(
                        f"«{label(self.code)}» er ikke lagret ennå. Se over tallene, og trykk «Velg modellen». Til da "
                        f"gjelder modellen «{label(self.model.code)}»."
                    ),
                    icon=":material/edit:",
                )
            with st.form(fields.place, border=False):
                fields.summary()
                for one in parameters(self.code):
                    _field(fields, one)
                fields.send(_button(self.code, waits), lambda: self._keep(fields))
            if waits:
                st.button(
                    f"Behold «{label(self.model.code)}»",
                    key=f"modell_behold_{self.now.id}",
                    type="tertiary",
                    on_click=lambda: st.session_state.pop(self.pending, None),
                )

    def _box(self) -> Any:
        """Around the form; folded in where all it asks is a rounding that few need."""
        if needs_decision(self.code) or self.code in ADVANCED:  # «Avansert» is folded itself
            return st.container(border=True, key=f"kort_modell_{self.now.id}")
        asked = getattr(self.model, "decimals", None) is not None
        return st.expander("Avrunding i formelen", expanded=asked)

    def _fields(self) -> Fields:
        """The fields of the chosen model, as it is saved, or as they are proposed while it is not."""
        asked = parameters(self.code)
        same = self.code is self.model.code
        first = {one.name: written(self.model, one) if same else one.start for one in asked}
        state = f"{hash(self.model)}" if same else "ny"
        place = f"modell_{self.now.id}_{self.code}_{state}"
        return Fields(place, {one.name: one.label for one in asked}, first)

    def _keep(self, fields: Fields) -> None:
        filled = {one.name: _filled(fields, one) for one in parameters(self.code)}
        try:
            model = model_of(self.code, filled)
        except Wrong as wrong:
            fields.tell(wrong.by_field)
        else:
            fields.saved(lambda: self._set(price_model=model))


def _button(code: PriceModelCode, waits: bool) -> str:
    if waits:
        return "Velg modellen"
    return "Lagre tallene i modellen" if needs_decision(code) else "Lagre avrundingen"


def _field(fields: Fields, one: Parameter) -> None:
    match one.kind:
        case Kind.SWITCH:
            fields.tick(one.name)
        case Kind.LINES:
            fields.area(one.name, most=_LINES)
        case Kind.RANKED_BY:
            fields.choice(one.name, _RANKED_BY)
        case _:
            fields.line(one.name)
    if one.help:
        st.caption(one.help)


def _filled(fields: Fields, one: Parameter) -> Any:
    return fields.typed(one.name) if one.kind in (Kind.NUMBER, Kind.LINES) else fields.chosen(one.name)
