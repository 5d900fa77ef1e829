"""Award criteria: names, weights, what feeds each, the mark for environment, and the price model."""

from decimal import Decimal, InvalidOperation
from typing import Any

import pandas as pd
import streamlit as st

from requirements_lib.domain.criteria import (
    ONE_HUNDRED,
    Criterion,
    CriterionKind,
    PriceModel,
    PriceModelCode,
    TieRule,
    total_weight,
)
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.words.outcome import FIELDS
from requirements_lib.words.terms import label
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.text_field import text_field


def show(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """The list as a table, the sum in words, and a form for each criterion."""
    criteria = now.profile.criteria
    _table(criteria)
    st.markdown(f"**{sum_in_words(criteria)}**")
    if editable:
        for one in criteria:
            with st.expander(f"Endre {one.name}"):
                _form(app, person, now, one)
        with st.expander("Legg til et kriterium", expanded=not criteria):
            _form(app, person, now, None)
    text_field(
        person,
        FIELDS["environment_reason"],
        f"anskaffelse/{now.id}/environment_reason",
        now.profile.environment_reason,
        now.revision,
        help="Fylles ut når klima og miljø ikke vektes med minst 30 %: hvilken annen løsning er valgt, og hvorfor.",
        disabled=not editable,
    )
    _price_model(app, person, now, editable)


def sum_in_words(criteria: tuple[Criterion, ...]) -> str:
    """«Vektene er 95 % til sammen. Fordel 5 % til.»"""
    total = total_weight(criteria)
    left = ONE_HUNDRED - total
    if left == 0:
        return "Vektene er 100 % til sammen."
    advice = f"Fordel {given(left)} % til." if left > 0 else f"Trekk fra {given(-left)} %."
    return f"Vektene er {given(total)} % til sammen. {advice}"


def _table(criteria: tuple[Criterion, ...]) -> None:
    if not criteria:
        st.markdown("Ingen kriterier ennå. Legg til pris og minst ett kriterium for kvalitet.")
        return
    rows = [
        (
            one.name,
            label(one.kind),
            f"{given(one.weight)} %",
            "Ja" if one.environment else "",
            ", ".join(one.requirements),
        )
        for one in criteria
    ]
    columns = ["Kriterium", "Type", "Vekt", "Klima og miljø", "Krav som gir poeng"]
    st.table(pd.DataFrame(rows, columns=columns), hide_index=True, alt="Tildelingskriterier")


def _form(app: Application, person: Person, now: Procurement, one: Criterion | None) -> None:
    scored = [line.id for line in now.profile.chosen(app.library) if line.is_scored]
    key = one.id if one else "ny"
    with st.form(f"kriterium_{key}", border=False):
        name = st.text_input("Navn", one.name if one else "")
        kinds = list(CriterionKind)
        kind = st.radio(
            "Type", kinds, kinds.index(one.kind) if one else 1, format_func=label, horizontal=True
        )
        weight = st.text_input("Vekt i prosent", given(one.weight) if one else "")
        environment = st.checkbox("Gjelder klima og miljø", one.environment if one else False)
        kept = [requirement for requirement in (one.requirements if one else ()) if requirement in scored]
        fed = st.multiselect("Krav som gir poeng", scored, kept, placeholder="Velg krav")
        saved = st.form_submit_button("Lagre kriteriet")
        removed = bool(one) and st.form_submit_button("Ta ut kriteriet")
    if removed:
        _save(app, person, now, [other for other in now.profile.criteria if other != one])
    elif saved:
        fields = {
            "id": one.id if one else _next_id(now),
            "name": name,
            "kind": kind,
            "environment": environment,
        }
        _save_one(app, person, now, one, fields | {"weight": weight, "requirements": tuple(fed)})


def _save_one(
    app: Application, person: Person, now: Procurement, before: Criterion | None, fields: dict[str, Any]
) -> None:
    try:
        weight = Decimal(str(fields["weight"]).replace(",", ".").replace("%", "").strip())
        changed = Criterion.model_validate(fields | {"weight": weight})
    except (InvalidOperation, ValueError):
        st.error("Skriv et navn, og en vekt over 0 og høyst 100.")
        return
    criteria = list(now.profile.criteria)
    if before is None:
        criteria.append(changed)
    else:
        criteria[criteria.index(before)] = changed
    _save(app, person, now, criteria)


def _save(app: Application, person: Person, now: Procurement, criteria: list[Criterion]) -> None:
    attempt(lambda: procurements.set_fields(app.store, person, now.id, criteria=tuple(criteria)))
    st.rerun()


def _next_id(now: Procurement) -> str:
    numbers = [int(one.id[1:]) for one in now.profile.criteria]
    return f"T{max(numbers, default=0) + 1}"


def _price_model(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    """Proportional or linear, the floor stated, and the rule for equal results."""
    model = now.profile.price_model
    codes, rules = list(PriceModelCode), list(TieRule)
    st.radio(
        "Prismodell",
        codes,
        codes.index(model.code),
        format_func=label,
        horizontal=True,
        key=f"modell_{now.id}",
        on_change=lambda: _set(app, person, now, price_model=_model(now)),
        disabled=not editable,
    )
    if model.code is PriceModelCode.LINEAR:
        st.checkbox(
            "Poengene stopper på 0",
            model.floor_at_zero,
            key=f"gulv_{now.id}",
            on_change=lambda: _set(app, person, now, price_model=_model(now)),
            disabled=not editable,
        )
    st.radio(
        "Ved likt resultat",
        rules,
        rules.index(now.profile.tie_rule),
        format_func=label,
        key=f"likt_{now.id}",
        on_change=lambda: _set(app, person, now, tie_rule=st.session_state[f"likt_{now.id}"]),
        disabled=not editable,
    )


def _model(now: Procurement) -> PriceModel:
    floor = st.session_state.get(f"gulv_{now.id}", now.profile.price_model.floor_at_zero)
    return PriceModel(code=st.session_state[f"modell_{now.id}"], floor_at_zero=floor)


def _set(app: Application, person: Person, now: Procurement, **fields: Any) -> None:
    attempt(lambda: procurements.set_fields(app.store, person, now.id, **fields))
