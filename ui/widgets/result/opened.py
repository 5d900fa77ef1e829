"""What is read, and logged as seen, only when somebody opens it with a button."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from requirements_lib.domain.person import Person
from ui.widgets.frame import attempt

_Read = TypeVar("_Read")


def opened(person: Person, place: str, what: str, read: Callable[[], _Read | None]) -> _Read | None:
    """What was opened, and the button that closes it; the button that opens, and None, until then.

    `what` follows «Vis» and «Skjul». It stays open until it is closed or the page is left, and only
    for the person who opened it: whoever comes after in the same browser opens it anew.
    """
    place = f"{place}_{person.id}"
    button = f"{place}_knapp"
    if button not in st.session_state:  # the page has been left since: a new look is a new view
        st.session_state.pop(place, None)
    if place not in st.session_state:
        st.button(f"Vis {what}", key=button, on_click=_open, args=(place, read))
        return None
    st.button(f"Skjul {what}", key=button, on_click=_close, args=(place,))
    found: _Read = st.session_state[place]
    return found


def _open(place: str, read: Callable[[], object]) -> None:
    found = attempt(read)
    if found is not None:
        st.session_state[place] = found


def _close(place: str) -> None:
    st.session_state.pop(place, None)
