"""The dates of the timeline as a table, also those that have passed."""

from scoring.words.timeline import COLUMNS, left_out_sentence, rows
from tests.scoring.listed import LATE, a_listed


def test_every_date_stands_in_the_table_also_when_it_has_passed_or_is_not_known() -> None:
    known, unknown = rows([a_listed(ends=LATE), a_listed("Ukjent", None)])
    assert known == [
        *("Byggarkivet", "For sent (05.09.2025)", "06.02.2026", "30.06.2026", "Ikke kjent", "31.03.2027"),
        "Ikke kjent",
    ]
    assert unknown == ["Ukjent", *["Ikke kjent"] * 6] and len(COLUMNS) == 7


def test_what_is_left_out_is_counted() -> None:
    assert left_out_sentence(0) == ""
    assert left_out_sentence(1).startswith("Ett system er ikke med")
    assert left_out_sentence(2).startswith("2 systemer er ikke med")
