"""What can still be reached is not pushed out by what it is too late for."""

from datetime import UTC, datetime

from scoring.domain.phase_out.decide_first import decide_first
from scoring.domain.systems.system import AssessedSystem
from scoring.domain.systems.system_decision import Course, SystemDecision
from tests.scoring.listed import FAR, LATE, SOON, a_list, a_system

_LATE = [a_system(f"sent {place}", LATE) for place in range(4)]
_SOON = [a_system(f"snart {place}", SOON) for place in range(4)]
_OTHER = a_system("siden", FAR)


def _names(*systems: AssessedSystem) -> list[str]:
    return [one.system.name for one in decide_first(a_list(*systems), 4)]


def test_half_the_room_is_for_what_can_still_be_reached() -> None:
    assert _names(_OTHER, *_LATE, *_SOON) == ["snart 0", "snart 1", "sent 0", "sent 1"]


def test_the_one_fills_the_room_the_other_leaves_and_the_others_come_last() -> None:
    assert _names(_OTHER, *_LATE, _SOON[0]) == ["snart 0", "sent 0", "sent 1", "sent 2"]
    assert _names(_OTHER, _LATE[0], *_SOON) == ["snart 0", "snart 1", "snart 2", "sent 0"]
    assert _names(_OTHER, _LATE[0], _SOON[0]) == ["snart 0", "sent 0", "siden"]


def test_what_is_decided_is_not_asked_again() -> None:
    done = SystemDecision(course=Course.REPLACE, by="p", at=datetime(2026, 11, 25, tzinfo=UTC))
    assert _names(_OTHER, a_system("bestemt", LATE, decisions=(done,)), _SOON[0]) == ["snart 0", "siden"]
