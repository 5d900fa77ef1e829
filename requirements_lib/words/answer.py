"""What each answer code is called in a tender: its own words, else the ordinary ones."""

from requirements_lib.domain.library.answer_code import AnswerChoice, AnswerCode
from requirements_lib.words.terms import term

ORDINARY = tuple(AnswerChoice(code=code, label=term(code)) for code in AnswerCode)
"""What is offered where a tender gives no choices of its own."""


def offered(choices: tuple[AnswerChoice, ...]) -> tuple[AnswerChoice, ...]:
    """What a supplier may choose among."""
    return choices or ORDINARY


def called(code: AnswerCode, choices: tuple[AnswerChoice, ...]) -> str:
    """The label of a code; the ordinary one where it is not offered."""
    return next((one.label for one in choices if one.code is code), term(code))


def quoted(choices: tuple[AnswerChoice, ...]) -> str:
    """«Oppfylt i dag», «Nei» eller «Krever tillegg»: what may be chosen, each in quotation marks."""
    *others, last = (f"«{one.label}»" for one in offered(choices))
    return f"{', '.join(others)} eller {last}"
