"""In, out or undecided, and why."""

from requirements_lib.domain.requirement import DeliveryModel
from requirements_lib.domain.selection import Ground, Override, Standing, select
from requirements_lib.domain.trigger import Answer
from tests.builders import a_library, a_requirement

YES, NO = Answer.YES, Answer.NO


def _standing(**kwargs: object) -> dict[str, tuple[Standing, Ground]]:
    lines = select(a_library(), **kwargs)  # type: ignore[arg-type]
    return {line.requirement.id: (line.standing, line.ground) for line in lines}


def test_answers_decide() -> None:
    assert _standing(answers={"records": YES, "journal": NO}) == {
        "ARK-01": (Standing.IN, Ground.RULE),
        "ARK-05": (Standing.IN, Ground.RULE),
        "ARK-08": (Standing.OUT, Ground.RULE),
    }


def test_without_answers_nothing_is_decided() -> None:
    assert set(_standing(answers={}).values()) == {(Standing.UNDECIDED, Ground.RULE)}


def test_the_officer_takes_one_out_and_another_in() -> None:
    out = Override(requirement="ARK-05", include=False, reason="Dekkes av annen avtale")
    into = Override(requirement="ARK-08", include=True, reason="Kommer neste år")
    found = _standing(answers={"records": YES, "journal": NO}, overrides=(out, into))
    assert found["ARK-05"] == (Standing.OUT, Ground.OFFICER)
    assert found["ARK-08"] == (Standing.IN, Ground.OFFICER)


def test_an_override_that_agrees_with_the_rule_leaves_the_rule_as_ground() -> None:
    same = Override(requirement="ARK-05", include=True, reason="Viktig")
    assert _standing(answers={"records": YES}, overrides=(same,))["ARK-05"] == (Standing.IN, Ground.RULE)


def test_a_requirement_for_another_delivery_model_is_out() -> None:
    library = a_library(a_requirement(delivery_models={"cloud"}))
    (line,) = select(library, {"records": YES}, DeliveryModel.ON_PREMISES)
    assert (line.standing, line.ground) == (Standing.OUT, Ground.DELIVERY_MODEL)


def test_own_requirements_are_always_in() -> None:
    own = a_requirement("EGEN-01", trigger={"op": "always"})
    line = select(a_library(), {}, own=(own,))[-1]
    assert (line.requirement.id, line.standing, line.ground) == ("EGEN-01", Standing.IN, Ground.OWN)


def test_a_retired_requirement_is_never_offered() -> None:
    assert select(a_library(a_requirement(status="retired")), {"records": YES}) == ()
