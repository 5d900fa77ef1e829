"""The codes a supplier may answer with, in the words of the tender."""

import json

import pytest

from requirements_lib.domain.library.answer_code import AnswerChoice, AnswerCode, check
from requirements_lib.words.outcome import finding_sentence
from tests.builders import a_profile, a_tender

TWO = {AnswerCode.MET_TODAY: "Ja", AnswerCode.NOT_MET: "Nei"}


def chosen(labels: dict[AnswerCode, str]) -> tuple[AnswerChoice, ...]:
    return tuple(AnswerChoice(code=code, label=label) for code, label in labels.items())


def _codes(choices: tuple[AnswerChoice, ...]) -> list[str]:
    found = tuple(check(choices))
    assert all(finding_sentence(one).startswith("Svar leverandørene kan velge: ") for one in found)
    return [one.code for one in found]


def test_the_ordinary_choices_and_yes_and_no_alone_are_right() -> None:
    assert (_codes(()), _codes(chosen(TWO))) == ([], [])


@pytest.mark.parametrize(
    ("labels", "wrong"),
    [
        ({AnswerCode.MET_TODAY: "Ja"}, "answer_code_missing"),
        (TWO | {AnswerCode.NOT_MET: " "}, "answer_label_missing"),
        (TWO | {AnswerCode.NOT_MET: "ja"}, "answer_label_double"),
        (TWO | {AnswerCode.NOT_MET: "n" * 41}, "answer_label_long"),
    ],
)
def test_what_cannot_be_chosen_among_is_told(labels: dict[AnswerCode, str], wrong: str) -> None:
    assert _codes(chosen(labels)) == [wrong]


def test_a_code_offered_twice_is_told() -> None:
    again = AnswerChoice(code=AnswerCode.NOT_MET, label="Niks")
    assert _codes((*chosen(TWO), again)) == ["answer_code_double"]


def test_a_label_stands_on_one_line() -> None:
    assert AnswerChoice(code=AnswerCode.NOT_MET, label=" Ikke\n oppfylt ").label == "Ikke oppfylt"


def test_a_tender_without_choices_of_its_own_is_written_as_before_there_were_any() -> None:
    assert "answer_choices" not in json.loads(a_tender().model_dump_json())
    assert "answer_choices" not in json.loads(a_profile().model_dump_json())


def test_a_tender_offers_what_it_names_and_else_everything() -> None:
    named = a_tender(answer_choices=chosen(TWO))
    assert [one for one in AnswerCode if named.offers(one)] == list(TWO)
    assert all(a_tender().offers(one) for one in AnswerCode)
