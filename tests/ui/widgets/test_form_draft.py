"""Which forms are folded out again because this browser has words in them that are not saved."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from ui.widgets.form_draft import open_again
    from ui.widgets.panel import opened

    left = [
        {"place": "tilpass_ARK-05_sak", "base": 3},
        {"place": "eget_nytt_sak", "base": 99},
        {"place": "tilpass_ARK-05_annen", "base": 3},
        {"place": "hele_ARK-05_sak", "base": 3},
    ]
    open_again(left, "sak", 7, ("tilpass_", "eget_"))
    st.json(opened())


def test_a_form_is_folded_out_as_seen_when_it_was_written_and_nothing_else_is() -> None:
    shown = AppTest.from_function(page).run()
    assert shown.json[0].value == '{"eget_nytt_sak": 7, "tilpass_ARK-05_sak": 3}'


def chosen() -> None:
    import streamlit as st

    from requirements_lib.domain.library.requirement import Kind
    from ui.widgets.form_draft import open_again
    from ui.widgets.form_field import Fields

    place = "avvik_1_sak"
    kept = {"kind": ["Informasjon"], "about": ["ARK-05 Uttrekk"], "ways": ["B", "borte"], "nothing": ["ja"]}
    before = {f"st-key-{place}_{name}": words for name, words in kept.items()}
    if "first" not in st.session_state:
        st.session_state["first"] = True
        elsewhere = {"st-key-annet_felt": ["x"]}
        open_again([{"place": place, "base": 1, "choices": before | elsewhere}], "sak", 7, ("avvik_",))
    first = {"kind": Kind.ABSOLUTE, "about": "", "ways": ["a"], "nothing": False}
    fields = Fields(place, dict.fromkeys(first, "Felt"), first)
    with st.form(place):
        fields.choice("kind", list(Kind))
        fields.one_of("about", {"": "Et annet forbehold", "ARK-05": "ARK-05 Uttrekk"})
        fields.several("ways", {"a": "A", "b": "B"}, "Velg")
        fields.tick("nothing")
        st.form_submit_button("Lagre")
    st.json(
        [*(str(fields.chosen(name)) for name in first), any("annet" in str(key) for key in st.session_state)]
    )


def test_what_was_chosen_is_chosen_again_once_where_it_is_still_there() -> None:
    shown = AppTest.from_function(chosen).run()
    assert shown.json[0].value == '["information", "ARK-05", "[\'b\']", "True", false]'
    shown.checkbox[0].uncheck()
    assert '"False"' in shown.button[0].click().run().json[0].value
