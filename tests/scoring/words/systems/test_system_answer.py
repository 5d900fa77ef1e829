"""What has been answered about a system is told in the words it was asked and answered with."""

import pytest

from requirements_lib.domain.library.trigger import Answer
from scoring.domain.systems.quick_rating import QuickAnswer
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion
from scoring.domain.systems.system import System, SystemRating
from scoring.storage import quick_form, risk_scale, support_ends
from scoring.words.systems.system_answer import Asked, answered, levelled, rated
from tests.builders import a_library

SYSTEM = System(id="s", name="Byggarkivet")


@pytest.fixture(scope="module")
def asked() -> Asked:
    """What is shipped."""
    return Asked(a_library(), quick_form.load(), risk_scale.load(), support_ends.in_use())


def test_what_is_as_it_was_is_not_told_and_what_was_only_explained_is_told_alone(asked: Asked) -> None:
    before = SYSTEM.model_copy(update={"quick": {"incidents": QuickAnswer(option="1")}})
    assert answered(before, before, asked) == ()
    after = before.model_copy(update={"quick": {"incidents": QuickAnswer(option="1", evidence="Loggen")}})
    (change,) = answered(before, after, asked)
    assert (change.field, change.before, change.after) == (
        "Hva har gått galt de siste tre årene? (hva svaret bygger på)",
        "",
        "Loggen",
    )


def test_a_question_a_requirement_and_a_release_that_are_no_longer_there_are_told_by_their_ids(
    asked: Asked,
) -> None:
    after = SYSTEM.model_copy(
        update={
            "quick": {"gone": QuickAnswer(option="a")},
            "answers": {"gone": Answer.NO},
            "support": {"PHP 2": "php 2"},
        }
    )
    assert [(one.field, one.after) for one in answered(SYSTEM, after, asked)] == [
        ("gone", "a"),
        ("gone", "Nei"),
        ("Utgave av «PHP 2»", "Bekreftet utgave: php 2"),
    ]
    (told,) = rated([SystemRating(requirement="OLD-01")], asked.library)
    assert [(one.field, one.after) for one in told] == [("OLD-01, poeng", "Ukjent")]


def test_a_reason_is_a_change_of_its_own_and_leaves_the_level_alone(asked: Asked) -> None:
    unknown = RiskAnswer(criterion=RiskCriterion.L2)
    first, second = levelled([unknown, unknown.model_copy(update={"reason": "Ingen vet."})], asked.scale)
    assert [(one.field, one.after) for one in first] == [("L2 Utløpt avtale, nivå", "Ukjent")]
    assert [(one.field, one.after) for one in second] == [("L2 Utløpt avtale, begrunnelse", "Ingen vet.")]
