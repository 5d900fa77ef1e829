"""A field with a few answers to choose between shows what is saved, whatever was chosen."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from requirements_lib.domain.outcome import Refusal
    from ui.widgets.choice_field import choice_field

    kept = st.session_state.setdefault("saved", {"få": "", "mange": "A"})

    def save(key: str, chosen: str) -> None:
        if chosen == "C":
            raise Refusal("system_without_name")
        kept[key] = chosen

    choice_field("Få", "få", kept["få"], ["A", "C"], lambda one: save("få", one), disabled=False)
    many = ["A", "B", "C", "D"]
    choice_field("Mange", "mange", kept["mange"], many, lambda one: save("mange", one), disabled=False)


def test_nothing_is_chosen_before_somebody_does_and_what_is_refused_is_not_shown_as_chosen() -> None:
    shown = AppTest.from_function(page).run()
    assert shown.radio[0].value is None
    assert shown.radio[0].set_value("A").run().radio[0].value == "A"
    assert shown.radio[0].set_value("C").run().radio[0].value == "A"


def test_a_choice_from_a_list_can_be_taken_back() -> None:
    shown = AppTest.from_function(page).run()
    assert shown.selectbox[0].value == "A"
    assert shown.selectbox[0].set_value("C").run().selectbox[0].value == "A"
    assert shown.selectbox[0].set_value("").run().session_state["saved"]["mange"] == ""
