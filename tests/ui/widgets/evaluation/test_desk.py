"""What lies on an evaluator's desk."""

import pytest

from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import evaluation
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, Case
from ui.bootstrap import application
from ui.widgets.evaluation.desk import Desk, sit_down


@pytest.fixture
def case(officer: Person) -> Case:
    """Two bids that the evaluators may score."""
    return committee.scoring(application().store)


def desk_of(person: Person, case: Case) -> Desk:
    """The person's desk as it is now."""
    now = procurements.fetch(case.store, person, case.id)
    return sit_down(application(), person, now, case.tender)


def test_the_bids_that_take_part_and_ones_own_sheet_lie_on_it(case: Case) -> None:
    committee.score_all(case, AMINA, 9)
    evaluation.give_points(case.store, JONAS, case.id, case.a, "ARK-05", 3)
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.b, reason="Kom for sent."))
    desk = desk_of(JONAS, case)
    assert [one.id for one in desk.bids] == [case.a]
    assert [one.points for one in desk.sheet.entries] == [3]
    assert not desk.is_empty


def test_it_is_locked_by_delivering_and_by_the_phase(case: Case) -> None:
    for person in (JONAS, AMINA):
        committee.score_all(case, person, 5)
        assert not desk_of(person, case).locked
        evaluation.submit(case.store, person, case.id)
        assert desk_of(person, case).locked


def test_with_every_bid_rejected_nothing_lies_on_it(case: Case) -> None:
    for bid in case.bids:
        bids.reject(case.store, KARI, case.id, Rejection(bid=bid.id, reason="Kom for sent."))
    assert desk_of(JONAS, case).is_empty
