"""Two versions of a text side by side."""

from streamlit.testing.v1 import AppTest

from tests.ui.seen import words


def page() -> None:
    from requirements_lib.words.requirement import Told
    from ui.widgets.difference import show_differences

    show_differences([Told("Krav <b>", "Innen 24 timer.", "Innen 4 timer & en dag.")], "Før", "Nå")


def test_what_is_gone_and_what_has_come_are_marked_by_more_than_colour() -> None:
    html = AppTest.from_function(page).run().main.get("html")[0].proto.body
    assert "<dd><span>Før:</span> Innen <del>24</del> timer.</dd>" in html
    assert "Innen <ins>4</ins> timer<ins> &amp; en dag</ins>." in html


def test_peoples_words_are_no_markup() -> None:
    assert "Krav <b>" in words(AppTest.from_function(page).run())
