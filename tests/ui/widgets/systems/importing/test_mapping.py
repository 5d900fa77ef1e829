"""What is chosen for columns counts for the same list, mended, until it is stored with the import."""

from collections.abc import Iterator

import pytest
import streamlit as st

from scoring.documents.register_list import Listed
from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import Meaning, Recalled
from ui.widgets.systems.importing.mapping import choose_mapping, forget_chosen

GIVEN = Listed(
    ("System", "Klasse", "Tom"), ((2, ["A", "Gul", ""]),), {"System": "name", "Klasse": KEPT, "Tom": LEFT}
)


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    yield
    st.session_state.clear()


def test_what_was_chosen_before_is_chosen_again_and_nothing_of_it_is_kept_in_the_session() -> None:
    before = Recalled(columns={"Klasse": Meaning(field="criticality")}, by="m", at=None, is_same_list=True)
    found = choose_mapping(GIVEN, [before], {"m": "Mona"}, 0)
    assert found == {"System": "name", "Klasse": "criticality", "Tom": LEFT}
    assert st.session_state["import_kolonner"] == {}


def test_what_is_changed_counts_until_it_is_forgotten() -> None:
    st.session_state["import_kolonner"] = {"Klasse": "purpose"}
    assert choose_mapping(GIVEN, [], {}, 0)["Klasse"] == "purpose"
    assert st.session_state["import_kolonner"] == {"Klasse": "purpose"}
    forget_chosen()
    assert choose_mapping(GIVEN, [], {}, 0)["Klasse"] == KEPT
