"""A page in parts."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from ui.widgets.parts import choose_part, show_next

    parts = ("Om", "Behov")
    now = choose_part(parts)
    st.text(now)
    show_next(parts, now)


def _shown(**query: str) -> AppTest:
    app = AppTest.from_function(page)
    app.query_params.update(query)
    return app.run()


def test_the_first_part_is_shown_when_the_address_names_none_or_one_that_is_not_there() -> None:
    assert _shown().text[0].value == _shown(**{"del": "Noe"}).text[0].value == "Om"


def test_the_button_leads_to_the_next_and_the_last_has_none() -> None:
    first = _shown()
    assert [one.label for one in first.button] == ["Neste: behov"]
    last = first.button[0].click().run()
    assert (last.text[0].value, len(last.button)) == ("Behov", 0)
