"""Widgets that show what is saved."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from ui.widgets.stored import show_stored

    saved = st.session_state.get("saved", "a")
    st.text_input("Felt", key=show_stored("felt", saved))


def test_a_widget_shows_what_is_saved_from_the_first() -> None:
    assert AppTest.from_function(page).run().text_input[0].value == "a"


def test_a_value_that_was_not_saved_gives_way_to_the_saved_one() -> None:
    app = AppTest.from_function(page).run()
    assert app.text_input[0].set_value("avvist").run().text_input[0].value == "a"


def test_what_somebody_else_saved_meanwhile_is_shown() -> None:
    app = AppTest.from_function(page).run()
    app.session_state["saved"] = "b"
    assert app.run().text_input[0].value == "b"
