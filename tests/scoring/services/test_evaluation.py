"""Scores are an evaluator's own until all have delivered."""

import pytest

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.domain.weighing.quality_model import QualityModel
from requirements_lib.services import procurement as procurements
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import consensus
from scoring.services import evaluation as service
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, phase


def test_points_and_reason_are_saved_one_by_one_and_every_version_is_kept(store: Store) -> None:
    case = committee.scoring(store)
    service.give_points(store, JONAS, case.id, case.a, "ARK-05", 7)
    service.write_reason(store, JONAS, case.id, case.a, "ARK-05", "Selvbetjent")
    entry = service.give_points(store, JONAS, case.id, case.a, "ARK-05", 6)
    assert (entry.points, entry.reason, entry.number) == (6, "Selvbetjent", 3)
    assert service.sheet(store, JONAS, case.id).entry(case.a, "ARK-05") == entry.model_copy(
        update={"by": JONAS.id}
    )


def test_evaluators_do_not_see_one_another(store: Store) -> None:
    case = committee.scoring(store)
    committee.score_all(case, JONAS, 7)
    assert service.sheet(store, AMINA, case.id).entries == ()
    for person in (AMINA, LISE, OLE, KARI):
        with pytest.raises(Refusal, match="not_allowed_now"):
            consensus.board(store, person, case.id)


def test_one_who_has_delivered_still_does_not_see_the_others(store: Store) -> None:
    case = committee.scoring(store)
    committee.score_all(case, JONAS, 7)
    service.submit(store, JONAS, case.id)
    with pytest.raises(Refusal, match="not_allowed_now"):
        consensus.board(store, JONAS, case.id)


def test_delivering_with_gaps_tells_how_many_and_which(store: Store) -> None:
    case = committee.scoring(store)
    service.give_points(store, JONAS, case.id, case.a, "ARK-05", 7)
    with pytest.raises(Refusal) as refused:
        service.submit(store, JONAS, case.id)
    assert refused.value.code == "scores_missing"
    assert refused.value.facts["count"] == 2


def test_delivered_scores_do_not_change(store: Store) -> None:
    case = committee.scoring(store)
    committee.score_all(case, JONAS, 7)
    service.submit(store, JONAS, case.id)
    for act in (
        lambda: service.give_points(store, JONAS, case.id, case.a, "ARK-05", 1),
        lambda: service.write_reason(store, JONAS, case.id, case.a, "ARK-05", "Nei"),
        lambda: service.submit(store, JONAS, case.id),
    ):
        with pytest.raises(Refusal, match="already_submitted"):
            act()
    assert service.waiting_for(store, OLE, case.id) == (AMINA.id,)


@pytest.mark.parametrize("points", [-1, 11])
def test_points_off_the_scale_are_refused(store: Store, points: int) -> None:
    case = committee.scoring(store)
    with pytest.raises(Refusal, match="points_off_scale"):
        service.give_points(store, JONAS, case.id, case.a, "ARK-05", points)


def test_only_scored_requirements_and_known_bids_get_points(store: Store) -> None:
    case = committee.scoring(store)
    with pytest.raises(Refusal, match="not_scored"):
        service.give_points(store, JONAS, case.id, case.a, "ARK-01", 5)
    with pytest.raises(Refusal, match="unknown_bid"):
        service.give_points(store, JONAS, case.id, "nowhere", "ARK-05", 5)


@pytest.mark.parametrize("person", [KARI, LISE, OLE], ids=lambda person: person.name)
def test_only_evaluators_score(store: Store, person: object) -> None:
    case = committee.scoring(store)
    with pytest.raises(Refusal, match="not_allowed"):
        service.give_points(store, person, case.id, case.a, "ARK-05", 5)  # type: ignore[arg-type]


def test_scoring_does_not_start_without_bids_or_evaluators(store: Store) -> None:
    case = committee.published(store)
    bids.open_bids(store, KARI, case.id)
    with pytest.raises(Refusal, match="no_bids"):
        service.start_scoring(store, LISE, case.id)
    assert phase(case) is Phase.OPENED


def test_scoring_does_not_start_without_the_lead_who_alone_can_end_it(store: Store) -> None:
    case = committee.opened(store)
    procurements.withdraw_member(store, KARI, case.id, Member(person=LISE.id, role=Role.LEAD))
    with pytest.raises(Refusal, match="no_lead"):
        service.start_scoring(store, KARI, case.id)
    assert phase(case) is Phase.OPENED


def test_a_rejected_bid_needs_no_scores(store: Store) -> None:
    case = committee.scoring(store)
    bids.reject(store, KARI, case.id, Rejection(bid=case.b, reason="Vesentlig avvik."))
    for requirement in committee.SCORED:
        service.give_points(store, JONAS, case.id, case.a, requirement, 5)
        service.write_reason(store, JONAS, case.id, case.a, requirement, "Dekket.")
    assert service.sheet(store, JONAS, case.id).progress.is_complete


def test_what_crosses_the_announced_scale_is_refused_by_its_name(store: Store) -> None:
    case = committee.opened(store, quality_model=QualityModel(requirement_highest=6))
    service.start_scoring(store, LISE, case.id)
    assert service.give_points(store, JONAS, case.id, case.a, "ARK-05", 6).points == 6
    with pytest.raises(Refusal, match="points_off_scale") as refused:
        service.give_points(store, JONAS, case.id, case.a, "ARK-05", 7)
    assert (refused.value.facts["lowest"], refused.value.facts["highest"]) == (0, 6)
