"""The access table, cell by cell, against a matrix written by hand."""

import pytest

from requirements_lib.domain.access import Action, Phase, Role, allowed, is_closed_to, require
from requirements_lib.domain.outcome import Refusal

# One letter a phase: d(raft) p(ublished) o(pened) s(coring) c(onsensus) l(ocked) r(anked) n(otified); «-» is never.
PHASE = dict(zip("dposclrn", Phase, strict=True))
COLUMNS = (Role.OFFICER, Role.LEAD, Role.EVALUATOR, Role.OBSERVER, Role.MANAGER, Role.SYSTEM_MANAGER)
MATRIX = """
read_procurement    dposclrn dposclrn dposclrn dposclrn dposclrn -
read_grounds        dposclrn -        -        -        dposclrn -
edit_procurement    d        -        -        -        -        -
name_committee      dpo      -        -        -        -        -
try_model           dp       dp       dp       dp       -        -
publish             d        -        -        -        -        -
correct_tender      p        -        -        -        -        -
freeze_model        p        -        -        -        -        -
correct_model       os       -        -        -        -        -
approve_model       os       -        -        -        os       -
make_documents      dposclrn dposclrn dposclrn dposclrn dposclrn -
open_bids           p        -        -        -        -        -
register_bid        o        -        -        -        -        -
read_bids           osclrn   osclrn   osclrn   osclrn   -        -
register_price      osc      -        -        -        -        -
price_deviation     os       -        -        -        -        -
correct_price       c        -        -        -        -        -
approve_price       c        -        -        -        c        -
read_price          lrn      lrn      lrn      lrn      -        -
overrule_answer     -        sc       -        -        -        -
reject_bid          osclrn   -        -        -        -        -
start_scoring       o        o        -        -        -        -
score               -        -        s        -        -        -
read_all_scores     clrn     clrn     clrn     clrn     -        -
start_consensus     -        s        -        -        -        -
agree               -        c        -        -        -        -
lock_quality        -        c        -        -        -        -
rank                lrn      lrn      -        -        -        -
read_ranking        rn       rn       rn       rn       rn       -
record_notice       rn       -        -        -        -        -
record_contract     n        -        -        -        -        -
compare_with_today  -        -        -        -        -        n
"""
OUTSIDE = {
    Action.START_PROCUREMENT: {Role.OFFICER},
    Action.READ_LIBRARY: set(Role),
    Action.READ_SYSTEMS: {Role.SYSTEM_MANAGER, Role.MANAGER},
    Action.EDIT_SYSTEMS: {Role.SYSTEM_MANAGER},
    Action.READ_SUPPLIERS: {Role.SYSTEM_MANAGER, Role.MANAGER},
    Action.CHECK_PROMISE: {Role.SYSTEM_MANAGER},
    Action.REPLACE_TEMPLATE: {Role.OFFICER, Role.LIBRARY_OWNER},
}


def _cells() -> list[tuple[Role, Phase, Action, bool]]:
    cells = []
    for line in MATRIX.split("\n")[1:-1]:
        name, *letters = line.split()
        for role, allowed_in in zip(COLUMNS, letters, strict=True):
            phases = {PHASE[letter] for letter in allowed_in.strip("-")}
            cells += [(role, phase, Action(name), phase in phases) for phase in Phase]
        cells += [(Role.LIBRARY_OWNER, phase, Action(name), False) for phase in Phase]
    return cells


def test_every_cell_of_the_table_is_as_written_here() -> None:
    wrong = [cell for cell in _cells() if allowed(*cell[:3]) is not cell[3]]
    assert wrong == []


def test_acts_outside_a_procurement_ask_for_the_role_alone() -> None:
    for action, roles in OUTSIDE.items():
        assert {role for role in Role if allowed(role, None, action)} == roles


def test_the_matrix_here_covers_every_action() -> None:
    covered = {cell[2] for cell in _cells()} | set(OUTSIDE)
    assert covered == set(Action)


def test_no_role_reads_a_price_before_quality_is_locked() -> None:
    before = [phase for phase in Phase if phase.order < Phase.LOCKED.order]
    assert not any(allowed(role, phase, Action.READ_PRICE) for role in Role for phase in before)


def test_one_of_several_roles_is_enough() -> None:
    require({Role.OBSERVER, Role.LEAD}, Phase.CONSENSUS, Action.AGREE)


def test_those_who_score_never_touch_what_decides_how_points_count_whatever_else_they_are() -> None:
    for action in (Action.CORRECT_MODEL, Action.APPROVE_MODEL, Action.PRICE_DEVIATION):
        for scorer in (Role.LEAD, Role.EVALUATOR):
            for phase in (Phase.SCORING, Phase.CONSENSUS):
                with pytest.raises(Refusal) as refused:
                    require({Role.OFFICER, Role.MANAGER, scorer}, phase, action)
                assert refused.value.code == "not_by_scorers"
        require({Role.OFFICER, Role.OBSERVER}, Phase.SCORING, action)


def test_what_tells_of_todays_systems_is_closed_to_those_who_score_while_they_do() -> None:
    closed = {
        action: "".join(
            letter for letter, phase in PHASE.items() if is_closed_to({Role.EVALUATOR}, phase, action)
        )
        for action in (Action.READ_SYSTEMS, Action.EDIT_SYSTEMS, Action.READ_GROUNDS, Action.READ_SUPPLIERS)
    }
    assert list(closed.values()) == ["osclr", "osclr", "osclr", "dposclr"]
    for action in (*closed, Action.CHECK_PROMISE):
        assert is_closed_to({Role.LEAD}, Phase.SCORING, action)
        assert not is_closed_to({Role.OBSERVER, Role.OFFICER}, Phase.SCORING, action)
    with pytest.raises(Refusal, match="not_by_scorers"):
        require({Role.OFFICER, Role.EVALUATOR}, Phase.RANKED, Action.READ_GROUNDS)
    require({Role.OFFICER, Role.EVALUATOR}, Phase.NOTIFIED, Action.READ_GROUNDS)


def test_a_role_that_could_in_another_phase_is_told_so() -> None:
    with pytest.raises(Refusal) as refused:
        require({Role.LEAD}, Phase.SCORING, Action.AGREE)
    assert refused.value.code == "not_allowed_now"
    assert refused.value.facts == {"action": "agree", "phase": "scoring"}


def test_a_role_that_never_can_is_told_so() -> None:
    with pytest.raises(Refusal) as refused:
        require({Role.OBSERVER}, Phase.CONSENSUS, Action.AGREE)
    assert refused.value.code == "not_allowed"


def test_nobody_may_do_anything_without_a_role() -> None:
    with pytest.raises(Refusal):
        require((), Phase.DRAFT, Action.READ_PROCUREMENT)
