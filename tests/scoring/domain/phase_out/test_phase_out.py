"""The phase-out list: the decision table, best and worst case of what is unknown, and the order."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

import pytest

from requirements_lib.domain.library.requirement import Requirement
from scoring.domain.phase_out.phase_out import (
    Advice,
    Listed,
    Proposal,
    Situation,
    classify,
    listed,
    listed_urgency,
    outlook,
    propose,
)
from scoring.domain.rating.known import lines_of
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.risk import RiskAnswer
from tests.builders import a_library, a_requirement
from tests.oracles import legacy
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers
from tests.scoring.listed import DATA

VECTORS = {one["name"]: one for one in legacy()["vectors"]}
MET = {"ARK-01": 5, "ARK-05": 5, "ARK-08": 5}


def _risk(name: str) -> tuple[RiskAnswer, ...]:
    return risk_answers(VECTORS[name]["likelihood"], VECTORS[name]["impact"])


def _proposed(
    risk: tuple[RiskAnswer, ...], points: Mapping[str, int | None] | None = None, **changes: Any
) -> Proposal:
    return _listed(risk, points, **changes).proposal


def _listed(
    risk: tuple[RiskAnswer, ...], points: Mapping[str, int | None] | None = None, **changes: Any
) -> Listed:
    ratings = [rating(one, given) for one, given in (MET | dict(points or {})).items()]
    system = assessed(*ratings, risk=risk, **changes)
    lines = lines_of(system.system, a_library())
    proposal = propose(system, lines, TODAY)
    assert outlook(system, lines) == (proposal.best, proposal.worst)  # for every system of these tests
    return listed(system, proposal, TODAY, DATA)


def _in_order(*systems: Listed) -> list[str]:
    return [one.system.name for one in sorted(systems, key=listed_urgency)]


def _situation(**facts: bool) -> Situation:
    nothing = {"hard_stop": False, "red": False, "legacy": False, "wide_gap": False}
    return Situation(**nothing | facts)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"hard_stop": True}, Advice.PHASE_OUT),
        ({"red": True, "legacy": True}, Advice.PHASE_OUT),
        ({"legacy": True, "wide_gap": True}, Advice.PLAN_PHASE_OUT),
        ({"legacy": True}, Advice.IMPROVE),
        ({"wide_gap": True}, Advice.NEGOTIATE),
        ({}, Advice.KEEP),
    ],
)
def test_the_decision_table_of_requirement_sources_4_3(facts: dict[str, bool], expected: Advice) -> None:
    assert classify(_situation(**facts)) is expected


def test_a_worse_fact_never_gives_milder_advice() -> None:
    names = tuple(Situation.model_fields)
    for values in product((False, True), repeat=len(names)):
        facts = dict(zip(names, values, strict=True))
        for name in names:
            worse = classify(_situation(**facts | {name: True}))
            assert worse.urgency <= classify(_situation(**facts)).urgency


def test_t7_with_an_archive_that_cannot_be_exported_is_phased_out_whatever_the_gap() -> None:
    proposal = _proposed(_risk("T7"), {"ARK-05": 4})
    assert (proposal.best, proposal.is_certain) == (Advice.PHASE_OUT, True)


def test_t4_with_a_small_gap_is_improved() -> None:
    assert _proposed(_risk("T4")).best is _proposed(_risk("T4")).worst is Advice.IMPROVE


def test_t8_with_a_wide_gap_is_negotiated() -> None:
    # ARK-01 and ARK-08 weigh 2 each, ARK-05 weighs 3: the gap is 4/7.
    asked = [_without_hard_stop(one) for one in a_library().requirements]
    system = assessed(rating("ARK-01", 0), rating("ARK-05", 5), rating("ARK-08", 0), risk=_risk("T8"))
    proposal = propose(system, lines_of(system.system, a_library(*asked)), TODAY)
    assert proposal.gap.answered == Fraction(4, 7)
    assert proposal.best is proposal.worst is Advice.NEGOTIATE


def _without_hard_stop(requirement: Requirement) -> Requirement:
    today = requirement.today.model_copy(update={"blocks_switch_off": False})
    return requirement.model_copy(update={"today": today})


def test_t3_at_exactly_16_is_phased_out() -> None:
    assert _proposed(_risk("T3")).best is Advice.PHASE_OUT


def test_a_mild_system_that_meets_the_need_is_kept() -> None:
    assert _proposed(_risk("T1")).worst is Advice.KEEP


def test_an_archive_export_not_rated_leaves_the_advice_open() -> None:
    proposal = _proposed(_risk("T1"), {"ARK-05": None})
    assert (proposal.best, proposal.worst, proposal.is_certain) == (Advice.KEEP, Advice.PHASE_OUT, False)


def test_an_export_requirement_that_may_not_apply_leaves_it_open_too() -> None:
    proposal = _proposed(_risk("T1"), {"ARK-08": None}, answers={"records": "yes"})
    assert (proposal.best, proposal.worst) == (Advice.KEEP, Advice.PHASE_OUT)


def _by_worth(points: int | None, worthy: str) -> tuple[Advice, list[str]]:
    """What is recommended at worst and why, where a requirement that always applies shows that it is lost."""
    library = a_library(a_requirement("ARK-05", trigger={"op": "always"}))
    system = assessed(rating("ARK-05", points), risk=_risk("T1"), answers={}, record_worthy=worthy)
    lines = lines_of(system.system, library)
    proposal = propose(system, lines, TODAY)
    assert outlook(system, lines) == (proposal.best, proposal.worst)
    return proposal.worst, [one.code for one in proposal.reasons if one.code.startswith("archive")]


def test_where_nothing_must_be_preserved_no_archive_can_be_lost() -> None:
    assert _by_worth(0, "no") == _by_worth(None, "no") == (Advice.NEGOTIATE, [])
    assert _by_worth(0, "yes") == (Advice.PHASE_OUT, ["archive_cannot_be_exported"])
    assert _by_worth(0, "unknown") == (Advice.PHASE_OUT, ["archive_worth_open"])
    assert _by_worth(None, "unknown") == (Advice.PHASE_OUT, ["archive_export_unknown"])


def test_five_points_on_the_export_are_no_hard_stop() -> None:
    assert _proposed(_risk("T1"), {"ARK-05": 5}).worst is Advice.KEEP


def test_unknown_risk_is_best_and_worst_never_zero() -> None:
    proposal = _proposed(())
    assert (proposal.best, proposal.worst) == (Advice.KEEP, Advice.PHASE_OUT)


def test_the_contracts_dates_come_with_the_proposal() -> None:
    contract = SystemContract(ends=date(2027, 10, 1), notice_months=6)
    proposal = _proposed(_risk("T4"), contract=contract)
    assert (proposal.contract_ends, proposal.notice_by) == (date(2027, 10, 1), date(2027, 4, 1))


def _named(name: str, risk: str = "T4", ends: date | None = None, **points: int | None) -> Listed:
    contract = SystemContract(ends=ends, notice_months=3)
    return _listed(_risk(risk), points, name=name, id=name, contract=contract)


def test_the_list_is_ordered_by_advice_then_the_day_to_decide_then_risk_then_name() -> None:
    soon, late = date(2027, 3, 1), date(2029, 3, 1)
    wanted = [
        _named("rød", "T3", late),
        _named("snart", "T4", soon),
        _named("senere, høy risiko", "T2", late),
        _named("senere, a", "T4", late),
        _named("senere, b", "T4", late),
        _named("uten avtale", "T4"),
        _named("beholdes", "T1", soon),
    ]
    assert _in_order(*reversed(wanted)) == [one.system.name for one in wanted]


def test_too_little_basis_comes_last_unless_nothing_could_change_the_advice() -> None:
    nothing_rated = {"ARK-01": None, "ARK-05": None, "ARK-08": None}
    open_one = _listed(_risk("T4"), nothing_rated, name="åpen", id="o")
    certain = _listed(_risk("T3"), nothing_rated, name="sikker", id="s")
    kept = _listed(_risk("T1"), name="beholdes", id="k")
    assert not any(one.proposal.gap.has_enough_basis for one in (open_one, certain))
    assert _in_order(open_one, kept, certain) == ["sikker", "beholdes", "åpen"]
