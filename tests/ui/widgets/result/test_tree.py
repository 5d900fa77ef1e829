"""A divided criterion stands with its weight and its sum, and its parts under it."""

from streamlit.testing.v1 import AppTest

from tests.ui.seen import tables

INDENT = "\u00a0" * 4


def _page() -> None:
    from scoring.domain.ranking.ranking import rank
    from tests.scoring.domain.ranking.test_branch import divided
    from ui.widgets.result.tree import show_tree

    show_tree(rank(divided()))


def test_the_sum_stands_with_the_criterion_and_the_parts_under_it() -> None:
    page = AppTest.from_function(_page).run()
    assert not page.exception
    (table,) = tables(page)
    rows = [table[place : place + 5] for place in range(0, len(table), 5)]
    assert [row[:3] for row in rows] == [
        ["Kriterium", "Vekt", "Av alt"],
        ["Pris", "40\u00a0%", "40\u00a0%"],
        ["**Kvalitet**", "**60\u00a0%**", "**60\u00a0%**"],
        [f"{INDENT}Løsning", "75\u00a0%", "45\u00a0%"],
        [f"{INDENT}Sikkerhet", "25\u00a0%", "15\u00a0%"],
        ["**Sum**", "", ""],
    ]
    assert [head[-8:] for head in rows[0][3:]] == ["Tilbud B", "Tilbud A"]
    assert [row[3] for row in rows[1:]] == ["3,20", "**5,25**", "4,05", "1,20", "**8,45**"]
