"""A long list is shown a hundred rows at a time, and every row can be reached."""

from streamlit.testing.v1 import AppTest

from tests.ui.seen import tables


def _page(count: int) -> AppTest:
    def script(count: int) -> None:
        from ui.widgets.long_table import show_long_table

        made = []

        def row(one: int) -> list[str]:
            made.append(one)
            return [f"System {one}"]

        show_long_table(range(count), row, ["System"], "Systemene", "prøve")
        assert len(made) <= 100

    return AppTest.from_function(script, args=(count,)).run()


def _names(page: AppTest) -> list[str]:
    assert not page.exception
    return tables(page)[0][1:]


def test_a_hundred_rows_are_shown_whole_with_nothing_to_choose() -> None:
    page = _page(100)
    assert (len(_names(page)), len(page.selectbox)) == (100, 0)


def test_more_rows_are_shown_a_hundred_at_a_time() -> None:
    page = _page(201)
    (chosen,) = page.selectbox
    assert (chosen.label, chosen.options) == ("Rader av 201", ["1–100", "101–200", "201–201"])
    assert _names(page)[-1] == "System 99"
    assert _names(page.selectbox[0].set_value("201").run()) == ["System 200"]


def _refused() -> None:
    from requirements_lib.domain.outcome import Refusal
    from ui.widgets.long_table import show_pages

    def rows(some: object) -> list[list[str]]:
        raise Refusal("not_allowed", action="read_systems")

    show_pages(range(3), rows, ["System"], "Systemene", "prøve")


def test_rows_that_may_no_longer_be_read_are_told_as_such() -> None:
    page = AppTest.from_function(_refused).run()
    assert (len(page.error), len(page.exception), len(page.table)) == (1, 0, 0)
