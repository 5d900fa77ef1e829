"""The self-contained evaluation: made from a tender and people's decisions, and the same from a file."""

from decimal import Decimal

from requirements_lib.domain.library.answer_code import AnswerCode
from scoring.domain.bids.bid import Bid, Price, Rejection, Ruling
from scoring.domain.bids.consensus import AgreedScore
from scoring.domain.ranking.evaluation import Decisions, Evaluation, evaluation_of
from scoring.domain.ranking.ranking import rank
from tests.builders import a_tender
from tests.scoring.domain.builders import a_bid, evaluated, evaluation, quality

TENDER = a_tender()
PRICES = (Price(bid="a", amount=Decimal(1_000_000)), Price(bid="b", amount=Decimal(1_250_000)))


def _bids() -> tuple[Bid, Bid]:
    return a_bid("A", ARK_01=AnswerCode.MET_TODAY), a_bid("B", ARK_01=AnswerCode.NOT_MET)


def _agreed(bid: str, requirement: str, points: int, number: int = 1) -> AgreedScore:
    return AgreedScore(bid=bid, requirement=requirement, points=Decimal(points), number=number, reason="Vist")


AGREED = (
    _agreed("a", "ARK-05", 3),
    _agreed("a", "ARK-05", 6, number=2),
    _agreed("a", "ARK-08", 4),
    _agreed("b", "ARK-05", 9),
    _agreed("b", "ARK-08", 8),
)


def test_it_holds_what_the_tender_announced() -> None:
    made = evaluation_of(TENDER, _bids(), PRICES, Decisions(agreed=AGREED))
    assert (made.criteria, made.price_model, made.tie_rule) == (
        TENDER.criteria,
        TENDER.price_model,
        TENDER.tie_rule,
    )
    assert made.tender == TENDER.fingerprint
    assert made.requirement_weights == {"ARK-05": Decimal(3), "ARK-08": Decimal(2)}


def test_the_latest_agreed_points_and_each_bids_own_price_are_used() -> None:
    made = evaluation_of(TENDER, _bids(), PRICES, Decisions(agreed=AGREED))
    assert made.bids[0].points == {"ARK-05": Decimal(6), "ARK-08": Decimal(4)}
    assert made.prices == {"a": Decimal(1_000_000), "b": Decimal(1_250_000)}


def test_an_unmet_absolute_requirement_is_told_and_never_rejects() -> None:
    made = evaluation_of(TENDER, _bids(), PRICES, Decisions(agreed=AGREED))
    assert [(one.unmet_absolute, one.takes_part) for one in made.bids] == [((), True), (("ARK-01",), True)]


def test_an_overruled_yes_is_unmet() -> None:
    ruling = Ruling(bid="a", requirement="ARK-01", met=False, reason="Feil vedlegg.")
    made = evaluation_of(TENDER, _bids(), PRICES, Decisions(agreed=AGREED, rulings=(ruling,)))
    assert made.bids[0].unmet_absolute == ("ARK-01",)


def test_a_persons_rejection_takes_a_bid_out() -> None:
    rejection = Rejection(bid="b", reason="Vesentlig avvik.")
    made = evaluation_of(TENDER, _bids(), PRICES, Decisions(agreed=AGREED, rejections=(rejection,)))
    assert [one.letter for one in made.taking_part] == ["A"]
    assert made.bids[1].rejected_because == "Vesentlig avvik."


def test_a_price_not_registered_is_missing_and_never_zero() -> None:
    made = evaluation_of(TENDER, _bids(), PRICES[:1], Decisions(agreed=AGREED))
    assert made.prices["b"] is None


def test_written_to_a_file_and_read_again_it_is_the_same_and_ranks_the_same() -> None:
    made = evaluation_of(TENDER, _bids(), PRICES, Decisions(agreed=AGREED))
    again = Evaluation.model_validate_json(made.model_dump_json())
    assert again == made
    assert rank(again).model_dump_json() == rank(made).model_dump_json()


def test_numbers_stand_as_text_in_the_file() -> None:
    written = evaluation(evaluated("A", "1250000.50", "7.5")).model_dump(mode="json")
    assert (written["bids"][0]["price"], written["bids"][0]["points"]["ARK-05"]) == ("1250000.50", "7.5")


def test_without_weights_the_requirements_of_a_criterion_weigh_the_same() -> None:
    made = evaluation(criteria=(quality(100, "ARK-05", "ARK-06"),))
    assert made.weight_of("ARK-05") == made.weight_of("ARK-06")
    assert not made.has_price
