"""The method page prints which question and which field give what, as the data have it."""

from collections.abc import Iterable
from pathlib import Path

from requirements_lib.storage import library
from scoring.domain.systems.quick_rating import Stop
from scoring.domain.systems.register_fact import levels
from scoring.domain.systems.system import System
from scoring.storage import choices, quick_form
from scoring.words.method import (
    NEEDS_OF,
    REGISTER,
    answer_rows,
    as_row,
    effect_words,
    interval_rows,
    question_rows,
    register_rows,
    sign_rows,
    tie_rows,
)
from scoring.words.rating.triage import choice
from scoring.words.systems.system import FIELDS
from tests.scoring.domain.builders import TODAY

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "metode" / "risiko.md").read_text("utf-8")
FORM, CHOICES = quick_form.load(), choices.load()


def _stands(rows: Iterable[tuple[str, ...]]) -> None:
    for row in rows:
        assert as_row(row) in PAGE, row


def test_every_question_stands_with_its_criteria_requirements_and_stops() -> None:
    _stands(question_rows(FORM))
    _stands(answer_rows(FORM))
    assert f"Et svar eldre enn {FORM.old_after_months} måneder" in PAGE
    assert f"de {len(FORM.requirements)} kravene den korte vurderingen gir poeng på" in PAGE


def test_every_requirement_a_question_concerns_stands_with_why_it_does() -> None:
    rows = list(tie_rows(FORM, library.load()))
    _stands(rows)
    table = PAGE.partition("| Hvorfor det hører sammen |")[2].partition("\n\n")[0]
    assert len(table.splitlines()) == len(["", "|---|---|---|", *rows])
    assert "alle kravene som gjelder" in next(row for row in question_rows(FORM) if "behovet" in row[0])


def test_every_field_of_the_register_that_gives_a_level_stands_with_how() -> None:
    _stands(register_rows())
    full = System.model_validate(
        {
            **{"id": "a", "name": "A", "support_ends": TODAY, "leaves_on": TODAY, "sends_to": ["B"]},
            **{"delivery_model": "cloud", "contract": {"ends": TODAY}},
        }
    )
    assert set(levels(full, None, TODAY)) == set(REGISTER)
    assert all(FIELDS[one] in PAGE for one in NEEDS_OF)


def test_every_stop_every_sign_and_every_interval_stands() -> None:
    assert all(f"| {one} |" in PAGE for one in Stop)
    _stands(sign_rows(CHOICES.triage))
    _stands(interval_rows(CHOICES.intervals.items()))
    assert choice(CHOICES.triage) in PAGE


def test_what_an_answer_gives_is_said_in_one_line() -> None:
    effects = {one: FORM.question("open").effects[one] for one in ("alone", "some")}
    assert [effect_words(one) for one in effects.values()] == [
        "C6 1, INT-01 gjelder ikke",
        "C6 3–4, INT-01 2 poeng",
    ]
    assert effect_words(FORM.question("exit").effects["untested"]) == "ingenting: det er ikke kjent"
    assert effect_words(FORM.question("access").effects["no_report"]) == "UU-01 0 poeng, H5 ikke avklart"
