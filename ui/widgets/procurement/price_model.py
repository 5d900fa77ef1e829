"""How price is compared with quality, and what decides between equal results."""

from typing import Any

import streamlit as st

from requirements_lib.domain.criteria import TieRule
from requirements_lib.domain.person import Person
from requirements_lib.domain.price_model import OFFERED, PriceModelCode
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import profile as profiles
from requirements_lib.words.price_model import announced_in
from requirements_lib.words.price_risk import RISKS
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement.price_parameters import Kind, Parameter, Wrong, model_of, parameters, written
from ui.widgets.stored import show_stored

ADVANCED = tuple(one for one in PriceModelCode if one not in OFFERED)
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
    else:
        st.markdown(f"Fyll ut feltene. Til da gjelder modellen «{label(model.code)}».")
    key = show_stored(f"likt_{now.id}", now.profile.tie_rule)
    st.radio(
        "Ved likt resultat",
        list(TieRule),
        key=key,
        on_change=lambda: choice.save(tie_rule=st.session_state[key]),
        format_func=label,
        disabled=not editable,
    )


def choose(app: Application, person: Person, now: Procurement, code: PriceModelCode) -> None:
    """Choose a model from elsewhere on the page, for a button's callback; what it still needs, its fields ask for."""
    _Choice(app, person, now, editable=True).choose(code)


class _Choice:
    """The model being chosen: saved as soon as its fields make a model."""

    def __init__(self, app: Application, person: Person, now: Procurement, editable: bool) -> None:
        self.app, self.person, self.now, self.editable = app, person, now, editable
        self.model = now.profile.price_model
        self.pending, self.wrong = f"modell_valgt_{now.id}", f"modell_galt_{now.id}"
        self._follow()

    @property
    def code(self) -> PriceModelCode:
        """The model that is chosen on the screen."""
        return PriceModelCode(st.session_state.get(self.pending, self.model.code))

    def show(self) -> None:
        """Both lists, and the fields."""
        self._radio("Prismodell", OFFERED, f"modell_{self.now.id}")
        with st.expander("Avansert", expanded=self.code in ADVANCED):
            st.markdown("Disse modellene har kjente svakheter. Prøv dem på tenkte tilbud før dere velger.")
            self._radio("Andre prismodeller", ADVANCED, f"modell_avansert_{self.now.id}")
        st.markdown(f"**Verdt å vite.** {RISKS[self.code]}")
        for one in parameters(self.code):
            self._field(one)
        for sentence in st.session_state.get(self.wrong, ()):
            st.error(sentence)

    def save(self, **fields: Any) -> None:
        """Save some fields of the procurement."""
        attempt(
            lambda: profiles.set_fields(self.app.store, self.person, self.now.id, self.now.revision, **fields)
        )

    def _follow(self) -> None:
        """Let the fields show what is saved, when that has changed since they were last shown."""
        seen = f"modell_sett_{self.now.id}"
        if st.session_state.get(seen) != self.model:
            st.session_state[seen] = self.model
            for name in (self.pending, self.wrong):
                st.session_state.pop(name, None)
            for one in parameters(self.model.code):
                st.session_state[self._key(one)] = written(self.model, one)

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

    def choose(self, code: PriceModelCode | None) -> None:
        """Save at once where no field is without a value; else wait for the fields, without complaint."""
        if code is None:  # a list that was not drawn yet when something else was pressed
            return
        st.session_state[self.pending] = code
        self._keep()
        st.session_state.pop(self.wrong, None)

    def _keep(self) -> None:
        code = self.code
        filled = {
            one.name: st.session_state[self._key(one)]
            for one in parameters(code)
            if self._key(one) in st.session_state
        }
        try:
            model = model_of(code, filled)
        except Wrong as wrong:
            st.session_state[self.wrong] = wrong.args
        else:
            st.session_state.pop(self.wrong, None)
            self.save(price_model=model)

    def _field(self, one: Parameter) -> None:
        key = self._key(one)
        if key not in st.session_state:
            same = self.code is self.model.code
            st.session_state[key] = written(self.model, one) if same else one.start
        common: dict[str, Any] = {"key": key, "on_change": self._keep, "disabled": not self.editable}
        common["help"] = one.help or None
        match one.kind:
            case Kind.SWITCH:
                st.checkbox(one.label, **common)
            case Kind.LINES:
                st.text_area(one.label, **common)
            case Kind.RANKED_BY:
                st.radio(one.label, _RANKED_BY, format_func=label, horizontal=True, **common)
            case _:
                st.text_input(one.label, **common)

    def _key(self, one: Parameter) -> str:
        return f"modell_{self.now.id}_{self.code}_{one.name}"
