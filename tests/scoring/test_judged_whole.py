"""A criterion judged whole, from the first score to the ranking, beside one judged requirement by requirement."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.weighing.quality_model import QualityModel
from scoring.domain.robustness.closeness import closeness
from scoring.domain.robustness.reranked import steadiness
from scoring.services import consensus, evaluation, result
from scoring.words.ranking.formula import criterion_formula
from store.engine import Store
from tests.builders import two_scales
from tests.scoring.services.committee import AMINA, JONAS, LISE, Case, opened

SIX = QualityModel(requirement_highest=6)


def _scored(store: Store) -> Case:
    case = opened(store, criteria=two_scales(), quality_model=SIX)
    evaluation.start_scoring(store, LISE, case.id)
    for person in (JONAS, AMINA):
        for bid, whole in ((case.a, 9), (case.b, 6)):
            for item, points in (("ARK-05", 3), ("T3", whole)):
                evaluation.give_points(store, person, case.id, bid, item, points)
                evaluation.write_reason(store, person, case.id, bid, item, "Vist.")
        evaluation.submit(store, person, case.id)
    consensus.start_consensus(store, LISE, case.id)
    return case


def test_two_scales_in_one_tender_from_scores_to_ranking(store: Store) -> None:
    case = _scored(store)
    board = consensus.board(store, LISE, case.id)
    assert (board.progress.requirements, board.highest) == (("ARK-05", "T3"), {"ARK-05": 6, "T3": 10})
    for bid, whole in ((case.a, "9.5"), (case.b, "6")):
        for item, points in (("ARK-05", "3"), ("T3", whole)):
            consensus.agree_points(store, LISE, case.id, bid, item, Decimal(points))
            consensus.write_reason(store, LISE, case.id, bid, item, "Enige.", 1)
    consensus.lock_quality(store, LISE, case.id)
    (ranking,) = result.make_ranking(store, LISE, case.id)
    _, archive, moving = ranking.of(case.a).criteria
    assert (archive.points, moving.points) == (Fraction(5), Fraction(19, 2))
    assert criterion_formula(ranking, moving, case.a) == "Poeng = 9,5, gitt for kriteriet samlet"
    met = dict((bid.id, found) for bid, found in result.fulfilments(store, LISE, case.id, ""))
    assert "ARK-08" in met[case.a].met  # by the answer: it has no points of its own
    close = closeness(ranking)
    assert close is not None
    assert [one.id for one in close.items.columns] == ["T1", "ARK-05", "T3"]
    moved = {(one.bid, one.column): one.points for one in close.changes}
    assert moved[case.a, "T3"] == Fraction(19, 2)  # told on the scale of the criterion
    assert {one.item for one in steadiness(ranking).moves} <= {"ARK-05", "T3"}


def test_what_is_judged_whole_is_not_scored_by_requirement(store: Store) -> None:
    case = opened(store, criteria=two_scales())
    evaluation.start_scoring(store, LISE, case.id)
    with pytest.raises(Refusal, match="not_scored"):
        evaluation.give_points(store, JONAS, case.id, case.a, "ARK-08", 5)
    with pytest.raises(Refusal, match="points_off_scale"):
        evaluation.give_points(store, JONAS, case.id, case.a, "T3", 11)
