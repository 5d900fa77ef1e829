"""Words are asked of once, however they are written."""

from collections.abc import Iterator

import pytest
import streamlit as st

from scoring.documents.register_list import Foreign
from ui.widgets.systems.importing.words import choose_words, title

BEFORE = {"criticality": {"gul": "medium", "rød": "high"}}


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    yield
    st.session_state.clear()


def test_without_unknown_words_nothing_is_asked_and_what_was_chosen_before_stands() -> None:
    found: list[Foreign] = []
    assert choose_words(found, {}, 0) == {}
    assert choose_words(found, BEFORE, 0) == BEFORE


def test_what_a_word_meant_before_is_chosen_and_the_others_are_not() -> None:
    found = [Foreign("criticality", "Gul", 2), Foreign("criticality", "Blå", 1), Foreign("ends", "2027", 1)]
    assert choose_words(found, BEFORE | {"ends": {"2027": "30.06.2027"}}, 0) == {
        "criticality": {"gul": "medium", "rød": "high"},
        "ends": {"2027": "30.06.2027"},
    }


def test_what_is_explained_before_is_not_counted_as_left_to_explain() -> None:
    asked = [("criticality", "gul"), ("criticality", "rød"), ("criticality", "blå")]
    assert title(asked, {}) == "Svar som må forklares (3)"
    assert title(asked, BEFORE) == "Svar som må forklares (1), og 2 er forklart før"
    assert title(asked[:2], BEFORE) == "Svar som er forklart før (2)"
