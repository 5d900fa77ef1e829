"""A decision in the register as a list, and in the system's history."""

from datetime import UTC, date, datetime

from scoring.documents.register_decision import HEADINGS, cells, changes
from scoring.domain.systems.system import System
from scoring.domain.systems.system_decision import Course, SystemDecision

NOBODY = System(id="a", name="A")


def _decided(*decisions: SystemDecision) -> System:
    return NOBODY.model_copy(update={"decisions": decisions})


def _decision(course: Course, month: int, reason: str = "") -> SystemDecision:
    at = datetime(2026, month, 1, 23, 30, tzinfo=UTC)
    return SystemDecision(course=course, reason=reason, by="p", at=at)


FIRST, SECOND = _decision(Course.KEEP, 9, "Avtalen er ny."), _decision(Course.REPLACE, 11)


def test_the_latest_stands_in_its_own_columns_and_those_before_it_in_one() -> None:
    names = {"p": "Mona Dahl"}
    assert cells(NOBODY, names) == [None] * len(HEADINGS)
    assert cells(_decided(FIRST), {}) == ["Behold", date(2026, 9, 2), None, "Avtalen er ny.", None]
    assert cells(_decided(FIRST, SECOND), names) == [
        "Erstatt",
        date(2026, 11, 2),
        "Mona Dahl",
        None,
        "Behold, 02.09.2026, av Mona Dahl. Avtalen er ny.",
    ]


def test_a_decision_is_a_change_and_nothing_else_is() -> None:
    (made,) = changes(_decided(FIRST), _decided(FIRST, SECOND))
    assert (made.field, made.before, made.after) == (
        "Bestemt",
        "Behold, 02.09.2026. Avtalen er ny.",
        "Erstatt, 02.11.2026.",
    )
    assert changes(_decided(FIRST), _decided(FIRST)) == ()
