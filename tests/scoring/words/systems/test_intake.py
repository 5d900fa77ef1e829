"""What taking in a list has to say."""

import re
from decimal import Decimal
from pathlib import Path

from requirements_lib.domain.outcome import Finding
from scoring.words.outcome import finding_sentence
from scoring.words.systems.intake import FINDINGS, WANTED, stay_out

FOLDER = Path(__file__).resolve().parents[4] / "scoring" / "documents"


def test_every_code_has_a_sentence_and_none_is_left_over() -> None:
    read = "".join((FOLDER / f"register_{one}.py").read_text("utf-8") for one in ("list", "reader"))
    used = set(re.findall(r'"((?:rows?|cell|columns|sheet)_\w+)"', read))
    assert used == set(FINDINGS)


def test_they_read_as_sentences() -> None:
    facts: dict[str, object] = {
        "name": "A",
        "other": 3,
        "heading": "Slutt",
        "value": "i fjor",
        "cell_form": "day",
    }
    facts |= {"fields": ["Eier"], "names": ["Rom"], "sheet": "Ark 2", "count": 40_000}
    facts |= {"price": Decimal(400_000), "ends": "2027-12-31", "most": 200}
    for code in FINDINGS:
        assert re.match(r"^[ARK][^{}]*\.$", finding_sentence(Finding.error(code, "4", **facts)))
    assert finding_sentence(Finding.error("cell_unreadable", "4", **facts)) == (
        "Rad 4, «Slutt»: «i fjor» er ikke en dato. Skriv den for eksempel 31.12.2027."
    )
    assert len(WANTED) == 15


def test_the_rows_that_stay_out_are_told_apart_from_those_that_are_no_system() -> None:
    assert stay_out(0, 0) == ""
    assert stay_out(1, 0) == "1 rad kommer ikke med."
    assert stay_out(0, 1) == "1 rad er overskrift eller sum."
    assert stay_out(2, 5) == "2 rader kommer ikke med, og 5 rader er overskrifter eller summer."


def test_a_name_that_is_too_long_says_where_the_rest_belongs() -> None:
    assert finding_sentence(Finding.error("row_name_long", "4", count=201, most=200)) == (
        "Rad 4: Navnet har 201 tegn. Skriv det med høyst 200, og skriv resten i feltet «Hva systemet brukes til». "
        "Raden kommer ikke med."
    )
