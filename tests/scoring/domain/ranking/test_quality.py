"""Points for quality: scales, and the two ways of lifting the best."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.ranking.quality import lifted, quality_scores
from scoring.domain.ranking.ranking import Ranking, rank
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import LINEAR_UNFLOORED, evaluated, evaluation, price, quality

N1 = QualityModel(normalisation=Normalisation.PROPORTIONAL)
N2 = QualityModel(normalisation=Normalisation.ADDITIVE)
HALVES = st.integers(0, 20).map(lambda number: Decimal(number) / 2)
OFFERS = st.lists(st.tuples(st.integers(1, 10**6), HALVES, HALVES), min_size=1, max_size=6)


def _order(ranking: Ranking) -> str:
    return "".join(bid.letter for bid in ranking.bids)


def test_oracle_o6_kofa_2021_1000_orsta() -> None:
    raw = {"klager": Fraction("8.08"), "valgte": Fraction("7.50")}
    up, plus = lifted(raw, Normalisation.PROPORTIONAL), lifted(raw, Normalisation.ADDITIVE)
    assert (up["klager"], plus["klager"], plus["valgte"]) == (
        Fraction(10),
        Fraction(10),
        Fraction("9.42"),
    )
    assert agrees(up["valgte"], "9.2822")
    assert agrees((up["klager"] - up["valgte"]) / 5, "0.1436")
    assert (plus["klager"] - plus["valgte"]) / 5 == Fraction("0.116")


def test_oracle_o7_kofa_2023_0999_two_lifts_of_the_same_scores() -> None:
    raw = {"best": Fraction(7), "worst": Fraction(4)}
    assert agrees(lifted(raw, Normalisation.PROPORTIONAL)["worst"], "5.7143")
    assert lifted(raw, Normalisation.ADDITIVE) == {"best": 10, "worst": 7}
    assert lifted(raw, Normalisation.NONE) == raw


def test_oracle_o7_the_way_of_lifting_turns_the_winner() -> None:
    criteria = (price(50), quality(50, "ARK-05", "ARK-06"))
    # Linear points of 10 and 7,5; quality of 4,9 and 7,0 from two requirements weighed 1 : 4.
    bids = (evaluated("X", 1000, "4.5", 5), evaluated("Y", 1250, 7, 7))
    weights = {"ARK-05": Decimal(1), "ARK-06": Decimal(4)}
    sums = {}
    for name, model in (("N0", QualityModel()), ("N1", N1), ("N2", N2)):
        made = evaluation(
            *bids,
            criteria=criteria,
            requirement_weights=weights,
            price_model=LINEAR_UNFLOORED,
            quality_model=model,
        )
        ranking = rank(made)
        sums[name] = (ranking.of("X").total, ranking.of("Y").total)
    assert sums == {
        "N0": (Fraction("7.45"), Fraction("7.25")),
        "N1": (Fraction("8.5"), Fraction("8.75")),
        "N2": (Fraction("8.95"), Fraction("8.75")),
    }


def test_kofa_2017_68_without_lifting_the_other_bidder_wins() -> None:
    case = bid_case("B11-kofa-2017-68")["inputs"]
    # Prices 96 and 100 give the published price points 10 and 9,6; 4,0 and 4,6 from requirements weighed 2 : 3.
    bids = (evaluated("K", 96, 4, 4), evaluated("V", 100, 4, 5))
    weights = {"ARK-05": Decimal(2), "ARK-06": Decimal(3)}
    criteria = (price(70), quality(30, "ARK-05", "ARK-06"))
    plain = evaluation(*bids, criteria=criteria, requirement_weights=weights)
    raw = quality_scores(plain)
    assert raw["V"]["T2"].points == Fraction(case["quality_raw"]["valgte"])
    totals = {bid.letter: bid.total for bid in rank(plain).bids}
    assert totals == {"K": Fraction("8.2"), "V": Fraction("8.1")}
    up = rank(plain.model_copy(update={"quality_model": N1}))
    assert (_order(rank(plain)), _order(up)) == ("KV", "VK")
    assert up.of("V").total == Fraction("9.72")


def test_kofa_2017_68_prints_a_lift_that_its_own_rounded_points_do_not_give() -> None:
    case = bid_case("B11-kofa-2017-68")
    raw = {bid: Fraction(points) for bid, points in case["inputs"]["quality_raw"].items()}
    up = lifted(raw, Normalisation.PROPORTIONAL)
    assert agrees(up["klager"], "8.6957")
    assert not agrees(up["klager"], case["published"]["quality_norm_klager"])


def test_oslo_rusinfo_2026_zero_to_six_per_requirement_and_the_best_criterion_lifted_to_ten() -> None:
    criteria = (price(30), quality(35, "ARK-05"), quality(35, "ARK-06", criterion="T3"))
    bids = (evaluated("A", 100, 5, 3), evaluated("B", 100, 4, 6))
    model = QualityModel(requirement_highest=6, normalisation=Normalisation.PROPORTIONAL)
    points = quality_scores(evaluation(*bids, criteria=criteria, quality_model=model))
    assert [[one.points for one in points[bid].values()] for bid in "AB"] == [[10, 5], [8, 10]]


def test_nve_2026_an_answer_that_is_missing_is_named_and_never_counted_as_zero() -> None:
    asked = (price(), quality(60, "ARK-05", "ARK-06"))
    with pytest.raises(Blocked) as blocked:
        rank(evaluation(evaluated("A", 100, 5), evaluated("B", 100, 5, 0), criteria=asked))
    (found,) = blocked.value.findings
    assert (found.code, found.subject) == ("points_missing", "ARK-06")


def test_antidoping_2026_without_a_price_on_the_scale_to_six() -> None:
    asked = (quality(60, "ARK-05"), quality(40, "ARK-06", criterion="T3"))
    bids = (evaluated("A", None, 6, 3), evaluated("B", None, 3, 6))
    ranking = rank(evaluation(*bids, criteria=asked, quality_model=QualityModel(requirement_highest=6)))
    assert {one.letter: one.total for one in ranking.bids} == {"A": 8, "B": 7}


def test_points_before_lifting_are_kept_beside_those_after() -> None:
    bids = (evaluated("A", 1, 4), evaluated("B", 1, 8))
    low = rank(evaluation(*bids, quality_model=N1)).of("A").criteria[1]
    assert (low.raw, low.points) == (Fraction(4), Fraction(5))
    assert rank(evaluation(*bids)).of("A").criteria[1].raw is None


def test_zero_to_six_on_requirements_becomes_zero_to_ten_on_the_criterion() -> None:
    made = evaluation(
        evaluated("A", 1, 6), evaluated("B", 1, 3), quality_model=QualityModel(requirement_highest=6)
    )
    assert [quality_scores(made)[bid]["T2"].points for bid in "AB"] == [10, 5]


def test_nobody_with_points_is_no_division() -> None:
    raw = {"A": Fraction(0), "B": Fraction(0)}
    assert lifted(raw, Normalisation.PROPORTIONAL) == raw
    assert lifted(raw, Normalisation.ADDITIVE) == {"A": 10, "B": 10}


@given(offers=OFFERS)
def test_lifting_by_addition_never_changes_the_order(offers: list[tuple[int, Decimal, Decimal]]) -> None:
    criteria = (price(40), quality(35, "ARK-05"), quality(25, "ARK-06", criterion="T3"))
    bids = [evaluated("ABCDEF"[place], *own) for place, own in enumerate(offers)]
    plain = rank(evaluation(*bids, criteria=criteria))
    plus = rank(evaluation(*bids, criteria=criteria, quality_model=N2))
    assert [(bid.letter, bid.place) for bid in plain.bids] == [(bid.letter, bid.place) for bid in plus.bids]
    assert len({plus.of(bid.id).total - plain.of(bid.id).total for bid in bids}) == 1
