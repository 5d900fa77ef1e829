"""What is being written in a form that is saved by its button: kept in the browser until the form is folded in.

A reload, another theme or a new session loses no word and no choice: the form is folded out again as seen at the
revision it was written on, so that what somebody else has changed meanwhile is told when it is saved.
"""

import secrets
from typing import Any

import streamlit as st

from requirements_lib.domain.person import Person
from ui.bootstrap import ROOT
from ui.widgets.panel import fold_out, opened

KEPT = "Det du skriver, er beholdt i denne nettleseren til du lagrer eller lukker skjemaet."
_KEY, _SESSION = "skjemautkast", "skjemautkast_okt"
_CHOSEN = "_valgt_for"
_component = st.components.v2.component(
    "malestokk_skjema", js=(ROOT / "ui" / "static" / "skjema.js").read_text("utf-8")
)


def keep_drafts(person: Person, case: str, revision: int, forms: tuple[str, ...]) -> None:
    """Keep what is written in the forms of this procurement whose places begin so; it is now at this revision."""
    st.session_state.setdefault(_SESSION, secrets.token_hex(8))
    _component(
        key=_KEY,
        data={
            "person": person.id,
            "case": case,
            "session": st.session_state[_SESSION],
            "forms": forms,
            "open": {place: base for place, base in opened().items() if place.startswith(forms)},
        },
        on_left_change=lambda: open_again(st.session_state[_KEY].get("left") or [], case, revision, forms),
        height=1,
    )


def open_again(left: list[dict[str, Any]], case: str, revision: int, forms: tuple[str, ...]) -> None:
    """Fold out the forms that have drafts left; what is no form of this procurement is passed over."""
    for one in left:
        place, base = str(one["place"]), int(one["base"])
        if place.startswith(forms) and place.endswith(f"_{case}"):
            fold_out(place, min(base, revision))
            _choose_again(place, one.get("choices") or {})


def chosen_before(key: str) -> list[str] | None:
    """What was chosen in the field with this key before a reload, by the words it was shown with; told once."""
    found: list[str] | None = st.session_state.pop(f"{key}{_CHOSEN}", None)
    return found


def _choose_again(place: str, choices: dict[str, list[str]]) -> None:
    for name, words in choices.items():
        key = name.removeprefix("st-key-")
        if key.startswith(f"{place}_"):
            st.session_state[f"{key}{_CHOSEN}"] = [str(one) for one in words]
