"""The rows that stay out of the register, as a file to mend and import: before the import, and after it."""

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.documents.register_list import Listed
from scoring.domain.systems.intake import Intake
from scoring.services import register_list
from scoring.words.systems.intake import stay_out
from ui.widgets.signature import file_name

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LEFT = "import_utelatt"


class _Left(NamedTuple):
    """What stayed out of the last import."""

    said: str
    content: bytes


def offer_rows(person: Person, given: Listed, found: Intake) -> None:
    """The rows that would stay out, when there are any."""
    if found.out:
        _offer(person, lambda: register_list.rows_out(given, found), "utelatt_før")


def remember(given: Listed, found: Intake) -> None:
    """Keep what stayed out, so that it can be had until the next file is read."""
    forget_left()
    if found.out:
        said = stay_out(found.refused, len(found.out) - found.refused)
        st.session_state[_LEFT] = _Left(said, register_list.rows_out(given, found))


def show_left(person: Person) -> None:
    """What stayed out of the import that is done."""
    left: _Left | None = st.session_state.get(_LEFT)
    if left is not None:
        st.markdown(left.said)
        _offer(person, left.content, "utelatt_etter")


def forget_left() -> None:
    """Another list is being read."""
    st.session_state.pop(_LEFT, None)


def _offer(person: Person, content: bytes | Callable[[], bytes], key: str) -> None:
    st.download_button(
        "Last ned radene som ikke kommer med",
        content,
        file_name("rader-som-ikke-kom-med", person, "xlsx"),
        EXCEL,
        key=key,
        on_click="ignore",
        help="Rett radene i filen, og importer den. Den har de samme kolonnene og sier hvorfor.",
    )
