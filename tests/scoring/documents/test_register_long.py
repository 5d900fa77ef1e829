"""Texts that are longer than a cell."""

from paper.sheet import Cell
from scoring.documents.register_long import divided, joined

LONG = "a" * 32_767 + "b"


def test_a_long_text_gets_columns_beside_it_and_is_put_together_again() -> None:
    heads, rows = divided(["Navn", "Tekst", "Tall"], [["A", LONG, 1], ["B", None, 2]])
    assert heads == ["Navn", "Tekst", "Tekst (fortsetter 2)", "Tall"]
    assert [len(str(one)) for one in rows[0]] == [1, 32_767, 1, 1]
    read: list[tuple[int, list[Cell]]] = [
        (number, ["" if one is None else str(one) for one in row]) for number, row in enumerate(rows, start=2)
    ]
    assert joined(heads, read) == (
        ("Navn", "Tekst", "Tall"),
        ((2, ["A", LONG, "1"]), (3, ["B", "", "2"])),
    )


def test_a_list_without_long_texts_is_as_it_was() -> None:
    assert divided(["Navn"], [["A"]]) == (["Navn"], [["A"]])
    assert joined(["Notat (fortsetter 2)"], [(2, ["A"])]) == (("Notat (fortsetter 2)",), ((2, ["A"]),))
