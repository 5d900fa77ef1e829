"""The way to a system's page, in links."""

from streamlit.testing.v1 import AppTest


def _shown(**query: str) -> list[str]:
    def page() -> None:
        import streamlit as st

        from ui.widgets.systems.access import address

        for one in (address(), address("s1"), address("s1", "Behov")):
            st.text(one)

    app = AppTest.from_function(page)
    app.query_params.update(query)
    return [one.value for one in app.run().text]


def test_an_address_names_the_system_and_the_part() -> None:
    assert _shown() == ["/systemer", "/systemer?system=s1", "/systemer?system=s1&del=Behov"]


def test_the_chosen_procurement_is_kept_and_cannot_break_the_address() -> None:
    assert _shown(sak="a)b&c")[1] == "/systemer?sak=a%29b%26c&system=s1"
