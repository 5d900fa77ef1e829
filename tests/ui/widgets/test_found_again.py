"""What was chosen and open in a list is found again by its address; an address nobody knows is the first."""

import pytest
from streamlit.testing.v1 import AppTest


def page() -> None:
    import streamlit as st

    from ui.widgets.found_again import choose, fold

    lists = {"a": ["1", "101", "201"], "b": ["1", "101", "201"]}
    which = st.radio("Liste", ["a", "b", "ingen"])
    with fold("Tabell", "tabell", "rader") as folded:
        if folded.open and which != "ingen":
            choose("Rader", {one: f"{one} og videre" for one in lists[which]}, "rader", f"rader_{which}")


def _at(**address: str) -> AppTest:
    app = AppTest.from_function(page)
    app.query_params.update(address)
    return app.run()


def _chosen(app: AppTest) -> str:
    assert not app.exception
    return str(app.selectbox[0].value)


def test_a_choice_is_written_in_the_address_and_the_first_is_not() -> None:
    app = _at(rader="101")
    assert _chosen(app) == "101"
    app = app.selectbox[0].set_value("201").run()
    assert (_chosen(app), app.query_params["rader"]) == ("201", "201")
    app = app.selectbox[0].set_value("1").run()
    assert (_chosen(app), "rader" in app.query_params) == ("1", False)


def test_another_address_is_followed_as_by_the_back_button() -> None:
    app = _at(rader="101").selectbox[0].set_value("201").run()
    app.query_params["rader"] = "101"
    assert _chosen(app.run()) == "101"
    del app.query_params["rader"]
    assert _chosen(app.run()) == "1"


def test_the_choice_is_there_after_another_page() -> None:
    app = _at(rader="101").radio[0].set_value("ingen").run()
    assert not app.selectbox
    assert _chosen(app.radio[0].set_value("a").run()) == "101"


def test_another_list_begins_at_its_first() -> None:
    app = _at(rader="101").radio[0].set_value("b").run()
    assert (_chosen(app), "rader" in app.query_params) == ("1", False)


@pytest.mark.parametrize("address", ["7", "<script>", "1 og videre", "²"])
def test_an_address_nobody_knows_is_the_first(address: str) -> None:
    assert _chosen(_at(rader=address)) == "1"


def test_back_to_an_address_without_the_fold_closes_it_unless_what_stands_inside_is_there() -> None:
    for inside, shown in (({}, 0), ({"rader": "101"}, 1)):
        app = _at(tabell="ja", **inside)
        assert len(app.selectbox) == 1
        del app.query_params["tabell"]
        assert len(app.run().selectbox) == shown


def test_a_fold_is_closed_unless_the_address_says_something_of_it() -> None:
    assert [len(one.selectbox) for one in (_at(), _at(tabell="ja"), _at(rader="101"))] == [0, 1, 1]
