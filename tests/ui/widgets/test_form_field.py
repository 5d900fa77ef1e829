"""A form that is saved by its button."""

from streamlit.testing.v1 import AppTest

from tests.ui.seen import press, words


def page() -> None:
    import streamlit as st

    from requirements_lib.domain.outcome import Refusal
    from store.outcome import Conflict
    from ui.widgets.form_field import Fields

    def save() -> None:
        text = fields.typed("name")
        if not text:
            fields.tell({"name": "Navn: Fyll ut feltet.", "place": "Sted: Fyll ut feltet."})
        else:
            st.session_state["saved"] = fields.saved(lambda: keep(text))

    def keep(text: str) -> None:
        if text == "nektet":
            raise Refusal("not_published")
        if text == "endret":
            raise Conflict

    fields = Fields("skjema", {"name": "Navn", "place": "Sted"}, {"name": "Kart", "place": "Her"})
    with st.form("skjema"):
        fields.summary()
        fields.line("name", "kort")
        fields.area("place")
        fields.send("Lagre", save)


def _sent(text: str) -> AppTest:
    shown = AppTest.from_function(page).run()
    shown.text_input[0].set_value(text)
    shown.text_area[0].set_value("Skrevet her")
    return press(shown, "Lagre")


def test_the_fields_show_what_there_was_at_first() -> None:
    shown = AppTest.from_function(page).run()
    assert (shown.text_input[0].label, shown.text_input[0].value) == ("Navn (kort)", "Kart")


def test_all_that_is_wrong_is_told_above_and_at_each_field_and_the_words_stay() -> None:
    said = words(shown := _sent(" "))
    assert "Rett 2 ting før du lagrer" in said and said.count("Navn: Fyll ut feltet.") == 2
    assert shown.text_area[0].value == "Skrevet her"


def test_a_refusal_is_told_above_and_at_the_button_and_the_words_stay() -> None:
    said = words(_sent("nektet"))
    assert said.count("Anskaffelsen er ikke kunngjort ennå.") == 2 and "Ikke lagret" not in said
    assert "Noen har endret dette i mellomtiden." in words(_sent("endret"))


def test_what_is_saved_leaves_nothing_wrong_behind() -> None:
    shown = _sent(" ")
    shown.text_input[0].set_value("Godt")
    shown = press(shown, "Lagre")
    assert (shown.session_state["saved"], "Rett" in words(shown)) == (True, False)


def test_what_was_chosen_and_is_no_longer_there_is_left_out() -> None:
    def lists() -> None:
        import streamlit as st

        from ui.widgets.form_field import Fields

        fields = Fields("skjema", {"place": "Sted", "all": "Alle"}, {"place": "borte", "all": ["a", "borte"]})
        with st.form("skjema"):
            fields.one_of("place", {"": "Ingen", "a": "A"})
            fields.several("all", {"a": "A", "b": "B"}, "Velg")
            fields.send("Lagre", lambda: None)

    shown = AppTest.from_function(lists).run()
    assert shown.selectbox[0].value == ""
    assert shown.multiselect[0].value == ["a"]
    assert press(shown, "Lagre").multiselect[0].value == ["a"]
