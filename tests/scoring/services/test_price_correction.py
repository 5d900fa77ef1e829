"""A price typed wrong is put right by two who read the same, each for himself, and both versions are kept."""

from datetime import timedelta
from decimal import Decimal

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import consensus, deviation, result
from scoring.services import price_correction as service
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import AFTER_DEADLINE, JONAS, KARI, LISE

LEIF = Person(id="p-leif", name="Leif Strand", roles=frozenset({Role.MANAGER}))
RIGHT, WHY = (Decimal(1_100_000),), "To siffer var byttet om."


def test_two_who_read_the_same_put_it_right_and_what_stood_is_kept(store: Store) -> None:
    case = committee.scoring(store)
    deviation.price_deviation(store, KARI, case.id, case.a, "", Decimal(7), "Vakt.")
    case = committee.brought_to_consensus(case)
    service.propose(store, KARI, case.id, case.a, RIGHT, WHY)
    (waits,) = service.waiting(store, LEIF, case.id)
    assert (waits.letter, waits.by, waits.reason) == ("A", KARI.id, WHY)
    assert "1100000" not in repr(waits)
    service.approve(store, LEIF, case.id, case.a, waits.at, RIGHT)
    assert service.waiting(store, KARI, case.id) == ()
    for bid in case.bids:
        committee.agree(case, bid, ("5", "5"))
    consensus.lock_quality(store, LISE, case.id)
    assert bids.prices(store, JONAS, case.id)[case.a] == RIGHT[0]
    (made,) = result.make_ranking(store, KARI, case.id)
    assert [one.amount for one in made.evaluation.bids[0].deviations] == [7]
    ((letter, (one,)),) = service.corrections(store, LEIF, case.id).items()
    assert (letter, one.before, one.after) == ("A", committee.PRICES["A"], RIGHT[0])
    assert (one.proposed_by, one.approved_by, one.reason) == (KARI.id, LEIF.id, WHY)


def test_what_the_two_read_must_be_the_same_and_the_two_must_be_two(store: Store) -> None:
    case = committee.in_consensus(store)
    with pytest.raises(Refusal, match="price_correction_not_open"):
        service.approve(store, LEIF, case.id, case.a, AFTER_DEADLINE, RIGHT)
    with pytest.raises(Refusal, match="price_correction_same"):
        service.propose(store, KARI, case.id, case.a, (committee.PRICES["A"],), WHY)
    service.propose(store, KARI, case.id, case.a, RIGHT, WHY)
    with pytest.raises(Refusal, match="price_correction_open"):
        service.propose(store, KARI, case.id, case.a, RIGHT, WHY)
    for second, amounts, code in (
        (KARI, RIGHT, "price_correction_by_same"),
        (LEIF, (Decimal(9),), "price_correction_differs"),
    ):
        with pytest.raises(Refusal, match=code):
            service.approve(store, second, case.id, case.a, AFTER_DEADLINE, amounts)
    for bid in case.bids:
        committee.agree(case, bid, ("5", "5"))
    with pytest.raises(Refusal, match="price_correction_open"):
        consensus.lock_quality(store, LISE, case.id)
    bids.reject(store, KARI, case.id, Rejection(bid=case.a, reason="Avvik."))
    with pytest.raises(Refusal, match="price_correction_open"):  # it may be taken in again
        consensus.lock_quality(store, LISE, case.id)
    bids.reject(store, KARI, case.id, Rejection(bid=case.a, rejected=False, reason="Ikke avvik likevel."))
    service.drop(store, LEIF, case.id, case.a, AFTER_DEADLINE)
    consensus.lock_quality(store, LISE, case.id)
    assert bids.prices(store, JONAS, case.id)[case.a] == committee.PRICES["A"]
    result.make_ranking(store, KARI, case.id)
    assert service.corrections(store, LISE, case.id) == {}


def test_only_the_proposal_that_was_shown_is_approved_or_dropped(store: Store) -> None:
    case = committee.in_consensus(store)
    service.propose(store, KARI, case.id, case.a, RIGHT, WHY)
    (shown,) = service.waiting(store, LEIF, case.id)
    service.drop(store, KARI, case.id, case.a, shown.at)
    store.clock = lambda: AFTER_DEADLINE + timedelta(minutes=1)
    service.propose(store, KARI, case.id, case.a, (Decimal(1_200_000),), "Et annet beløp.")
    with pytest.raises(Refusal, match="price_correction_another"):
        service.drop(store, LEIF, case.id, case.a, shown.at)
    with pytest.raises(Refusal, match="price_correction_another"):
        service.approve(store, LEIF, case.id, case.a, shown.at, RIGHT)
    (stands,) = service.waiting(store, LEIF, case.id)
    assert stands.reason == "Et annet beløp."


def test_it_is_for_the_time_after_points_are_shown_and_not_for_those_who_gave_them(store: Store) -> None:
    case = committee.scoring(store)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.propose(store, KARI, case.id, case.a, RIGHT, WHY)
    case = committee.brought_to_consensus(case)
    for scorer in (LISE, JONAS):
        both = scorer.model_copy(update={"roles": KARI.roles | LEIF.roles})
        with pytest.raises(Refusal, match="not_by_scorers"):
            service.propose(store, both, case.id, case.a, RIGHT, WHY)
        with pytest.raises(Refusal, match="not_by_scorers"):
            service.approve(store, both, case.id, case.a, AFTER_DEADLINE, RIGHT)
