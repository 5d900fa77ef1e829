"""When each thing that stands was said, and by whom."""

from datetime import UTC, datetime, timedelta

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.procurement.history import History, Made, Revision, history
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.selection import Override

START = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
EMPTY, YES, NO = Profile(), {"records": Answer.YES}, {"records": Answer.NO}


def told(*profiles: Profile) -> History:
    """Revision 1 by p1, an hour later revision 2 by p2, and so on."""
    return history(
        Revision(made=Made(at=START + timedelta(hours=place), by=f"p{place + 1}"), profile=profile)
        for place, profile in enumerate(profiles)
    )


def by(found: dict[str, Made]) -> dict[str, str]:
    return {key: one.by for key, one in found.items()}


def test_what_stands_unchanged_counts_from_when_it_was_said() -> None:
    found = told(EMPTY, Profile(answers=YES), Profile(answers=YES, title="Ny tittel"))
    assert found.answers == {"records": Made(at=START + timedelta(hours=1), by="p2")}


def test_what_was_changed_and_changed_back_counts_from_the_last_change() -> None:
    assert by(told(Profile(answers=YES), Profile(answers=NO), Profile(answers=YES)).answers) == {
        "records": "p3"
    }


def test_what_was_taken_back_is_gone() -> None:
    chosen = Profile(overrides=(Override(requirement="ARK-01", include=True),))
    assert told(EMPTY, chosen, EMPTY).overrides == {}
    assert by(told(EMPTY, chosen, EMPTY, chosen).overrides) == {"ARK-01": "p4"}


def test_everybody_who_has_made_something_is_named() -> None:
    edited = Profile(answers=YES, edits=(Edit(requirement="ARK-05", title="Uttrekk"),))
    found = told(EMPTY, Profile(answers=YES), edited)
    assert by(found.edits) == {"ARK-05": "p3"}
    assert found.people == {"p2", "p3"}


def test_no_revision_tells_nothing() -> None:
    assert told() == History()
