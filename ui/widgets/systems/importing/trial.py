"""The dry run of a list: done once for what is chosen, and on the first rows of a long one until all are asked for."""

from collections.abc import Mapping
from typing import NamedTuple

import streamlit as st

from requirements_lib.domain.person import Person
from scoring.documents.register_list import Listed
from scoring.documents.register_reader import Progress
from scoring.domain.systems.intake import Intake
from scoring.services import register_list
from scoring.services.whole_register import Seen, seen
from scoring.words.numbers import plain as figure
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.systems.importing.difference import SHOWN

MANY, FIRST = 5_000, 1_000
"""A list of more rows than `MANY` is tried on its first ones while the columns are chosen."""
MOST = 100
"""More findings than this nobody reads on a screen; the list is mended and uploaded again."""
_TRIED = "import_prøvd"


class Choice(NamedTuple):
    """What is chosen of a list: which it is, what its columns mean and what its words mean."""

    given: Listed
    mapping: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]

    @property
    def is_long(self) -> bool:
        """Whether all its rows take so long that somebody must ask for them."""
        return len(self.given.rows) > MANY

    def is_as(self, other: "Choice") -> bool:
        """Whether the same is chosen of the same list."""
        return self.given is other.given and self[1:] == other[1:]


class Tried(NamedTuple):
    """What a list would do to the register as somebody has seen it."""

    choice: Choice
    register: Seen
    found: Intake


def tried(app: Application, person: Person, choice: Choice) -> Tried | None:
    """What the whole list would do to the register; None until it is tried, and when it is refused.

    A long list is not tried anew because somebody writes meanwhile: taking it in is refused if that touches it.
    """
    kept: Tried | None = st.session_state.get(_TRIED)
    if (
        kept
        and kept.choice.is_as(choice)
        and (choice.is_long or kept.register.systems is seen(app.store, person).systems)
    ):
        return kept
    return None if choice.is_long else _try(app, person, choice, None)


def forget() -> None:
    """The register is another than the one that was seen."""
    st.session_state.pop(_TRIED, None)


def try_beginning(app: Application, person: Person, choice: Choice) -> Intake | None:
    """What its first rows would do; None when it is refused."""
    first = choice.given.beginning(FIRST)
    return attempt(lambda: register_list.dry_run(app.store, person, first, choice.mapping, choice.words))


def offer_whole(app: Application, person: Person, choice: Choice) -> None:
    """A button that tries all the rows, and tells how far it has come."""
    count = len(choice.given.rows)
    st.caption(
        f"De første {figure(FIRST)} av {figure(count)} rader er prøvd. Prøv alle når kolonnene er riktige."
    )
    if st.button(f"Prøv alle {figure(count)} rader", type="primary", key="prøv_alle"):
        _try(app, person, choice, progress("Prøver", count))
        st.rerun()


def progress(doing: str, count: int) -> Progress:
    """A bar that is told how many rows are done."""
    bar = st.progress(0.0, f"{doing} {figure(count)} rader")

    def done(rows: int) -> None:
        bar.progress(rows / count, f"{doing} {figure(count)} rader: {figure(rows)} er lest")

    return done


def _try(app: Application, person: Person, choice: Choice, done: Progress | None) -> Tried | None:
    register = seen(app.store, person)
    given, mapping, words = choice
    found = attempt(lambda: register_list.dry_run(app.store, person, given, mapping, words, done, register))
    if found is None:
        return None
    # The whole of it may be half a gigabyte.
    kept = st.session_state[_TRIED] = Tried(choice, register, found.beginning(SHOWN, MOST))
    return kept
