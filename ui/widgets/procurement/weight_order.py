"""The order that is announced: tried out on the screen, and saved by its own button with a way back."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.criteria import Criterion, parts_of
from requirements_lib.domain.weighing.weighting import Weighting, announced, check
from requirements_lib.services import profile as profiles
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.undo import act_with_undo, show_undo

PLACE = "rekkefølge"


def show(app: Application, person: Person, now: Procurement, lot: str, editable: bool) -> None:
    """The criteria at the top, the most important first, each with a button up and one down."""
    criteria = now.profile.criteria_of(lot)
    saved = [one.id for one in parts_of(criteria, "")]
    key = f"rekkefolge_{lot}_{now.id}"
    tried: list[str] = st.session_state.get(key, saved)
    if sorted(tried) != sorted(saved):  # a criterion has come or gone meanwhile
        tried = saved
    st.markdown("**Rekkefølgen som kunngjøres**")
    names = {one.id: plain(one.name) for one in criteria}
    with st.container(border=True, key=f"kort_{key}"):
        for place, one in enumerate(tried):
            left, right = st.columns([2, 3], vertical_alignment="center")
            left.markdown(f"{place + 1}\\. {names[one]}")
            if editable:
                with right.container(horizontal=True):
                    _move(key, tried, place, -1, f"Flytt {names[one]} opp", f"flytt_opp_{one}")
                    _move(key, tried, place, 1, f"Flytt {names[one]} ned", f"flytt_ned_{one}")
        if editable and tried != saved:
            _to_save(app, person, now, lot, key, tried)
    if editable and tried == saved and tuple(check(criteria, Weighting.PRIORITY)):
        _weights_button(app, person, now, lot)
    show_undo(PLACE)


def _move(key: str, tried: list[str], place: int, by: int, words: str, button: str) -> None:
    """A button that moves one on the screen alone; none where there is nowhere to go."""
    if not 0 <= place + by < len(tried):
        return
    moved = list(tried)
    moved.insert(place + by, moved.pop(place))
    st.button(words, key=button, type="tertiary", on_click=st.session_state.__setitem__, args=(key, moved))


def _weights_button(app: Application, person: Person, now: Procurement, lot: str) -> None:
    """Preliminary weights that follow the order, where those that stand do not."""
    before = now.profile.criteria_of(lot)

    def put(criteria: tuple[Criterion, ...]) -> Procurement:
        return profiles.set_criteria(app.store, person, now.id, lot, criteria, now.revision)

    st.button(
        "Sett foreløpige vekter som følger rekkefølgen",
        key=f"vekter_etter_{lot}_{now.id}",
        on_click=act_with_undo,
        args=(
            PLACE,
            "De foreløpige vektene følger rekkefølgen nå.",
            lambda: put(following(before)),
            lambda: put(before),
        ),
    )


def following(criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    """The criteria with the weights that illustrate the order: n, n − 1, … 1 of their sum."""
    shown = {one.id: one.weight for one in announced(criteria, Weighting.PRIORITY)}
    return tuple(one.model_copy(update={"weight": shown[one.id]}) for one in criteria)


def _to_save(
    app: Application, person: Person, now: Procurement, lot: str, key: str, tried: list[str]
) -> None:
    st.warning("Rekkefølgen er endret her, men ikke lagret.", icon=":material/edit:")
    with st.container(horizontal=True):
        st.button(
            "Lagre rekkefølgen",
            key=f"{key}_lagre",
            type="primary",
            on_click=_save,
            args=(app, person, now, lot, key, tried),
        )
        st.button(
            "Behold rekkefølgen som er lagret",
            key=f"{key}_behold",
            on_click=lambda: st.session_state.pop(key, None),
        )


def _save(app: Application, person: Person, now: Procurement, lot: str, key: str, tried: list[str]) -> None:
    before = now.profile.criteria_of(lot)

    def put(criteria: tuple[Criterion, ...]) -> Procurement:
        return profiles.set_criteria(app.store, person, now.id, lot, criteria, now.revision)

    act_with_undo(PLACE, "Rekkefølgen er lagret.", lambda: put(ordered(before, tried)), lambda: put(before))
    st.session_state.pop(key, None)


def ordered(criteria: tuple[Criterion, ...], tried: list[str]) -> tuple[Criterion, ...]:
    """The criteria with those at the top in another order; parts follow wherever they stand."""
    by_id = {one.id: one for one in criteria}
    return (*(by_id[one] for one in tried), *(one for one in criteria if one.under))
