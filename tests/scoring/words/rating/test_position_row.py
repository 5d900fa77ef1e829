"""The figures as the pictures and the tables have them."""

from scoring.domain.rating.heap import heaps
from scoring.domain.rating.position import Coverage
from scoring.words.rating import position_row as rows
from tests.builders import a_library
from tests.scoring.domain.rating.test_position import THEMES, _position

RED, OPEN = _position("Rød", 4, 0), _position("Åpen", None, 5)


def test_two_of_one_name_are_told_apart_in_pictures() -> None:
    assert [one.name for one in rows.told_apart([RED, OPEN, RED])] == ["Rød", "Åpen", "Rød (2)"]


def test_ranges_are_kept_and_what_nobody_has_rated_is_told_so() -> None:
    assert rows.risk_row(1, RED)[2:] == ["4", "4", "Rød, 16 av 30"]
    assert rows.risk_row(2, _position("Ukjent", None, None))[2:] == ["Ikke vurdert", "Ikke vurdert", "–"]


def test_a_theme_is_a_figure_a_question_mark_or_not_there() -> None:
    assert rows.cells([RED], THEMES) == [("Rød", "ARK", 1.0, "100"), ("Rød", "INT", None, "?")]
    assert rows.theme_row(RED, THEMES)[1:] == [
        "100\u00a0% (målt på 1 av 2 krav)",
        "Ukjent (0–100\u00a0%)",
        "Gjelder ikke",
    ]


def test_a_system_that_cannot_be_placed_is_in_the_table_alone() -> None:
    assert rows.time_row(7, RED)[1] == "Rød"
    assert rows.time_row(7, RED)[-1] == "Ukjent"


def test_a_theme_without_requirements_has_no_bar() -> None:
    found = [Coverage(theme="ARK", rated=1, applicable=4), Coverage(theme="ARK", rated=0, applicable=0)]
    names = {one.code: one.name for one in a_library().themes}
    assert rows.parts(found, names) == [("ARK", 0.25, "Innebygd arkivering (ARK), 25\u00a0%")]
    assert rows.coverage_row(found[1], names) == ["ARK Innebygd arkivering", "0", "0", "–"]


def test_a_mark_in_the_matrix_names_ten_and_counts_the_rest() -> None:
    (one,) = heaps([_position(f"S{place}", 4, 0) for place in range(12)])
    where, count, names = rows.about_heap(one)
    assert (where, count) == ("Rød. Sannsynlighet 4–5, alvor 4–5", "12")
    assert names.startswith("S0, S1") and names.endswith("S9, 2 til")
