"""What stands in the way of announcing a correction."""

from datetime import timedelta

from requirements_lib.domain.procurement.correction import Correction, findings
from tests.builders import DAY, NOON, a_tender

LATER = NOON + timedelta(days=7)
ANSWERED = Correction(
    base=3, essential=False, essential_reason="Rettet en dato.", prolong=False, prolong_reason="Lite å lese."
)


def _codes(correction: Correction, **changes: object) -> list[str]:
    return [one.code for one in findings(correction, a_tender(), a_tender(**changes))]


def test_an_answered_correction_of_something_may_be_announced() -> None:
    assert _codes(ANSWERED, users="200 saksbehandlere") == []


def test_a_correction_of_nothing_is_none() -> None:
    assert _codes(ANSWERED) == ["correction_without_changes"]


def test_both_questions_are_answered_with_a_reason() -> None:
    assert _codes(Correction(base=3), users="200") == ["correction_unanswered", "correction_unanswered"]
    silent = ANSWERED.with_reason("essential", " ").with_reason("prolong", "")
    assert _codes(silent, users="200") == ["correction_without_reason", "correction_without_reason"]


def test_an_essential_change_is_more_than_a_correction() -> None:
    assert _codes(ANSWERED.with_answer("essential", True), users="200") == ["correction_essential"]


def test_who_says_that_the_deadline_must_be_prolonged_prolongs_it() -> None:
    prolonging = ANSWERED.with_answer("prolong", True)
    assert _codes(prolonging, users="200") == ["correction_not_prolonged"]
    assert _codes(prolonging, users="200", bid_deadline=LATER) == []


def test_a_deadline_is_never_shortened_and_the_start_never_moved() -> None:
    assert _codes(ANSWERED, bid_deadline=NOON - timedelta(hours=1)) == ["correction_shortens_deadline"]
    assert _codes(ANSWERED, starts=DAY + timedelta(days=1)) == ["correction_moves_start"]


def test_a_question_is_asked_by_name() -> None:
    assert (ANSWERED.answer("prolong"), ANSWERED.reason("prolong")) == (False, "Lite å lese.")
