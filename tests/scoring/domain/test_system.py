"""The register of systems in use, judged by the same triggers as a tender."""

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.selection import Standing
from scoring.domain.contract import SystemContract
from scoring.domain.risk import RiskCriterion
from scoring.domain.system import AssessedSystem, Register, ratings_now
from scoring.domain.system import check as check_register
from tests.builders import a_library
from tests.scoring.domain.builders import NOON, TODAY, assessed, rating, risk_answers


def _codes(*systems: AssessedSystem) -> list[tuple[str, str]]:
    found = check_register(Register(systems=systems), TODAY)
    return [(one.code, one.subject) for one in found]


def _with(**contract: object) -> AssessedSystem:
    return assessed(contract=SystemContract.model_validate(contract))


def test_the_needs_answers_choose_requirements_as_in_a_tender() -> None:
    system = assessed(answers={"records": "yes", "journal": "no"}).system
    standing = {line.requirement.id: line.standing for line in system.lines(a_library())}
    assert standing == {"ARK-01": Standing.IN, "ARK-05": Standing.IN, "ARK-08": Standing.OUT}


def test_the_delivery_model_chooses_too() -> None:
    library = a_library()
    cloud_only = library.requirements[0].model_copy(update={"delivery_models": frozenset({"cloud"})})
    system = assessed(delivery_model="on_premises").system
    assert system.lines(a_library(cloud_only))[0].standing is Standing.OUT


def test_the_latest_rating_counts() -> None:
    rows = [rating("ARK-05", 3, number=1), rating("ARK-05", None, number=2)]
    assert [one.points for one in ratings_now(rows)] == [None]


@pytest.mark.parametrize("points", [-1, 11])
def test_a_rating_off_the_scale_is_no_rating(points: int) -> None:
    with pytest.raises(ValidationError):
        rating("ARK-05", points)


def test_a_contract_that_ends_before_it_starts_is_an_error() -> None:
    (finding,) = check_register(
        Register(systems=(_with(starts=date(2027, 5, 1), ends=date(2027, 4, 30)),)), TODAY
    )
    assert (finding.code, finding.severity) == ("contract_ends_before_start", Severity.ERROR)


def test_the_same_id_twice_is_an_error() -> None:
    twice = _with(ends=date(2027, 4, 30))
    assert _codes(twice, twice) == [("system_twice", "byggark")]


def test_a_missing_owner_and_an_unknown_end_are_told() -> None:
    assert _codes(assessed(owner="")) == [("owner_missing", "byggark"), ("contract_end_unknown", "byggark")]


def test_what_is_wrong_is_told_with_the_name_people_know() -> None:
    found = check_register(Register(systems=(assessed(owner="", name="Byggarkivet"),)), TODAY)
    assert found[0].facts == {"name": "Byggarkivet"}


def test_a_system_is_rated_once_anything_is_known_and_unknown_is_no_knowledge() -> None:
    assert not assessed(rating("ARK-05", None), risk=risk_answers([None] * 7, [None] * 6)).is_rated
    assert assessed(rating("ARK-05", 0)).is_rated
    assert assessed(risk=risk_answers([1, *[None] * 6], [None] * 6)).is_rated


def test_it_tells_when_it_was_last_rated_and_last_written() -> None:
    later = NOON + timedelta(hours=1)
    rated = assessed(rating("ARK-05", 3, at=NOON), rating("ARK-01", 3))
    written = rated.model_copy(update={"at": later})
    assert (assessed().rated_at, assessed().saved_at) == (None, None)
    assert (written.rated_at, written.saved_at) == (NOON, later)


def test_the_rating_and_the_answer_that_count_are_found() -> None:
    system = assessed(rating("ARK-05", 3), rating("ARK-05", 4, number=2), risk=risk_answers([6] * 7, [1] * 6))
    found, answer = system.rating("ARK-05"), system.answer(RiskCriterion.L1)
    assert (found and found.points, answer and answer.level) == (4, 6)
    assert (system.rating("ARK-01"), assessed().answer(RiskCriterion.L1)) == (None, None)


def test_a_contract_past_its_end_is_told_with_the_date() -> None:
    (finding,) = check_register(Register(systems=(_with(ends=date(2026, 6, 30)),)), TODAY)
    assert (finding.code, finding.facts) == ("contract_ended", {"ended": "2026-06-30"})


def test_a_sound_register_has_nothing_to_say() -> None:
    assert _codes(_with(starts=date(2020, 1, 1), ends=date(2027, 6, 30))) == []


def test_a_register_is_the_same_when_read_from_a_file() -> None:
    whole = assessed(
        rating("ARK-05", 3, reason="Bare ved bestilling", evidence="E-post"),
        risk=risk_answers([None, 2, 2, 2, 2, 2, 2], [1] * 6),
        contract=SystemContract(ends=date(2027, 6, 30), option_months=(12,)),
        criticality="high",
    )
    register = Register(systems=(whole,))
    assert Register.model_validate_json(register.model_dump_json()) == register
