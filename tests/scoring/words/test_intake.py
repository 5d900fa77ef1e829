"""What taking in a list has to say."""

import re
from pathlib import Path

from requirements_lib.domain.outcome import Finding
from scoring.words.intake import FINDINGS, WANTED
from scoring.words.outcome import finding_sentence

SOURCE = Path(__file__).resolve().parents[3] / "scoring" / "documents" / "register_list.py"


def test_every_code_has_a_sentence_and_none_is_left_over() -> None:
    used = set(re.findall(r'"((?:row|cell|column|sheet)_\w+)"', SOURCE.read_text("utf-8")))
    assert used == set(FINDINGS)


def test_they_read_as_sentences() -> None:
    facts = {"name": "A", "other": 3, "heading": "Slutt", "value": "i fjor", "cell_form": "day"}
    for code in FINDINGS:
        assert re.match(r"^[ARK][^{}]*\.$", finding_sentence(Finding.error(code, "4", **facts)))
    assert finding_sentence(Finding.error("cell_unreadable", "4", **facts)) == (
        "Rad 4, «Slutt»: «i fjor» er ikke en dato. Feltet står som før."
    )
    assert len(WANTED) == 6
