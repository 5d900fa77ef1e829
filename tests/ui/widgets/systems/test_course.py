"""One thing at a time, with the address as the place one is at."""

import pytest
from streamlit.testing.v1 import AppTest

from ui.widgets.systems.course import progress_sentence, standing


def page() -> None:
    import streamlit as st

    from ui.widgets.systems.course import choose, step

    status = st.session_state.get("status", "ikke vurdert")
    lines = {one: f"{one} ({status})" for one in ("A", "B", "C")}
    chosen = choose("Ting", "ting", lines)
    st.text(f"{chosen} {step(list(lines), chosen, 'ting', 'ting', place='bunn')}")


def _shown(**query: str) -> AppTest:
    app = AppTest.from_function(page)
    app.query_params.update(query)
    return app.run()


def test_the_first_is_shown_when_the_address_names_none_or_one_that_is_not_there() -> None:
    assert _shown().text[0].value == _shown(ting="X").text[0].value == "A True"


def test_the_address_names_the_one_that_is_shown_and_not_its_words() -> None:
    app = _shown(ting="B")
    assert (app.text[0].value, app.query_params["ting"]) == ("B True", "B")


def test_another_is_chosen_in_the_list_or_by_the_buttons() -> None:
    app = _shown().selectbox[0].set_value("B").run()
    assert (app.text[0].value, app.query_params["ting"]) == ("B True", "B")
    last = app.button[1].click().run()
    assert (last.text[0].value, [one.label for one in last.button]) == ("C False", ["Forrige ting"])


def test_the_place_is_kept_when_the_words_change() -> None:
    app = _shown(ting="B")
    app.session_state["status"] = "vurdert"
    assert app.run().text[0].value == "B True"


def test_going_back_in_the_browser_goes_back() -> None:
    app = _shown().selectbox[0].set_value("B").run()
    app.query_params["ting"] = "A"
    assert app.run().text[0].value == "A True"


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ((9, 2, 14, "krav"), "9 av 14 krav er vurdert, 2 er ukjent, 3 gjenstår."),
        ((0, 0, 14, "krav"), "0 av 14 krav er vurdert, 14 gjenstår."),
        (
            (5, 1, 14, "krav", 3),
            "5 av 14 krav har poeng, 3 av dem fra den korte vurderingen, 1 er ukjent, 8 gjenstår.",
        ),
        ((12, 2, 14, "krav"), "12 av 14 krav er vurdert, 2 er ukjent, alle har svar."),
    ],
)
def test_unknown_is_an_answer_and_told_apart(counts: tuple[int, int, int, str], sentence: str) -> None:
    assert progress_sentence(*counts) == sentence


def test_each_line_says_how_far_it_has_come() -> None:
    assert standing(True, True, 3, 14) == "3 av 14, vurdert"
    assert standing(True, False, 3, 14) == "3 av 14, ukjent"
    assert standing(False, False, 3, 14) == "3 av 14, ikke vurdert"
