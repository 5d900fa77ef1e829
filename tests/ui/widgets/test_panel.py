"""Something that is folded out by a button."""

from streamlit.testing.v1 import AppTest

from tests.ui.seen import buttons, press


def page() -> None:
    import streamlit as st

    from ui.widgets.panel import fold_button, is_open, opened, seen

    fold_button("sted", "Åpne", "Lukk", 7)
    st.caption(f"{opened()}")
    if is_open("sted"):
        st.markdown(f"revisjon {seen('sted')}")


def test_it_is_folded_out_at_the_revision_that_was_seen_and_in_again() -> None:
    out = press(AppTest.from_function(page).run(), "Åpne")
    assert (buttons(out), out.markdown[0].value) == (["Lukk"], "revisjon 7")
    assert out.caption[0].value == "{'sted': 7}"
    assert not press(out, "Lukk").markdown
