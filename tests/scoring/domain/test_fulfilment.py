"""«Oppfyller 5 av 14»: the same count for a bid and for a system in use."""

from decimal import Decimal

import pytest

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import Kind
from scoring.domain.bids.bid import Bid, Ruling
from scoring.domain.bids.consensus import AgreedScore
from scoring.domain.fulfilment import Met, by_bid, by_rating, counted, fulfilment, of_lines, unmet_absolute
from scoring.domain.rating.known import lines_of
from tests.builders import a_library, a_requirement
from tests.scoring.domain.builders import a_bid, assessed, rating

ABSOLUTE = a_requirement("ARK-01", kind=Kind.ABSOLUTE)
EVALUATED = a_requirement("ARK-05")
TERM = a_requirement("ARK-06", kind=Kind.CONTRACT_TERM)
ALL = (ABSOLUTE, EVALUATED, TERM)


def _agreed(points: str | None, bid: str = "a") -> AgreedScore:
    given = None if points is None else Decimal(points)
    return AgreedScore(bid=bid, requirement="ARK-05", points=given)


def _ruling(met: bool) -> Ruling:
    return Ruling(bid="a", requirement="ARK-01", met=met, reason="Vedlegget viser noe annet.")


@pytest.mark.parametrize(
    ("points", "met"), [("4.5", Met.NO), ("5", Met.YES), ("10", Met.YES), (None, Met.UNKNOWN)]
)
def test_an_evaluated_requirement_is_met_from_five_by_consensus(points: str | None, met: Met) -> None:
    assert by_bid(a_bid(), [_agreed(points)], [])(EVALUATED) is met


def test_consensus_on_another_bid_does_not_count() -> None:
    assert by_bid(a_bid(), [_agreed("9", bid="b")], [])(EVALUATED) is Met.UNKNOWN


@pytest.mark.parametrize("requirement", [ABSOLUTE, TERM], ids=["absolute", "contract term"])
@pytest.mark.parametrize(
    ("answer", "met"),
    [
        (AnswerCode.MET_TODAY, Met.YES),
        (AnswerCode.MET_LATER, Met.NO),
        (AnswerCode.NEEDS_ADDITION, Met.NO),
        (AnswerCode.NOT_MET, Met.NO),
        (None, Met.UNKNOWN),
    ],
)
def test_absolute_requirements_and_terms_are_met_by_a_yes(
    requirement: object, answer: AnswerCode | None, met: Met
) -> None:
    bid = a_bid(ARK_01=answer, ARK_06=answer)
    assert by_bid(bid, [], [])(requirement) is met  # type: ignore[arg-type]


def test_a_yes_that_is_overruled_is_not_met() -> None:
    assert by_bid(a_bid(ARK_01=AnswerCode.MET_TODAY), [], [_ruling(met=False)])(ABSOLUTE) is Met.NO


def test_a_ruling_never_lifts_a_no() -> None:
    assert by_bid(a_bid(ARK_01=AnswerCode.NOT_MET), [], [_ruling(met=True)])(ABSOLUTE) is Met.NO


def test_points_on_an_absolute_requirement_do_not_replace_the_answer() -> None:
    agreed = AgreedScore(bid="a", requirement="ARK-01", points=Decimal(10))
    assert by_bid(a_bid(ARK_01=AnswerCode.NOT_MET), [agreed], [])(ABSOLUTE) is Met.NO


@pytest.mark.parametrize(("points", "met"), [(4, Met.NO), (5, Met.YES), (None, Met.UNKNOWN)])
def test_a_system_meets_any_kind_of_requirement_from_five_by_its_rating(points: int | None, met: Met) -> None:
    judge = by_rating([rating(one.id, points) for one in ALL])
    assert {judge(one) for one in ALL} == {met}


def test_unknown_makes_a_range() -> None:
    found = fulfilment(ALL, by_rating([rating("ARK-01", 8), rating("ARK-05", 2)]))
    assert (found.lowest, found.highest, found.applicable) == (1, 2, 3)
    assert (found.met, found.unmet, found.unknown) == (("ARK-01",), ("ARK-05",), ("ARK-06",))


def test_requirements_about_the_supplier_and_information_are_not_counted() -> None:
    about = [a_requirement("ARK-11", kind=Kind.QUALIFICATION), a_requirement("ARK-12", kind=Kind.INFORMATION)]
    assert fulfilment(about, by_rating([]), undecided=about).applicable == 0
    assert fulfilment([], by_rating([]), undecided=about).undecided == ()
    assert counted([*about, EVALUATED]) == (EVALUATED,)


def test_what_may_not_apply_is_counted_apart() -> None:
    half_answered = assessed(answers={"records": "yes"})
    found = of_lines(lines_of(half_answered.system, a_library()), by_rating([rating("ARK-08", 9)]))
    assert (found.applicable, found.undecided) == (2, ("ARK-08",))


def test_what_does_not_apply_is_not_counted_at_all() -> None:
    none = assessed(answers={"records": "no", "journal": "no"})
    found = of_lines(lines_of(none.system, a_library()), by_rating([]))
    assert (found.applicable, found.undecided) == (0, ())


def _codes(bid: Bid, *rulings: Ruling) -> list[tuple[str, str]]:
    return [(one.code, one.subject) for one in unmet_absolute(ALL, bid, rulings)]


def test_each_unmet_absolute_requirement_is_a_finding_with_its_cause() -> None:
    assert _codes(a_bid(ARK_01=AnswerCode.NOT_MET)) == [("absolute_unmet", "ARK-01")]
    assert _codes(a_bid()) == [("absolute_unanswered", "ARK-01")]
    assert _codes(a_bid(ARK_01=AnswerCode.MET_TODAY), _ruling(met=False)) == [
        ("absolute_overruled", "ARK-01")
    ]


def test_a_met_absolute_requirement_is_no_finding() -> None:
    assert _codes(a_bid(ARK_01=AnswerCode.MET_TODAY)) == []


@pytest.mark.parametrize(("points", "met"), [("3", Met.YES), ("2.5", Met.NO)])
def test_on_a_shorter_scale_the_need_is_met_from_its_middle(points: str, met: Met) -> None:
    assert by_bid(a_bid(), [_agreed(points)], [], 3)(EVALUATED) is met
