"""A supplier's answer in words, and as it was written."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from requirements_lib.domain.library.answer_code import AnswerChoice, AnswerCode
from requirements_lib.domain.tender.response import Response
from ui.widgets.answer import code_in_words, source


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"code": AnswerCode.MET_TODAY}, "Oppfylt i dag"),
        ({"code": AnswerCode.MET_LATER, "later": date(2027, 6, 1)}, "Oppfylt senere, 01.06.2027"),
        ({"code": AnswerCode.MET_LATER}, "Oppfylt senere, uten dato"),
        ({"code": AnswerCode.NOT_MET}, "Nei"),
        ({}, "Oppfyllelse er ikke valgt"),
    ],
)
def test_the_code_is_told_in_words(answer: dict[str, object], words: str) -> None:
    assert code_in_words(Response.model_validate({"requirement": "ARK-05"} | answer)) == words


def test_the_code_is_told_in_the_words_of_the_tender() -> None:
    own = (AnswerChoice(code=AnswerCode.MET_LATER, label="På vei"),)
    later = Response(requirement="ARK-05", code=AnswerCode.MET_LATER, later=date(2027, 6, 1))
    assert code_in_words(later, own) == "På vei, 01.06.2027"


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("", "Svarskjema, rad ARK-05."),
        (" Vedlegg 3, side 12. ", "Svarskjema, rad ARK-05. Vedlegg 3, side 12."),
    ],
)
def test_the_source_ends_with_one_full_stop(reference: str, words: str) -> None:
    assert source(Response(requirement="ARK-05", reference=reference)) == words


def test_nothing_a_supplier_writes_is_taken_for_formatting() -> None:
    def page() -> None:
        from ui.widgets.answer import as_written

        as_written("<script>alert(1)</script>\n\n**fet** & $x$")
        as_written(" \n ")

    (shown,) = AppTest.from_function(page).run().html
    assert "<div>&lt;script&gt;alert(1)&lt;/script&gt;</div><div>**fet** &amp; $x$</div>" in shown.value


def test_a_requirement_without_an_answer_is_told_as_such() -> None:
    def page() -> None:
        from tests.builders import a_tender
        from tests.scoring.domain.builders import a_bid
        from ui.widgets.answer import show_answer

        show_answer(a_bid(), "ARK-05", a_tender())

    (told,) = AppTest.from_function(page).run().markdown
    assert told.value == "Leverandøren har ikke svart på dette kravet."
