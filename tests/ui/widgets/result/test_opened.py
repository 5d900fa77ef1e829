"""What is read only when somebody opens it."""

from streamlit.testing.v1 import AppTest


def _page() -> None:
    import streamlit as st

    from requirements_lib.domain.person import Person
    from ui.widgets.result.opened import opened

    def read() -> str:
        st.session_state["read"] = st.session_state.get("read", 0) + 1
        return "Innholdet"

    id = st.session_state.get("who", "p-kari")
    found = opened(Person(id=id, name=id), "her", "innholdet", read)
    if found:
        st.markdown(found)


def test_it_is_read_once_for_each_opening_and_stays_until_it_is_closed() -> None:
    page = AppTest.from_function(_page).run()
    assert [one.label for one in page.button] == ["Vis innholdet"]
    assert "read" not in page.session_state
    page = page.button[0].click().run().run()
    assert [one.label for one in page.button] == ["Skjul innholdet"]
    assert (page.markdown[0].value, page.session_state["read"]) == ("Innholdet", 1)
    page = page.button[0].click().run()
    assert not page.markdown
    assert page.button[0].click().run().session_state["read"] == 2


def test_what_one_person_has_opened_is_not_open_for_the_next_in_the_same_browser() -> None:
    page = AppTest.from_function(_page).run()
    page = page.button[0].click().run()
    page.session_state["who"] = "p-lise"
    page = page.run()
    assert ([one.label for one in page.button], list(page.markdown)) == (["Vis innholdet"], [])
    assert page.button[0].click().run().session_state["read"] == 2
