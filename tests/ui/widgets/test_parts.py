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


def test_the_part_is_sent_to_the_browser_again_after_a_run_that_was_cut_short() -> None:
    def cut_short() -> None:
        from ui.widgets.parts import choose_part
        from ui.widgets.stored import begin_run

        begin_run()
        choose_part(("Om", "Behov"))

    app = AppTest.from_function(cut_short).run().run()
    assert app.get("button_group")[0].proto.set_value
