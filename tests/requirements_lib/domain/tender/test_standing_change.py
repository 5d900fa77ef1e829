"""What an answer has changed."""

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.selection import Line
from requirements_lib.domain.tender.standing_change import Changes, changes, standings
from tests.builders import a_library, a_profile, a_requirement

JOURNAL = {"op": "is", "question": "journal"}
LIBRARY = a_library(
    a_requirement("ARK-05"),
    a_requirement("ARK-07", trigger=JOURNAL, start_set=False),
    a_requirement("ARK-08", trigger=JOURNAL),
)


def _lines(**answers: Answer) -> tuple[Line, ...]:
    return a_profile(answers=answers).lines(LIBRARY)


def _changes(before: Answer, after: Answer) -> Changes:
    return changes(standings(_lines(journal=before)), _lines(journal=after))


def _ids(lines: tuple[Line, ...]) -> list[str]:
    return [line.requirement.id for line in lines]


def test_what_came_in_and_what_came_to_be_offered_are_told_apart() -> None:
    found = _changes(Answer.UNKNOWN, Answer.YES)
    assert (_ids(found.taken), _ids(found.offered), found.gone, found.settled) == (
        ["ARK-08"],
        ["ARK-07"],
        (),
        0,
    )


def test_what_applied_and_no_longer_does_is_gone() -> None:
    found = _changes(Answer.YES, Answer.NO)
    assert (_ids(found.gone), found.taken, found.settled) == (["ARK-07", "ARK-08"], (), 0)


def test_what_was_not_decided_and_is_now_out_is_only_counted() -> None:
    assert _changes(Answer.UNKNOWN, Answer.NO) == Changes((), (), (), 2)


def test_a_requirement_that_was_not_there_before_is_no_change() -> None:
    assert changes({}, _lines(journal=Answer.YES)) == Changes((), (), (), 0)
