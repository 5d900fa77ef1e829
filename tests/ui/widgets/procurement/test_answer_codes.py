"""The answers the suppliers may choose, as the officer gives them."""

from requirements_lib.domain.access import Role
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.services import profile as profiles
from requirements_lib.words.terms import term
from tests.ui.seen import press, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import draft, opened, saved, write
from ui.bootstrap import application
from ui.widgets.procurement.answer_codes import given

ORDINARY: dict[AnswerCode, str | None] = {code: term(code) for code in AnswerCode}


def test_the_ordinary_answers_are_kept_as_none_of_ones_own() -> None:
    assert given(ORDINARY) == ()


def test_an_answer_that_is_not_offered_is_left_out() -> None:
    fewer = given(ORDINARY | {AnswerCode.NEEDS_ADDITION: None})
    assert [one.code for one in fewer] == list(AnswerCode)[:3]


def test_labels_are_saved_when_they_can_be_told_apart(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case), "Velg hvilke svar leverandørene kan gi")
    write(page, "Tekst for «Oppfylt i dag»", "nei")
    page = press(page, "Lagre svarene")
    assert "«Nei» står to ganger" in words(page)
    assert saved(officer, case).answer_choices == ()
    write(page, "Tekst for «Oppfylt i dag»", "Ja")
    (addition,) = [one for one in page.checkbox if "tillegg i prisen" in one.label]
    addition.uncheck()
    told = "I bilag 2 svarer leverandøren på hvert krav med «Ja», «Oppfylt senere (dato)» eller «Nei»."
    assert told in words(press(page, "Lagre svarene"))


def test_what_somebody_else_saved_meanwhile_is_not_written_over(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case), "Velg hvilke svar leverandørene kan gi")
    theirs = given(ORDINARY | {AnswerCode.MET_LATER: None})
    other = people.add(application().store, "Per Dal", frozenset({Role.OFFICER}))
    profiles.set_fields(application().store, other, case, answer_choices=theirs)
    write(page, "Tekst for «Oppfylt i dag»", "Ja")
    page = press(page, "Lagre svarene")
    assert "Teksten ble endret av en annen" in words(page)
    assert saved(officer, case).answer_choices == theirs
