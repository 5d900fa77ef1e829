"""The ranking is made once quality is locked, kept whole, and the comparison with today waits for the notice."""

from fractions import Fraction

import pytest
from sqlalchemy import select

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection
from scoring.domain.ranking.ranking import rank
from scoring.services import bid as bids
from scoring.services import result as service
from store import tables
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI, LISE, OLE, phase

ISAK = Person(id="p-isak", name="Isak Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))


def test_the_ranking_is_exact_and_kept(store: Store) -> None:
    case = committee.locked(store)
    (made,) = service.make_ranking(store, KARI, case.id)
    kept = service.ranked(store, JONAS, case.id)
    assert kept.ranking == made
    assert (kept.number, kept.by) == (1, KARI.id)
    # ARK-05 weighs 3 and ARK-08 weighs 2 of 5: A (3·6+2·8)/5 = 6.8, B (3·9+2·4)/5 = 7; price 10 and 8.
    assert made.of(case.a).total == Fraction(40, 100) * 10 + Fraction(60, 100) * Fraction(34, 5)
    assert made.of(case.b).total == Fraction(40, 100) * 8 + Fraction(60, 100) * 7
    assert [one.letter for one in made.bids] == ["A", "B"]
    assert phase(case) is Phase.RANKED


def test_nothing_is_ranked_before_quality_is_locked(store: Store) -> None:
    case = committee.in_consensus(store)
    for person in (KARI, LISE):
        with pytest.raises(Refusal, match="not_allowed_now"):
            service.make_ranking(store, person, case.id)
        with pytest.raises(Refusal, match="not_allowed_now"):
            service.evaluation(store, person, case.id)


def test_only_those_who_may_rank_do_it(store: Store) -> None:
    case = committee.locked(store)
    for person in (JONAS, OLE):
        with pytest.raises(Refusal, match="not_allowed"):
            service.make_ranking(store, person, case.id)


def test_the_evaluation_file_gives_the_same_ranking_again(store: Store) -> None:
    case = committee.locked(store)
    (made,) = service.make_ranking(store, KARI, case.id)
    file = service.evaluation(store, JONAS, case.id)
    assert rank(type(file).model_validate_json(file.model_dump_json())) == made


def test_a_later_rejection_makes_a_new_ranking_and_keeps_the_old(store: Store) -> None:
    case = committee.locked(store)
    service.make_ranking(store, KARI, case.id)
    bids.reject(store, KARI, case.id, Rejection(bid=case.a, reason="Vesentlig avvik."))
    (again,) = service.make_ranking(store, KARI, case.id)
    assert [one.letter for one in again.bids] == ["B"]
    assert [one.letter for one in again.rejected] == ["A"]
    assert service.ranked(store, KARI, case.id).number == 2


def test_a_notice_is_not_recorded_on_a_ranking_that_no_longer_holds(store: Store) -> None:
    case = committee.locked(store)
    service.make_ranking(store, KARI, case.id)
    bids.reject(store, KARI, case.id, Rejection(bid=case.a, reason="Vesentlig avvik."))
    with pytest.raises(Refusal, match="ranking_outdated"):
        service.record_notice(store, KARI, case.id)
    service.make_ranking(store, KARI, case.id)
    assert service.record_notice(store, KARI, case.id).phase is Phase.NOTIFIED


def test_a_winner_who_falls_after_the_notice_is_ranked_and_told_anew_with_the_reason(store: Store) -> None:
    case = committee.locked(store)
    service.make_ranking(store, KARI, case.id)
    service.record_notice(store, KARI, case.id)
    with pytest.raises(Refusal, match="ranking_stands"):
        service.make_ranking(store, LISE, case.id)
    with pytest.raises(Refusal, match="notice_stands"):
        service.record_notice(store, KARI, case.id, "Ingen grunn.")
    with pytest.raises(Refusal, match="ground_missing"):
        bids.reject(store, KARI, case.id, Rejection(bid=case.a, reason="Vesentlig avvik."))
    fallen = Rejection(bid=case.a, ground="FOA § 24-8 første ledd bokstav b", reason="Vesentlig avvik.")
    with pytest.raises(Refusal, match="contract_not_said_open"):
        bids.reject(store, KARI, case.id, fallen)
    bids.reject(store, KARI, case.id, fallen, contract_open=True)
    with store.reading(KARI.id) as work:
        number = work.head().number
        content = select(tables.event_content.c.content).where(tables.event_content.c.number == number)
        assert '"contract_open":true' in str(work.connection.scalar(content))
    with pytest.raises(Refusal, match="ranking_outdated"):
        service.record_notice(store, KARI, case.id, "Feil i avvisningen.")
    service.make_ranking(store, LISE, case.id)
    assert service.to_notify(store, KARI, case.id)
    with pytest.raises(Refusal, match="reversal_reason_missing"):
        service.record_notice(store, KARI, case.id, "  ")
    noted = service.record_notice(store, KARI, case.id, "Vinneren hadde et vesentlig avvik.")
    assert noted.phase is Phase.NOTIFIED
    assert [(one.rankings, one.reason) for one in noted.notices] == [
        ({"": 1}, ""),
        ({"": 2}, "Vinneren hadde et vesentlig avvik."),
    ]
    assert not service.to_notify(store, KARI, case.id)


@pytest.mark.parametrize("announced", [True, False])
def test_when_no_bid_is_left_a_notice_tells_that_nobody_is_chosen_and_why(
    store: Store, announced: bool
) -> None:
    case = committee.locked(store)
    service.make_ranking(store, KARI, case.id)
    if announced:
        service.record_notice(store, KARI, case.id)
    for bid in case.bids:
        out = Rejection(bid=bid.id, ground="FOA § 24-8", reason="Avvik.")
        bids.reject(store, KARI, case.id, out, contract_open=announced)
    assert (service.to_notify(store, KARI, case.id), service.rankings(store, KARI, case.id)) == (True, ())
    with pytest.raises(Refusal, match="not_ranked"):
        service.ranked(store, KARI, case.id)
    with pytest.raises(Refusal, match="nobody_chosen_reason_missing"):
        service.record_notice(store, KARI, case.id, " ")
    noted = service.record_notice(store, KARI, case.id, "Alle er avvist.")
    assert (noted.phase, noted.notices[-1].rankings) == (Phase.NOTIFIED, {})
    with pytest.raises(Refusal, match="notice_stands"):
        service.record_notice(store, KARI, case.id, "Alle er avvist.")


def test_a_bid_taken_in_again_after_locking_blocks_for_everything_it_lacks(store: Store) -> None:
    case = committee.opened(store)
    unpriced = bids.register(store, KARI, case.id, committee.a_form(case.tender, "Uten pris AS")).id
    bids.reject(store, KARI, case.id, Rejection(bid=unpriced, reason="For sent levert."))
    finished = committee.brought_to_locked(case)
    bids.reject(
        store, KARI, case.id, Rejection(bid=unpriced, rejected=False, reason="Levert i tide likevel.")
    )
    with pytest.raises(Blocked) as blocked:
        service.make_ranking(store, KARI, finished.id)
    assert {one.code for one in blocked.value.findings} == {"price_missing", "points_missing"}


def test_fulfilment_follows_what_is_agreed_and_answered(store: Store) -> None:
    case = committee.locked(store)
    counted = {bid.letter: found for bid, found in service.fulfilments(store, JONAS, case.id)}
    assert (counted["A"].lowest, counted["A"].applicable) == (3, 3)
    assert (counted["B"].met, counted["B"].unmet) == (("ARK-01", "ARK-05"), ("ARK-08",))


def test_todays_system_is_compared_only_by_it_and_only_after_the_notice(store: Store) -> None:
    case = committee.locked(store)
    service.make_ranking(store, KARI, case.id)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.comparisons(store, ISAK, case.id)
    service.record_notice(store, KARI, case.id)
    with pytest.raises(Refusal, match="not_allowed"):
        service.comparisons(store, KARI, case.id)
    with pytest.raises(Refusal, match="replaces_nothing"):
        service.comparisons(store, ISAK, case.id)
    committee.opened(store)
    busy = JONAS.model_copy(update={"roles": ISAK.roles})
    with pytest.raises(Refusal, match="evaluates_now"):
        service.comparisons(store, busy, case.id)
