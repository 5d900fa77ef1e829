"""Minimums for quality: told, and never acted on by the program."""

from decimal import Decimal

from requirements_lib.domain.weighing.price_model import LowestPrice
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.ranking.ranking import rank
from scoring.domain.ranking.threshold import threshold_findings
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

ASKED = QualityModel(least_on_each=Decimal(5), least_in_all=Decimal(7))


def test_the_danish_commission_model_seventy_in_all_and_half_on_each() -> None:
    criteria = (price(40), quality(30, "ARK-05"), quality(30, "ARK-06", criterion="T3"))
    bids = (evaluated("A", 1, 10, 4), evaluated("B", 1, 6, 6), evaluated("C", 1, 7, 7))
    found = threshold_findings(evaluation(*bids, criteria=criteria, quality_model=ASKED))
    assert [(one.code, one.facts["bid"], one.facts["points"]) for one in found] == [
        ("below_least_on_criterion", "A", "4"),
        ("below_least_in_all", "B", "6"),
    ]


def test_a_bid_below_is_ranked_until_people_reject_it() -> None:
    ranking = rank(evaluation(evaluated("A", 1, 4), evaluated("B", 2, 9), quality_model=ASKED))
    assert {bid.letter for bid in ranking.bids} == {"A", "B"}
    assert [one.code for one in ranking.findings] == ["below_least_on_criterion", "below_least_in_all"]


def test_what_counts_is_the_points_before_any_lifting() -> None:
    lifting = ASKED.model_copy(update={"normalisation": Normalisation.ADDITIVE})
    assert len(threshold_findings(evaluation(evaluated("A", 1, 4), quality_model=lifting))) == 2


def test_without_quality_there_is_nothing_to_reach() -> None:
    alone = evaluation(
        evaluated("A", 1), criteria=(price(100),), price_model=LowestPrice(), quality_model=ASKED
    )
    assert threshold_findings(alone) == ()
