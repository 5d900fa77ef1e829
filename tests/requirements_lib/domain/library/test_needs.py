"""A question is asked only while it still decides something."""

from requirements_lib.domain.library.needs import to_ask
from requirements_lib.domain.library.trigger import Answer
from tests.builders import a_library, a_requirement


def _asked(answers: dict[str, Answer]) -> list[str]:
    both = {"op": "all", "parts": [{"op": "is", "question": "records"}, {"op": "is", "question": "journal"}]}
    library = a_library(a_requirement("ARK-08", trigger=both))
    return [question.id for question in to_ask(library.questions, library.requirements, answers)]


def test_every_deciding_question_is_asked_first() -> None:
    assert _asked({}) == ["records", "journal"]


def test_a_question_that_cannot_change_anything_is_not_asked() -> None:
    assert _asked({"records": Answer.NO}) == ["records"]


def test_an_answered_question_stays_so_that_it_can_be_changed() -> None:
    assert _asked({"journal": Answer.YES}) == ["records", "journal"]
