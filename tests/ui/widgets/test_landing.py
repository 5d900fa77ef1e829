"""The place the focus goes to."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from ui.widgets.landing import jump, land_here

    land_here()
    st.header("Neste")
    st.button("Hopp", on_click=jump)


def test_nothing_jumps_before_it_is_asked_for() -> None:
    app = AppTest.from_function(page).run()
    assert not app.exception
    assert "hopp" not in app.session_state


def test_each_jump_is_a_new_one() -> None:
    app = AppTest.from_function(page).run()
    turns = {app.button[0].click().run().session_state["hopp"] for _ in range(3)}
    assert len(turns) == 3
