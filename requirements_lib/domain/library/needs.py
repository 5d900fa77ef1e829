"""The questions a buyer (or a system's manager) answers about the need."""

from collections.abc import Iterable

from pydantic import Field

from requirements_lib.domain.library.requirement import Requirement, Text
from requirements_lib.domain.library.trigger import Answer, Answers, Truth
from requirements_lib.domain.value import Value


class Question(Value):
    """One yes/no question, with the words an explanation is made of.

    `when_yes` and `when_no` read well after «fordi»: «Kravet er med fordi løsningen …».
    """

    id: str = Field(pattern=r"^[a-z_]+$")
    ask: Text
    help: Text
    when_yes: Text
    when_no: Text

    def phrase(self, answer: Answer) -> str:
        """The answer as a clause after «fordi»; the question itself when it is not answered."""
        return {Answer.YES: self.when_yes, Answer.NO: self.when_no}.get(answer, self.ask)


def to_ask(
    questions: Iterable[Question], requirements: Iterable[Requirement], answers: Answers
) -> tuple[Question, ...]:
    """The questions worth showing, in the library's order: those answered, and those that still decide something.

    A question is asked only while the outcome of some trigger depends on it.
    """
    verdicts = [requirement.trigger.verdict(answers) for requirement in requirements]
    deciding = {asked for verdict in verdicts if verdict.truth is Truth.OPEN for asked, _ in verdict.because}
    return tuple(question for question in questions if question.id in deciding or question.id in answers)
