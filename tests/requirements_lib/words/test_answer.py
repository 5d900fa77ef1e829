from requirements_lib.domain.library.answer_code import AnswerChoice, AnswerCode
from requirements_lib.words.answer import ORDINARY, called, offered, quoted

OWN = (
    AnswerChoice(code=AnswerCode.MET_TODAY, label="Ja"),
    AnswerChoice(code=AnswerCode.NOT_MET, label="Ikke oppfylt"),
)


def test_the_tenders_own_words_count_before_the_ordinary_ones() -> None:
    assert (called(AnswerCode.MET_TODAY, OWN), called(AnswerCode.MET_TODAY, ())) == ("Ja", "Oppfylt i dag")
    assert (offered(OWN), offered(())) == (OWN, ORDINARY)


def test_a_code_that_is_not_offered_is_called_what_it_usually_is() -> None:
    assert called(AnswerCode.NEEDS_ADDITION, OWN) == "Krever tillegg"


def test_the_choices_are_told_one_by_one() -> None:
    assert quoted(OWN) == "«Ja» eller «Ikke oppfylt»"
    assert quoted(()) == "«Oppfylt i dag», «Oppfylt senere (dato)», «Nei» eller «Krever tillegg»"
