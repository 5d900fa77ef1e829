"""What is announced of the weights: exact, as ranges, or as an order alone; and what the price is when it is fixed."""

import streamlit as st

from requirements_lib.domain.outcome import Finding, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.weighting import Weighting, check, has_price, needs_reason, no_price
from requirements_lib.services import profile as profiles
from requirements_lib.words.field import FIELDS
from requirements_lib.words.terms import label, term
from requirements_lib.words.weighting import HELP, WITHOUT_PRICE, rule_sentence
from ui.bootstrap import Application
from ui.widgets.frame import attempt, summary
from ui.widgets.procurement import weight_order, weight_ranges
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field

_PRELIMINARY = (
    "Vektene i kolonnen «Foreløpig» blir ikke kunngjort. De brukes når modellen prøves, og foreslås når den "
    "fryses."
)
_FROZEN = "Vektene i kolonnen «Endelig (fryst)» gjelder. De foreløpige ble aldri kunngjort."
_WHY = "Regelverket åpner bare for rekkefølge alene når vekter er umulige. Skriv hvorfor de ikke kan angis."
_NOT_ASKED = "Regelverket ber ikke om denne begrunnelsen nå. Den trykkes så lenge den står her."
_UNKNOWN = "Fyll ut anslått verdi og kunngjøringsdato for å se hva regelverket åpner for."


def show(app: Application, person: Person, now: Procurement, lot: str, editable: bool) -> None:
    """The choice, what the rules of the day say of it, and what it asks for."""
    criteria = now.profile.criteria_of(lot)
    weighting = now.profile.weighting
    _choice(app, person, now, editable)
    st.markdown(_rule(app, now, weighting))
    if weighting is not Weighting.EXACT and criteria:
        st.markdown(_FROZEN if now.frozen and not now.is_open else _PRELIMINARY)
        _findings(tuple(check(criteria, weighting)) if editable else ())
    if weighting is Weighting.RANGES and editable and criteria:
        weight_ranges.show(app, person, now, lot)
    if weighting is Weighting.PRIORITY and criteria:
        weight_order.show(app, person, now, lot, editable)
        asked = needs_reason(weighting, now.profile.regime(app.law), app.law)
        if asked or now.profile.weighting_reason.strip():
            _text(person, now, "weighting_reason", _WHY if asked else _NOT_ASKED, editable)
    if criteria and not has_price(criteria):
        _without_price(app, person, now, editable)


def _findings(found: tuple[Finding, ...]) -> None:
    """What stands in the way of publishing, and what to think over, apart; a missing range the form asks for."""
    blocking = [one for one in errors(found) if one.code != "range_missing"]
    summary(blocking, "Må rettes")
    summary([one for one in found if one not in errors(found)], "Tenk over")


def _choice(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    key = show_stored(f"vekting_{now.id}", now.profile.weighting)
    st.radio(
        FIELDS["weighting"],
        list(Weighting),
        key=key,
        format_func=label,
        captions=[HELP[one] for one in Weighting],
        on_change=lambda: _save(app, person, now, weighting=st.session_state[key]),
        disabled=not editable,
    )


def _rule(app: Application, now: Procurement, weighting: Weighting) -> str:
    decision = now.profile.regime(app.law)
    if decision is None:
        return _UNKNOWN
    rule = rule_sentence(weighting, weighting.rule(app.law, decision))
    return f"**Regelverket.** {rule or 'Det er ingen egen regel om vekting for denne verdien.'}"


def _without_price(app: Application, person: Person, now: Procurement, editable: bool) -> None:
    rule = no_price(app.law, now.profile.regime(app.law))
    told = f" Regelverket: {rule.value} ({rule.basis}, {term(rule.certainty)})." if rule else ""
    st.markdown(WITHOUT_PRICE + told)
    _text(person, now, "fixed_price", "Hva er prisen eller kostnaden fast satt til?", editable)


def _text(person: Person, now: Procurement, field: str, help: str, editable: bool) -> None:
    text_field(
        person,
        FIELDS[field],
        f"anskaffelse/{now.id}/{field}",
        getattr(now.profile, field),
        now.revision,
        help=help,
        disabled=not editable,
    )


def _save(app: Application, person: Person, now: Procurement, **fields: object) -> None:
    attempt(lambda: profiles.set_fields(app.store, person, now.id, now.revision, **fields))
