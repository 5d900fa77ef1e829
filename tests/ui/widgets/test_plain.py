"""People's own words are shown as they were written."""

import pytest
from streamlit.testing.v1 import AppTest

from ui.widgets.plain import in_label, plain


@pytest.mark.parametrize("text", ["Vanlig tekst", "Æ Ø Å 123", "– «sitat» …"])
def test_words_without_signs_are_left_alone(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize("sign", list("\\`*_{}[]()#+-.!|<>$~:"))
def test_every_sign_of_markdown_is_made_an_ordinary_letter(sign: str) -> None:
    assert plain(f"a{sign}b") == f"a\\{sign}b"


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("https://a.no", "https:|//a.no"),
        ("WWW.a.no", "WWW|.a.no"),
        (":material/verified:", ":|material/verified:"),
        (":streamlit:", ":|streamlit:"),
        ("A -> B <-> C -- D >= E <= F ~= G", "A -|> B <|-|> C -|- D >|= E <|= F ~|= G"),
    ],
)
def test_what_streamlit_makes_a_link_or_an_icon_of_all_the_same_is_parted_by_a_sign_nobody_sees(
    text: str, parted: str
) -> None:
    assert plain(text).replace("\\", "").replace("\u2060", "|") == parted


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("«Avtale: Start» er", "«Avtale: Start» er"),
        ("«Eier (navn)» er – a_b 3.2", "«Eier (navn)» er – a_b 3.2"),
        ("*a* _b_ [x](y) :red[h] a@b.no $5", r"\*a\* \_b\_ \[x\](y) \:red\[h\] a\@b.no \$5"),
        ("# a", r"\# a"),
        ("12. a", r"12\. a"),
    ],
)
def test_a_label_has_no_more_signs_than_its_line_needs(text: str, label: str) -> None:
    assert in_label(text) == label


def test_line_breaks_cannot_start_a_heading_or_a_list() -> None:
    assert plain("en\n\n# to\n- tre") == "en \\# to \\- tre"


def test_marks_that_turn_the_words_after_them_around_are_left_out() -> None:
    assert plain("Snu \u202egnp") == "Snu gnp"


def test_a_figure_is_kept_on_one_line() -> None:
    assert plain("1\u00a0250\u00a0000  kr") == "1\u00a0250\u00a0000 kr"


def test_nothing_of_it_is_lost_on_the_page() -> None:
    def page() -> None:
        import streamlit as st

        from ui.widgets.plain import plain

        st.markdown(plain("*a* $5"))

    assert AppTest.from_function(page).run().markdown[0].value == "\\*a\\* \\$5"
