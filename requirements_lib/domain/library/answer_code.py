"""How far a requirement is met: the codes a supplier may answer with, in the words of the tender."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from pydantic import field_validator

from requirements_lib.domain.double import doubles
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value

LONGEST = 40
"""Characters in a label: it is chosen from a list in the form."""


class AnswerCode(StrEnum):
    """How far the requirement is met, by the supplier's own word."""

    MET_TODAY = "met_today"
    MET_LATER = "met_later"
    NOT_MET = "not_met"
    NEEDS_ADDITION = "needs_addition"
    """Met against an addition that is priced in the price annex, never in the answer."""


ALWAYS = (AnswerCode.MET_TODAY, AnswerCode.NOT_MET)
"""Offered in every tender."""


class AnswerChoice(Value):
    """One code that is offered, and what it is called."""

    code: AnswerCode
    label: str

    @field_validator("label")
    @classmethod
    def _on_one_line(cls, label: str) -> str:
        return " ".join(label.split())


def check(choices: tuple[AnswerChoice, ...]) -> Iterator[Finding]:
    """Everything wrong with the choices a tender gives in its own words, all at once; none given are never wrong."""
    if not choices:
        return
    given = [one.code for one in choices]
    for code in ALWAYS:
        if code not in given:
            yield _wrong("answer_code_missing", code)
    for double in doubles(given):
        yield _wrong("answer_code_double", AnswerCode(double))
    for one in choices:
        if not one.label:
            yield _wrong("answer_label_missing", one.code)
        elif len(one.label) > LONGEST:
            yield _wrong("answer_label_long", one.code, longest=LONGEST)
    for double in doubles(one.label.casefold() for one in choices if one.label):
        second = [one for one in choices if one.label.casefold() == double][-1]
        yield _wrong("answer_label_double", second.code, label=second.label)


def _wrong(code: str, about: AnswerCode, **facts: Any) -> Finding:
    return Finding.error(code, "answer_choices", answer=about, **facts)
