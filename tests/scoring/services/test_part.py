"""A divided procurement from the profile to one ranking for each lot, on both engines."""

from fractions import Fraction

import pytest

from requirements_lib.domain.access import Phase
from requirements_lib.domain.outcome import Refusal
from requirements_lib.services import procurement as procurements
from scoring.domain.bids.bid import Rejection, Ruling
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import rank
from scoring.services import bid as bids
from scoring.services import consensus, evaluation, result
from store.engine import Store
from tests.builders import lots
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, Case, a_form, agree, phase


def _reject(case: Case, place: int) -> None:
    rejection = Rejection(bid=case.bids[place].id, reason="Vesentlig avvik.")
    bids.reject(case.store, KARI, case.id, rejection)


def test_letters_are_unique_in_the_procurement_and_each_bid_has_its_lot(store: Store) -> None:
    case = committee.divided(store)
    kept = [(one.letter, one.lot) for one in bids.bids(store, KARI, case.id)]
    assert kept == [("A", "D1"), ("B", "D1"), ("C", "D2"), ("D", "D2")]
    assert [one.letter for one in bids.taking_part(store, KARI, case.id, "D2")] == ["C", "D"]
    assert len(bids.taking_part(store, KARI, case.id)) == 4


@pytest.mark.parametrize("lot", ["", "D3"])
def test_a_form_for_a_lot_that_is_not_there_is_not_registered(store: Store, lot: str) -> None:
    case = committee.divided(store)
    form = a_form(case.tender, "Ny AS").model_copy(update={"lot": lot})
    with pytest.raises(Refusal, match="unknown_lot"):
        bids.register(store, KARI, case.id, form)
    assert len(bids.bids(store, KARI, case.id)) == 4


def test_a_form_replaces_only_one_for_the_same_lot(store: Store) -> None:
    case = committee.divided(store)
    form = a_form(case.tender.of_lot("D2"), "Nordfjell AS")
    with pytest.raises(Refusal) as refused:
        bids.register(store, KARI, case.id, form, replaces=case.a)
    assert (refused.value.code, refused.value.facts) == ("other_lot", {"bid": "A", "lot": "D1"})
    assert bids.register(store, KARI, case.id, form, replaces=case.bids[2].id).letter == "C"


def test_a_bid_is_scored_and_ruled_only_on_what_its_lot_asks(store: Store) -> None:
    case = committee.divided_scoring(store)
    third = case.bids[2].id
    with pytest.raises(Refusal, match="not_scored"):
        evaluation.give_points(store, JONAS, case.id, third, "ARK-05", 5)
    ruling = Ruling(bid=third, requirement="ARK-05", met=False, reason="Ikke spurt om.")
    with pytest.raises(Refusal, match="unknown_requirement"):
        bids.rule(store, LISE, case.id, ruling)


def test_an_evaluator_delivers_all_lots_at_once_and_sees_how_far_each_is(store: Store) -> None:
    case = committee.divided_scoring(store)
    for bid in case.bids[2:]:
        evaluation.give_points(store, JONAS, case.id, bid.id, "ARK-08", 7)
        evaluation.write_reason(store, JONAS, case.id, bid.id, "ARK-08", "Vist.")
    sheets = [evaluation.sheet(store, JONAS, case.id, one).progress for one in ("D1", "D2", None)]
    assert [one.is_complete for one in sheets] == [False, True, False]
    assert [(one.done, len(one.requirements)) for one in sheets] == [(0, 2), (1, 1), (0, 2)]
    with pytest.raises(Refusal, match="scores_missing"):
        evaluation.submit(store, JONAS, case.id)


def test_the_board_of_a_lot_holds_its_own_bids_and_requirements(store: Store) -> None:
    case = committee.divided_in_consensus(store)
    board = consensus.board(store, LISE, case.id, "D2")
    assert board.order == board.progress.requirements == ("ARK-08",)
    assert {one.bid for one in board.entries} == {one.id for one in case.bids[2:]}
    agree(case, case.bids[0], ("5", "5"))
    assert consensus.board(store, LISE, case.id, "D2").agreed == ()
    assert len(consensus.board(store, LISE, case.id).agreed) == 2


def test_quality_is_locked_when_every_lot_is_agreed_on(store: Store) -> None:
    case = committee.divided_in_consensus(store)
    for bid in case.bids[2:]:
        agree(case, bid, ("5",))
    assert consensus.board(store, LISE, case.id, "D2").progress.is_complete
    with pytest.raises(Refusal, match="consensus_missing"):
        consensus.lock_quality(store, LISE, case.id)


def test_each_lot_is_ranked_by_its_own_criteria_among_its_own_bids(store: Store) -> None:
    case = committee.divided_locked(store)
    assert [one.evaluation.lot for one in result.make_ranking(store, KARI, case.id)] == ["D1", "D2"]
    first = result.ranked(store, JONAS, case.id, "D1").ranking
    # D1: price 40 %, ARK-05 weighs 3 and ARK-08 2 of 5. A 40 %·10 + 60 %·6.8, B 40 %·8 + 60 %·7.
    assert [(one.letter, one.total) for one in first.bids] == [
        ("A", Fraction("8.08")),
        ("B", Fraction("7.4")),
    ]
    second = result.ranked(store, JONAS, case.id, "D2").ranking
    # D2: price 30 %, ARK-08 alone 70 %. C 30 %·8 + 70 %·9, D 30 %·10 + 70 %·6.
    assert [(one.letter, one.total) for one in second.bids] == [
        ("C", Fraction("8.7")),
        ("D", Fraction("7.2")),
    ]
    assert phase(case) is Phase.RANKED


def test_the_evaluation_file_of_a_lot_gives_its_ranking_again(store: Store) -> None:
    case = committee.divided_locked(store)
    made = result.make_ranking(store, KARI, case.id)
    for lot, ranking in zip(("D1", "D2"), made, strict=True):
        file = result.evaluation(store, KARI, case.id, lot).model_dump_json()
        assert rank(Evaluation.model_validate_json(file)) == ranking
        assert ranking.evaluation.tender == case.tender.fingerprint


def test_a_lot_without_bids_is_passed_over_and_the_notice_does_not_wait_for_it(store: Store) -> None:
    case = committee.divided(store)
    for place in (2, 3):
        _reject(case, place)
    case.bids = case.bids[:2]
    committee.brought_to_locked(case)
    assert [one.evaluation.lot for one in result.make_ranking(store, KARI, case.id)] == ["D1"]
    with pytest.raises(Refusal, match="not_ranked"):
        result.ranked(store, KARI, case.id, "D2")
    assert result.record_notice(store, KARI, case.id).phase is Phase.NOTIFIED


def test_nothing_is_ranked_when_no_bid_takes_part_in_any_lot(store: Store) -> None:
    case = committee.divided_locked(store)
    for place in range(4):
        _reject(case, place)
    with pytest.raises(Refusal, match="no_bids"):
        result.make_ranking(store, KARI, case.id)


def test_a_bid_rejected_in_one_lot_makes_the_notice_wait_for_a_new_ranking(store: Store) -> None:
    case = committee.divided_locked(store)
    result.make_ranking(store, KARI, case.id)
    _reject(case, 3)
    with pytest.raises(Refusal, match="ranking_outdated"):
        result.record_notice(store, KARI, case.id)
    result.make_ranking(store, KARI, case.id)
    assert [one.letter for one in result.ranked(store, KARI, case.id, "D2").ranking.bids] == ["C"]
    assert len(result.ranked(store, KARI, case.id, "D1").ranking.bids) == 2
    assert result.record_notice(store, KARI, case.id).phase is Phase.NOTIFIED


def test_fulfilment_counts_what_the_lot_asks(store: Store) -> None:
    case = committee.divided_locked(store)
    found = result.fulfilments(store, JONAS, case.id, "D2")
    assert [(bid.letter, one.applicable) for bid, one in found] == [("C", 2), ("D", 2)]
    assert len(result.fulfilments(store, JONAS, case.id)) == 4


def test_no_lot_can_be_named_in_an_undivided_procurement(store: Store) -> None:
    case = committee.opened(store)
    with pytest.raises(Refusal, match="unknown_lot"):
        evaluation.sheet(store, AMINA, case.id, "D1")
    form = a_form(case.tender, "Ny AS").model_copy(update={"lot": "D1"})
    with pytest.raises(Refusal, match="unknown_lot"):
        bids.register(store, KARI, case.id, form)


def test_a_tender_is_published_with_its_lots(store: Store) -> None:
    case = committee.published(store, lots=lots(), criteria=())
    assert procurements.tender(store, JONAS, case.id).lots == lots()
