"""In, out or undecided, and why."""

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.library.trigger import Answer, Answers
from requirements_lib.domain.tender.selection import Choices, Ground, Override, Standing, select, whole
from tests.builders import a_library, a_requirement

YES, NO = Answer.YES, Answer.NO


def _standing(answers: Answers, *overrides: Override) -> dict[str, tuple[Standing, Ground]]:
    lines = select(a_library(), answers, choices=Choices(overrides=overrides))
    return {line.requirement.id: (line.standing, line.ground) for line in lines}


def test_answers_decide() -> None:
    assert _standing({"records": YES, "journal": NO}) == {
        "ARK-01": (Standing.IN, Ground.RULE),
        "ARK-05": (Standing.IN, Ground.RULE),
        "ARK-08": (Standing.OUT, Ground.RULE),
    }


def test_without_answers_nothing_is_decided() -> None:
    assert set(_standing({}).values()) == {(Standing.UNDECIDED, Ground.RULE)}


def test_the_officer_takes_one_out_and_another_in() -> None:
    out = Override(requirement="ARK-05", include=False, reason="Dekkes av annen avtale")
    into = Override(requirement="ARK-08", include=True, reason="Kommer neste år")
    found = _standing({"records": YES, "journal": NO}, out, into)
    assert found["ARK-05"] == (Standing.OUT, Ground.OFFICER)
    assert found["ARK-08"] == (Standing.IN, Ground.OFFICER)


def test_an_override_that_agrees_with_the_rule_leaves_the_rule_as_ground() -> None:
    same = Override(requirement="ARK-05", include=True, reason="Viktig")
    assert _standing({"records": YES}, same)["ARK-05"] == (Standing.IN, Ground.RULE)


def test_a_requirement_for_another_delivery_model_is_out() -> None:
    library = a_library(a_requirement(delivery_models={"cloud"}))
    (line,) = select(library, {"records": YES}, DeliveryModel.ON_PREMISES)
    assert (line.standing, line.ground) == (Standing.OUT, Ground.DELIVERY_MODEL)


def test_own_requirements_are_always_in() -> None:
    own = a_requirement("EGN-01", trigger={"op": "always"})
    line = select(a_library(), {}, choices=Choices(own=(own,)))[-1]
    assert (line.requirement.id, line.standing, line.ground) == ("EGN-01", Standing.IN, Ground.OWN)


def test_a_retired_requirement_is_never_offered() -> None:
    assert select(a_library(a_requirement(status="retired")), {"records": YES}) == ()


def _offered() -> Library:
    return a_library(a_requirement(start_set=False), a_requirement("ARK-06"))


def test_what_applies_outside_the_start_set_is_offered_and_taken_without_a_reason() -> None:
    line, small = select(_offered(), {"records": YES})
    assert (line.standing, small.standing) == (Standing.OFFERED, Standing.IN)
    choice = Override(requirement="ARK-05", include=True)
    taken, _ = select(_offered(), {"records": YES}, choices=Choices(overrides=(choice,)))
    assert (taken.standing, taken.ground, taken.lacks_reason) == (Standing.IN, Ground.OFFICER, False)


def test_leaving_what_is_offered_leaves_it_offered() -> None:
    choice = Override(requirement="ARK-05", include=False)
    left, _ = select(_offered(), {"records": YES}, choices=Choices(overrides=(choice,)))
    assert (left.standing, left.ground) == (Standing.OFFERED, Ground.RULE)


def test_a_choice_against_the_rule_lacks_its_reason_until_it_is_given() -> None:
    for include, answers in ((True, {"records": NO}), (False, {"records": YES})):
        bare = Override(requirement="ARK-06", include=include)
        _, line = select(_offered(), answers, choices=Choices(overrides=(bare,)))
        assert line.lacks_reason
        said = bare.model_copy(update={"reason": "Dekkes av en annen avtale."})
        _, line = select(_offered(), answers, choices=Choices(overrides=(said,)))
        assert not line.lacks_reason


def test_a_system_is_rated_on_all_that_applies() -> None:
    standings = [line.standing for line in whole(_offered(), {"records": YES}, None)]
    assert standings == [Standing.IN, Standing.IN]


def test_an_order_of_ones_own_holds_inside_the_theme() -> None:
    library = a_library(*(a_requirement(one) for one in ("ARK-01", "ARK-02", "ARK-03")))
    lines = select(library, {"records": YES}, choices=Choices(order=("ARK-03", "ARK-01")))
    assert [line.requirement.id for line in lines] == ["ARK-03", "ARK-01", "ARK-02"]


def test_an_edited_requirement_is_asked_as_edited_with_the_edit_beside_it() -> None:
    edit = Edit(requirement="ARK-05", text="Leverandøren bør vise uttrekket.")
    (line,) = select(a_library(a_requirement()), {"records": YES}, choices=Choices(edits=(edit,)))
    assert (line.requirement.text, line.edit) == ("Leverandøren bør vise uttrekket.", edit)


def test_lines_asked_for_again_are_the_same_and_follow_the_answers_their_requirement_asks_about() -> None:
    library = a_library(a_requirement("ARK-01"), a_requirement("ARK-02"))
    first, _ = whole(library, {"records": YES}, None)
    again, _ = whole(library, {"records": YES, "another": NO}, None)
    assert again is first
    for answers in ({"records": NO}, {}):
        assert whole(library, answers, None) == select(library, answers)
    changed = first.requirement.model_copy(update={"title": "Nytt navn"})
    (line,) = whole(a_library(changed), {"records": YES}, None)
    assert line.requirement.title == "Nytt navn"
