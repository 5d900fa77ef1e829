"""Looking through the requirements."""

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.selection_view import View, is_changed, tally, views
from tests.builders import a_library, a_profile, a_requirement

HOURS = {"frist": {"label": "Frist", "unit": "timer", "default": 24, "minimum": 1, "maximum": 72}}
TIMED = a_requirement("ARK-01", text="Innen {frist} timer.", parameters=HOURS)


def _seen(profile: Profile, remarked: tuple[str, ...] = ()) -> dict[str, frozenset[View]]:
    return {
        line.requirement.id: views(line, profile.parameters, remarked)
        for line in profile.lines(a_library(TIMED, a_requirement("ARK-05")))
    }


def test_a_requirement_is_seen_where_it_stands() -> None:
    assert _seen(a_profile(answers={}))["ARK-05"] == {View.UNDECIDED}


def test_what_is_edited_or_ones_own_is_seen_as_changed() -> None:
    edit = Edit(requirement="ARK-05", title="Annet navn")
    seen = _seen(a_profile(edits=(edit,), own_requirements=(a_requirement("EGN-01"),)))
    assert seen == {
        "ARK-01": {View.IN},
        "ARK-05": {View.IN, View.CHANGED},
        "EGN-01": {View.IN, View.CHANGED},
    }


def test_only_a_number_other_than_the_librarys_is_a_change() -> None:
    (line, _) = a_profile().lines(a_library(TIMED, a_requirement("ARK-05")))
    assert not is_changed(line, {"ARK-01": {"frist": 24}})
    assert is_changed(line, {"ARK-01": {"frist": 4}})
    assert not is_changed(line, {"ARK-01": {"gone": 4}})


def test_what_is_remarked_is_counted_besides_its_standing() -> None:
    counted = tally(_seen(a_profile(), ("ARK-05",)).values())
    assert (counted[View.IN], counted[View.REMARKED], counted[View.OUT]) == (2, 1, 0)
