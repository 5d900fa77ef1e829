"""The committee together: open to one another, agreed one by one, locked when complete."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.domain.weighing.quality_model import QualityModel
from requirements_lib.services import procurement as procurements
from requirements_lib.storage import law
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import consensus as service
from scoring.services import evaluation, result
from store.engine import Store
from tests.builders import criteria
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, phase


def test_it_waits_until_every_evaluator_has_delivered(store: Store) -> None:
    case = committee.scoring(store)
    committee.score_all(case, JONAS, 7)
    evaluation.submit(store, JONAS, case.id)
    with pytest.raises(Refusal) as refused:
        service.start_consensus(store, LISE, case.id)
    assert refused.value.facts["evaluators"] == (AMINA.id,)
    assert phase(case) is Phase.SCORING


def test_everybody_in_the_committee_sees_all_scores_and_the_spread(store: Store) -> None:
    case = committee.in_consensus(store)
    for person in (KARI, LISE, JONAS, AMINA, OLE):
        spread = service.board(store, person, case.id).spread_on(case.a, "ARK-05")
        assert spread is not None
        assert (spread.width, spread.mean) == (4, Fraction(6))


def test_nothing_is_agreed_beforehand(store: Store) -> None:
    case = committee.in_consensus(store)
    assert service.board(store, LISE, case.id).agreed == ()


def test_the_lead_records_and_the_individual_scores_stay(store: Store) -> None:
    case = committee.in_consensus(store)
    service.agree_points(store, LISE, case.id, case.a, "ARK-05", Decimal("6.5"))
    service.write_reason(store, LISE, case.id, case.a, "ARK-05", "Midt imellom.", 1)
    board = service.board(store, JONAS, case.id)
    agreed = board.agreed_on(case.a, "ARK-05")
    assert agreed is not None
    assert (agreed.points, agreed.reason) == (Decimal("6.5"), "Midt imellom.")
    assert sorted(one.points or 0 for one in board.entries_on(case.a, "ARK-05")) == [4, 8]


@pytest.mark.parametrize("person", [KARI, JONAS, OLE], ids=lambda person: person.name)
def test_only_the_lead_records(store: Store, person: object) -> None:
    case = committee.in_consensus(store)
    with pytest.raises(Refusal, match="not_allowed"):
        service.agree_points(store, person, case.id, case.a, "ARK-05", Decimal(6))  # type: ignore[arg-type]


def test_quarter_points_are_not_on_the_committees_scale(store: Store) -> None:
    case = committee.in_consensus(store)
    with pytest.raises(Refusal, match="points_off_scale"):
        service.agree_points(store, LISE, case.id, case.a, "ARK-05", Decimal("6.25"))


def test_a_second_lead_writing_over_the_first_is_told(store: Store) -> None:
    case = committee.opened(store)
    procurements.name_member(store, KARI, case.id, Member(person=OLE.id, role=Role.LEAD))
    evaluation.start_scoring(store, LISE, case.id)
    for person in (JONAS, AMINA):
        committee.score_all(case, person, 5)
        evaluation.submit(store, person, case.id)
    service.start_consensus(store, LISE, case.id)
    service.write_reason(store, OLE, case.id, case.a, "ARK-05", "Oles tekst", 0)
    with pytest.raises(Refusal) as refused:
        service.write_reason(store, LISE, case.id, case.a, "ARK-05", "Lises tekst", 0)
    assert (refused.value.code, refused.value.facts["by"]) == ("changed_meanwhile", OLE.id)


def test_a_rejected_bid_has_no_part_in_the_spread_or_in_what_is_left(store: Store) -> None:
    case = committee.in_consensus(store)
    bids.reject(store, KARI, case.id, Rejection(bid=case.b, reason="Kom for sent."))
    board = service.board(store, LISE, case.id)
    left = [one.bid for one in board.progress.missing]
    assert {*(one.bid for one in board.entries), *(one.bid for one in board.spreads), *left} == {case.a}
    assert (board.width_of("ARK-05"), board.wide) == (4, 2)


def test_the_revision_grows_when_something_is_written_and_only_then(store: Store) -> None:
    case = committee.in_consensus(store)
    before = service.revision(store, OLE, case.id)
    assert service.revision(store, JONAS, case.id) == before
    service.agree_points(store, LISE, case.id, case.a, "ARK-05", Decimal(6))
    assert service.revision(store, OLE, case.id) > before


def test_the_revision_is_for_those_who_may_see_the_scores(store: Store) -> None:
    case = committee.scoring(store)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.revision(store, JONAS, case.id)


def test_the_points_are_not_shown_and_quality_is_not_locked_while_a_price_is_missing(store: Store) -> None:
    case = committee.opened(store)
    late = bids.register(store, KARI, case.id, committee.a_form(case.tender, "Seint AS"))
    case.bids = (*case.bids, late)
    with pytest.raises(Refusal) as refused:
        committee.brought_to_locked(case)
    assert (refused.value.code, refused.value.facts["bids"]) == ("prices_missing_yet", ("C",))
    bids.reject(store, KARI, case.id, Rejection(bid=late.id, reason="Uten pris."))
    service.start_consensus(store, LISE, case.id)
    bids.reject(store, KARI, case.id, Rejection(bid=late.id, rejected=False, reason="Pris funnet."))
    for bid in case.bids:
        committee.agree(case, bid, ("5", "5"))
    with pytest.raises(Refusal, match="prices_missing"):
        service.lock_quality(store, LISE, case.id)
    bids.register_price(store, KARI, case.id, late.id, Decimal(900_000))
    assert service.lock_quality(store, LISE, case.id).phase is Phase.LOCKED


def test_quality_is_not_locked_when_every_bid_is_rejected(store: Store) -> None:
    case = committee.in_consensus(store)
    for bid in case.bids:
        bids.reject(store, KARI, case.id, Rejection(bid=bid.id, reason="Avvist."))
    with pytest.raises(Refusal, match="no_bids"):
        service.lock_quality(store, LISE, case.id)


def test_quality_is_locked_only_when_all_is_agreed(store: Store) -> None:
    case = committee.in_consensus(store)
    with pytest.raises(Refusal) as refused:
        service.lock_quality(store, LISE, case.id)
    assert refused.value.facts["count"] == 2
    done = committee.locked(store)
    assert phase(done) is Phase.LOCKED
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.agree_points(store, LISE, done.id, done.a, "ARK-05", Decimal(9))


def test_where_price_is_no_criterion_none_is_asked_for_and_quality_alone_ranks(store: Store) -> None:
    quality = criteria()[1].model_copy(update={"weight": Decimal(100)})
    part_ii = {"criteria": (quality,), "estimated_value": Decimal(2_000_000)}
    case = committee.published(store, law=law.load(), **part_ii)
    bids.open_bids(store, KARI, case.id)
    forms = [committee.a_form(case.tender, name) for name in ("Nordfjell AS", "Fjordsak AS")]
    case.bids = tuple(bids.register(store, KARI, case.id, form) for form in forms)
    committee.brought_to_locked(case)
    (ranking,) = result.make_ranking(store, KARI, case.id)
    assert ranking.price is None
    assert [one.total for one in ranking.bids] == [5, 5]


def test_on_a_shorter_scale_the_committee_agrees_within_it_and_a_smaller_spread_is_wide(store: Store) -> None:
    case = committee.opened(store, quality_model=QualityModel(requirement_highest=6))
    evaluation.start_scoring(store, LISE, case.id)
    for person, points in ((JONAS, 3), (AMINA, 5)):
        committee.score_all(case, person, points)
        evaluation.submit(store, person, case.id)
    service.start_consensus(store, LISE, case.id)
    board = service.board(store, LISE, case.id)
    assert (board.wide, board.highest) == (2, {"ARK-05": 6, "ARK-08": 6})
    assert service.agree_points(store, LISE, case.id, case.a, "ARK-05", Decimal("5.5")).points == Decimal(
        "5.5"
    )
    with pytest.raises(Refusal, match="points_off_scale"):
        service.agree_points(store, LISE, case.id, case.a, "ARK-05", Decimal(7))
