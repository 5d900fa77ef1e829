"""Every recommendation carries its grounds as data, known ones apart from open ones."""

from datetime import date
from typing import Any

import pytest

from requirements_lib.domain.outcome import Finding, Severity
from scoring.domain.fulfilment import Fulfilment
from scoring.domain.phase_out.phase_out import Proposal, propose
from scoring.domain.phase_out.phase_out_reason import FEW, has_many
from scoring.domain.rating.known import lines_of
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion
from tests.builders import a_library, a_requirement
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers

MILD = risk_answers([1] * 7, [1] * 6)
RATED = {"ARK-01": 5, "ARK-05": 5, "ARK-08": 5}


def _reasons(
    risk: tuple[RiskAnswer, ...] = MILD, points: dict[str, int | None] | None = None, **changes: Any
) -> dict[str, Finding]:
    ratings = [rating(one, given) for one, given in (RATED | (points or {})).items()]
    system = assessed(*ratings, risk=risk, **changes)
    proposal = propose(system, lines_of(system.system, a_library()), TODAY)
    assert Proposal.model_validate_json(proposal.model_dump_json()) == proposal
    return {one.code: one for one in proposal.reasons}


def test_a_system_that_is_kept_says_why_as_well() -> None:
    assert set(_reasons()) == {"risk_not_red", "not_legacy", "requirements_all_met", "contract_end_unknown"}


def test_a_red_risk_names_its_three_strongest_drivers() -> None:
    red = _reasons(risk_answers([6, 4, 5, 4, 1, 6, 3], [2, 3, 2, 4, 3, 3]))["risk_red"]
    assert red.severity is Severity.WARNING
    assert (len(red.facts["drivers"]), red.facts["low"]) == (3, red.facts["high"])


def test_a_risk_that_may_be_red_names_what_to_answer() -> None:
    found = _reasons(risk_answers([None, 4, 4, 4, 4, 4, 4], [4] * 6))
    assert (found["risk_may_be_red"].facts["unknown"], found["risk_may_be_red"].severity) == (
        ["L1"],
        Severity.NOTICE,
    )


def test_the_likelihoods_behind_legacy_are_named() -> None:
    found = _reasons(risk_answers([3, 1, 1, 1, 1, 1, 1], [1] * 6))
    assert found["legacy"].facts == {"criteria": ["L1"]}


def test_unknown_likelihoods_that_could_make_it_legacy_are_named_and_impacts_are_not() -> None:
    found = _reasons(risk_answers([1, None, 1, 1, 1, 1, 1], [None, 1, 1, 1, 1, 1]))
    assert found["legacy_unknown"].facts == {"unknown": ["L2"]}


def test_unmet_requirements_are_listed() -> None:
    found = _reasons(points={"ARK-01": 3})
    titled = {"requirements": ["ARK-01"], "titles": ["Tittel på ARK-01"]}
    assert found["requirements_unmet"].facts == titled | {"applicable": 3}


def test_unrated_requirements_are_listed_apart() -> None:
    found = _reasons(points={"ARK-01": None})
    assert found["requirements_unknown"].facts["requirements"] == ["ARK-01"]
    assert "requirements_unmet" not in found and "requirements_all_met" not in found


def test_an_archive_that_cannot_be_exported_is_a_ground_of_its_own() -> None:
    assert _reasons(points={"ARK-05": 4})["archive_cannot_be_exported"].subject == "ARK-05"


def test_an_export_nobody_has_tried_is_an_open_ground() -> None:
    found = _reasons(points={"ARK-05": None})
    assert found["archive_export_unknown"].severity is Severity.NOTICE
    assert "archive_cannot_be_exported" not in found


def test_an_answer_the_register_gainsays_is_told_with_the_grounds() -> None:
    against = assessed(risk=MILD).model_copy(update={"disagree": (RiskCriterion.L1,)})
    (told,) = (one for one in propose(against, (), TODAY).reasons if one.code == "answer_against_register")
    assert (told.facts, told.severity) == ({"criteria": ["L1"]}, Severity.NOTICE)


def test_requirements_whose_question_is_not_answered_are_told_apart() -> None:
    found = _reasons(answers={"records": "yes"})
    titled = {"requirements": ["ARK-08"], "titles": ["Tittel på ARK-08"]}
    assert found["applicability_undecided"].facts == titled


def test_of_many_requirements_the_titles_are_left_out() -> None:
    some = [a_requirement(f"ARK-{number:02}") for number in range(1, FEW + 2)]
    system = assessed(*(rating(one.id, 0) for one in some), risk=MILD)
    (found,) = (
        one
        for one in propose(system, lines_of(system.system, a_library(*some)), TODAY).reasons
        if one.code == "requirements_unmet"
    )
    assert (len(found.facts["requirements"]), "titles" in found.facts) == (FEW + 1, False)


def test_there_are_many_when_more_are_of_one_sort_than_are_told_by_name() -> None:
    some = tuple(f"ARK-{number:02}" for number in range(1, FEW + 2))
    for sort in ("unmet", "unknown", "undecided"):
        found = [Fulfilment.model_validate({sort: kept}) for kept in (some[1:], some)]
        assert list(map(has_many, found)) == [False, True]
    assert not has_many(Fulfilment(met=some, unmet=some[1:], unknown=some[1:]))


def test_a_wide_distance_is_a_ground_and_an_unsure_one_is_open() -> None:
    assert _reasons(points={"ARK-01": 0, "ARK-05": 0})["gap_wide"].severity is Severity.WARNING
    assert "gap_may_be_wide" in _reasons(points={"ARK-01": None, "ARK-05": None})


def test_too_little_basis_is_told_with_the_coverage() -> None:
    found = _reasons(points={"ARK-01": None, "ARK-05": None})
    assert found["basis_insufficient"].facts == {"coverage": "2/7"}


@pytest.mark.parametrize(
    ("contract", "code"),
    [
        ({}, "contract_end_unknown"),
        ({"ends": date(2026, 11, 23)}, "contract_ended"),
        ({"ends": date(2027, 1, 24), "notice_months": 3}, "notice_too_late"),
        ({"ends": date(2027, 2, 24), "notice_months": 3}, "contract_ends_notice"),
        ({"ends": date(2027, 2, 24)}, "contract_ends"),
    ],
)
def test_the_contract_is_told_by_what_can_still_be_done(contract: dict[str, Any], code: str) -> None:
    found = set(_reasons(contract=SystemContract(**contract)))
    assert {one for one in found if one.startswith(("contract", "notice"))} == {code}
