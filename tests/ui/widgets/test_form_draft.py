"""Which forms are folded out again because this browser has words in them that are not saved."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from ui.widgets.form_draft import open_again
    from ui.widgets.panel import opened

    left = [
        {"place": "tilpass_ARK-05_sak", "base": 3},
        {"place": "eget_nytt_sak", "base": 99},
        {"place": "tilpass_ARK-05_annen", "base": 3},
        {"place": "hele_ARK-05_sak", "base": 3},
    ]
    open_again(left, "sak", 7, ("tilpass_", "eget_"))
    st.json(opened())


def test_a_form_is_folded_out_as_seen_when_it_was_written_and_nothing_else_is() -> None:
    shown = AppTest.from_function(page).run()
    assert shown.json[0].value == '{"eget_nytt_sak": 7, "tilpass_ARK-05_sak": 3}'
