"""Do, then «Angre»."""

from streamlit.testing.v1 import AppTest

from tests.ui.seen import buttons, press, words


def page() -> None:
    import streamlit as st

    from requirements_lib.domain.outcome import Refusal
    from ui.widgets.undo import act, act_with_undo, forget_undo, show_undo

    done = st.session_state.setdefault("done", [])

    def refused() -> None:
        raise Refusal("not_published")

    undo = (lambda: done.append("inn"), lambda: done.append("ut"))
    st.button("Gjør", on_click=act_with_undo, args=("her", "Det er gjort.", *undo))
    st.button("Noe annet", on_click=act, args=(lambda: done.append("annet"),))
    st.button("Lagre et skjema", on_click=forget_undo)
    st.button("Nektes", on_click=act_with_undo, args=("her", "Det er gjort.", refused, undo[1]))
    show_undo("her")
    show_undo("der")


def test_what_was_done_is_told_where_it_was_done_and_is_undone() -> None:
    shown = press(AppTest.from_function(page).run(), "Gjør")
    assert ("Det er gjort." in words(shown), buttons(shown).count("Angre")) == (True, 1)
    shown = press(shown, "Angre")
    assert (shown.session_state["done"], "Angre" in buttons(shown)) == (["inn", "ut"], False)


def test_the_next_act_takes_the_way_back_away() -> None:
    for later in ("Noe annet", "Lagre et skjema"):
        shown = press(press(AppTest.from_function(page).run(), "Gjør"), later)
        assert "Angre" not in buttons(shown)


def test_what_was_refused_has_nothing_to_undo() -> None:
    assert "Angre" not in buttons(press(AppTest.from_function(page).run(), "Nektes"))
