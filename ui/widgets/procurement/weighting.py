"""What is announced of the weights: exact, as ranges, or as an order alone; and what the price is when it is fixed."""

from decimal import Decimal

import streamlit as st

from requirements_lib.domain.criteria import ONE_HUNDRED, Criterion, parts_of
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.weighting import Weighting, check, has_price, no_price
from requirements_lib.services import profile as profiles
from requirements_lib.words.field import FIELDS
from requirements_lib.words.terms import label, term
from requirements_lib.words.weighting import HELP, WITHOUT_PRICE, rule_sentence
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.frame import attempt, summary
from ui.widgets.plain import plain
from ui.widgets.procurement.price_parameters import read_number
from ui.widgets.stored import show_stored
from ui.widgets.text_field import text_field

_PRELIMINARY = (
    "Vektene i listen over er foreløpige. De brukes i prøvetilbudene og foreslås når modellen fryses, men de blir "
    "ikke kunngjort."
)
_FROZEN = (
    "Vektene i listen over var foreløpige. De som gjelder, er fryst og står under «Evalueringsmodellen»."
)
_WHY = "Fylles ut der regelverket bare åpner for rekkefølge når vekter er umulige: hvorfor de ikke kan angis."
_UNKNOWN = "Fyll ut anslått verdi og kunngjøringsdato for å se hva regelverket åpner for."


def show(app: Application, person: Person, now: Procurement, lot: str, editable: bool) -> None:
    """The choice, what the rules of the day say of it, and what it asks for."""
    criteria = now.profile.criteria_of(lot)
    weighting = now.profile.weighting
    _choice(app, person, now, editable)
    st.markdown(_rule(app, now, weighting))
    if weighting is not Weighting.EXACT and criteria:
        st.markdown(_FROZEN if now.frozen else _PRELIMINARY)
        summary(check(criteria, weighting) if editable else (), label(weighting))
    if weighting is Weighting.RANGES and editable and criteria:
        _ranges(app, person, now, lot)
    if weighting is Weighting.PRIORITY and criteria:
        _order(app, person, now, lot, editable)
        _text(person, now, "weighting_reason", _WHY, editable)
    if criteria and not has_price(criteria):
        _without_price(app, person, now, editable)


def sum_of_ranges(tops: tuple[Criterion, ...]) -> str:
    """«Rammene gir fra 90 til 110 % til sammen. 100 % er mulig.»; nothing while one is missing."""
    if not all(one.least and one.most for one in tops):
        return ""
    least = sum((one.least or Decimal(0) for one in tops), Decimal(0))
    most = sum((one.most or Decimal(0) for one in tops), Decimal(0))
    possible = "100 % er mulig." if least <= ONE_HUNDRED <= most else "100 % er ikke mulig."
    return f"Rammene gir fra {given(least)} til {given(most)} % til sammen. {possible}"


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


def _ranges(app: Application, person: Person, now: Procurement, lot: str) -> None:
    """A form with the lowest and the highest weight of each criterion at the top."""
    criteria = now.profile.criteria_of(lot)
    tops = parts_of(criteria, "")
    st.markdown(
        f"**{sum_of_ranges(tops)}**" if sum_of_ranges(tops) else "Skriv en ramme for hvert kriterium."
    )
    with st.form(f"rammer_{lot}_{now.id}", border=False):
        asked = {one.id: _ends(one) for one in tops}
        if not st.form_submit_button("Lagre rammene"):
            return
    try:
        ends = {one.id: _read(one, *asked[one.id]) for one in tops}
    except ValueError as wrong:
        st.error(str(wrong))
        return
    changed = tuple(one.model_copy(update=ends.get(one.id, {})) for one in criteria)
    attempt(lambda: profiles.set_criteria(app.store, person, now.id, lot, changed, now.revision))
    st.rerun()


def _ends(one: Criterion) -> tuple[str, str]:
    left, right = st.columns(2)
    least, most = given(one.least) if one.least else "", given(one.most) if one.most else ""
    name = plain(one.name)
    low = left.text_input(f"{name}: lavest i prosent", least, key=f"ramme_fra_{one.id}")
    high = right.text_input(f"{name}: høyest i prosent", most, key=f"ramme_til_{one.id}")
    return low, high


def _read(one: Criterion, low: str, high: str) -> dict[str, Decimal]:
    """Raises ValueError with a sentence."""
    found = {
        "least": read_number(low.replace("%", ""), f"{one.name}: lavest i prosent"),
        "most": read_number(high.replace("%", ""), f"{one.name}: høyest i prosent"),
    }
    if not all(0 < end <= ONE_HUNDRED for end in found.values()):
        raise ValueError(f"{one.name}: Rammen må være fra over 0 til høyst 100 %.")
    return found


def _order(app: Application, person: Person, now: Procurement, lot: str, editable: bool) -> None:
    """The criteria at the top, the most important first, each with a button that moves it up."""
    criteria = now.profile.criteria_of(lot)
    st.markdown("**Rekkefølgen som kunngjøres**")
    tops = parts_of(criteria, "")
    for place, one in enumerate(tops):
        left, right = st.columns([3, 2], vertical_alignment="center")
        left.markdown(f"{place + 1}\\. {plain(one.name)}")
        if place and editable:
            right.button(
                f"Flytt {plain(one.name)} opp",
                key=f"flytt_opp_{one.id}",
                on_click=_move_up,
                args=(app, person, now, lot, place),
            )


def _move_up(app: Application, person: Person, now: Procurement, lot: str, place: int) -> None:
    """Put a criterion before the one above it; parts follow wherever they stand."""
    criteria = now.profile.criteria_of(lot)
    tops = list(parts_of(criteria, ""))
    tops.insert(place - 1, tops.pop(place))
    moved = (*tops, *(one for one in criteria if one.under))
    attempt(lambda: profiles.set_criteria(app.store, person, now.id, lot, moved, now.revision))


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
