"""A system as a line of the list."""

from typing import Any

from scoring.services.system import judge
from tests.builders import a_library
from tests.scoring.domain.builders import NOON, TODAY, assessed, rating, risk_answers
from ui.widgets.systems.register import row


def _row(*ratings: Any, **changes: Any) -> list[str]:
    return row(judge(assessed(*ratings, **changes), a_library(), TODAY), TODAY)


def test_a_rated_system_tells_when_how_many_and_how_risky() -> None:
    points = [rating("ARK-01", 5, at=NOON), rating("ARK-05", 4), rating("ARK-08", None)]
    found = _row(*points, risk=risk_answers([4] * 7, [4] * 6), data="Byggesaker_*alle*")
    assert found == [
        "[Byggarkivet](/systemer?system=byggark)",
        "Kari Nord",
        "Byggesaker\\_\\*alle\\*",
        "24.11.2026",
        "Oppfyller 1–2 av 3",
        "Rød, 16 av 30",
    ]


def test_nobody_who_answers_for_it_and_no_rating_are_tags() -> None:
    assert _row(owner="")[1:] == [":orange-badge[Mangler eier]", "", ":gray-badge[Ikke vurdert]", "–", "–"]


def test_a_rating_that_has_grown_old_tells_how_long_ago_it_was() -> None:
    old = rating("ARK-01", 5, at=NOON.replace(year=2024, month=9))
    assert _row(old)[3] == "24.09.2024 :orange-badge[For 26 måneder siden]"
