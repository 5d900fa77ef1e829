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


def cut_short() -> None:
    import streamlit as st

    from ui.widgets import stored

    stored.begin_run()
    st.text_input("Felt", key=stored.show_stored("felt", "a"))
    st.text_input("Skjema", key=stored.show_first("skjema", "b"))
    if st.session_state.get("whole"):
        stored.end_run()


def _sent(app: AppTest) -> list[str]:
    """What the browser is told to show, whatever it shows already."""
    return [one.proto.value for one in app.text_input if one.proto.set_value]


def test_what_a_run_that_was_cut_short_had_shown_is_sent_to_the_browser_again() -> None:
    app = AppTest.from_function(cut_short).run()
    app.text_input[1].set_value("skrevet")
    app.session_state["whole"] = True
    assert _sent(app.run()) == ["a", "skrevet"]
    assert _sent(app.run()) == []
