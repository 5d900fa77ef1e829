"""A short field that saves itself: what is refused is told under it, and what was typed stays."""

import pytest
from streamlit.testing.v1 import AppTest

from ui.widgets.short_field import read_text


def page() -> None:
    import streamlit as st

    from requirements_lib.domain.outcome import Blocked, Finding, Refusal, Severity
    from store.outcome import Stale
    from ui.widgets.short_field import short_field

    kept = st.session_state.setdefault("saved", "a")

    def save(text: str) -> None:
        if text == "uten navn":
            raise Refusal("system_without_name")
        if text == "umulig":
            facts = {"name": "X"}
            raise Blocked(
                [
                    Finding(
                        code="contract_ends_before_start", severity=Severity.ERROR, subject="x", facts=facts
                    )
                ]
            )
        if text == "gammel":
            raise Stale("system", {}, 1, 2)
        st.session_state["saved"] = text

    def read(text: str) -> str:
        if text == "uleselig":
            raise ValueError("Skriv noe annet.")
        return text

    short_field("Felt", "felt", kept, read, save, disabled=False)


def test_what_is_saved_is_shown_from_the_first() -> None:
    assert AppTest.from_function(page).run().text_input[0].value == "a"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("uleselig", "Felt\\: Skriv noe annet\\."),
        ("uten navn", "Felt\\: Systemets navn mangler\\."),
        ("umulig", "Felt\\: Avtalen for X slutter før den starter\\. Rett datoene\\."),
        ("gammel", "Felt\\: Noen har endret dette i mellomtiden\\. Se over og prøv igjen\\."),
    ],
)
def test_what_is_refused_is_told_and_stays_until_it_is_mended(typed: str, told: str) -> None:
    app = AppTest.from_function(page).run().text_input[0].set_value(typed).run()
    assert ([one.value for one in app.error], app.text_input[0].value) == ([told], typed)
    assert app.session_state["saved"] == "a"
    mended = app.text_input[0].set_value("b").run()
    assert (mended.session_state["saved"], list(mended.error)) == ("b", [])


def test_words_are_kept_on_one_line_without_what_cannot_be_kept() -> None:
    assert read_text("  Ås \x00 og\n Moss ") == "Ås og Moss"
