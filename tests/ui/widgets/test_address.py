"""A choice that stands in the address by its id."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from ui.widgets.address import from_address, to_address

    kinds = ["a", "b", "c"]
    chosen = st.radio("Valg", kinds, format_func=str.upper, key=from_address("valg", kinds))
    to_address("valg", str(chosen))


def at(address: str | None = None) -> AppTest:
    """The page at an address."""
    app = AppTest.from_function(page)
    if address is not None:
        app.query_params["valg"] = address
    return app.run()


def test_the_address_decides_at_first() -> None:
    assert at("b").radio[0].value == "b"


def test_a_choice_is_written_by_its_id() -> None:
    app = at("b").radio[0].set_value("c").run()
    assert app.query_params["valg"] == "c"
    assert app.radio[0].value == "c"


def test_a_widget_that_the_browser_has_not_drawn_yet_follows_the_address() -> None:
    def empty() -> None:
        import streamlit as st

        from ui.widgets.address import from_address, to_address

        key = from_address("valg", ["a", "b"])
        to_address("valg", str(st.radio("Valg", ["a", "b"], index=None, key=key)))

    app = AppTest.from_function(empty)
    app.query_params["valg"] = "b"
    app = app.run().radio[0].set_value(None).run()
    assert app.radio[0].value == "b"
    assert app.query_params["valg"] == "b"


def test_a_new_address_is_followed_as_by_the_back_button() -> None:
    app = at("b").radio[0].set_value("c").run()
    app.query_params["valg"] = "b"
    assert app.run().radio[0].value == "b"


def test_an_address_without_a_choice_and_one_nobody_knows_give_the_first() -> None:
    for app in (at(), at("x")):
        assert app.radio[0].value == "a"
        assert app.query_params["valg"] == "a"


def test_what_the_address_names_is_sent_to_the_browser_again_after_a_run_that_was_cut_short() -> None:
    def cut_short() -> None:
        import streamlit as st

        from ui.widgets.address import from_address, to_address
        from ui.widgets.stored import begin_run

        begin_run()
        to_address("valg", str(st.radio("Valg", ["a", "b"], key=from_address("valg", ["a", "b"]))))

    app = AppTest.from_function(cut_short)
    app.query_params["valg"] = "b"
    assert [app.run().radio[0].proto.set_value for _ in range(2)] == [True, True]
