"""What the reading of a form found, in one sentence."""

from requirements_lib.domain.requirement import Kind
from requirements_lib.domain.response import AnswerCode, Response
from requirements_lib.domain.tender import Tender
from tests.builders import a_library, a_requirement, a_tender
from ui.widgets.bids.report import answered, unanswered, wanted

ALL = tuple(Response(requirement=one, code=AnswerCode.MET_TODAY) for one in ("ARK-01", "ARK-05", "ARK-08"))


def test_every_answer_read_is_told() -> None:
    assert answered(ALL, a_tender()) == "3 av 3 krav er besvart."


def test_what_is_not_answered_is_told_and_named() -> None:
    assert answered(ALL[:1], a_tender()) == "1 av 3 krav er besvart. Uten svar: ARK-05, ARK-08."


def test_a_row_with_nothing_in_it_is_no_answer() -> None:
    assert unanswered((*ALL[:2], Response(requirement="ARK-08")), a_tender()) == ("ARK-08",)


def test_information_is_not_asked_about() -> None:
    told = a_requirement("ARK-09", kind=Kind.INFORMATION)
    library = a_library(*a_library().requirements, told)
    asked = tuple(
        a_tender().requirements[0].model_copy(update={"requirement": one}) for one in library.requirements
    )
    tender: Tender = a_tender().model_copy(update={"requirements": asked})
    assert wanted(tender) == ("ARK-01", "ARK-05", "ARK-08")
