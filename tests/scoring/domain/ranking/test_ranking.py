"""The ranking: exact, with every figure kept, and each published case named after its source."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.criteria import CriterionKind, TieRule
from scoring.domain.ranking.evaluation import Draw, Evaluation
from scoring.domain.ranking.quality import weighted_mean
from scoring.domain.ranking.ranking import Ranking, rank
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import (
    LINEAR_UNFLOORED,
    NOON,
    evaluated,
    evaluation,
    price,
    quality,
)


def _order(ranking: Ranking) -> str:
    return "".join(bid.letter for bid in ranking.bids)


def _totals(ranking: Ranking) -> dict[str, Fraction]:
    return {bid.letter: bid.total for bid in ranking.bids}


def _two_requirements() -> Evaluation:
    return evaluation(
        evaluated("A", 1_000_000, 6, 8),
        evaluated("B", 1_250_000, 9, 4),
        criteria=(price(40), quality(60, "ARK-05", "ARK-06")),
        requirement_weights={"ARK-05": Decimal(3), "ARK-06": Decimal(2)},
    )


def test_every_figure_from_requirement_to_total_is_kept() -> None:
    ranking = rank(_two_requirements())
    cost, skill = ranking.of("B").criteria
    assert (cost.points, cost.weighted) == (Fraction(8), Fraction(32, 10))
    assert [(one.share, one.contribution) for one in skill.requirements] == [
        (Fraction(3, 5), Fraction(27, 5)),
        (Fraction(2, 5), Fraction(8, 5)),
    ]
    assert (skill.points, skill.weighted) == (Fraction(7), Fraction(42, 10))
    assert ranking.of("B").total == Fraction(74, 10)
    assert ranking.price is not None and ranking.price.lowest == Decimal(1_000_000)


def test_the_first_is_named_with_its_lead() -> None:
    ranking = rank(_two_requirements())
    assert ranking.first is not None and ranking.first.letter == "A"
    assert ranking.lead == ranking.of("A").total - ranking.of("B").total == Fraction(68, 100)


def test_a_difference_far_below_what_is_shown_still_decides() -> None:
    made = evaluation(evaluated("A", "1000000.01", 5), evaluated("B", "1000000.00", 5))
    ranking = rank(made)
    assert (_order(ranking), ranking.bids[0].shared) == ("BA", False)
    assert ranking.lead is not None and 0 < ranking.lead < Fraction(1, 10**6)


def test_oracle_o8_a_losing_bid_that_is_rejected_changes_the_winner() -> None:
    bids = (evaluated("A", 4_000_000, 5), evaluated("B", 6_000_000, 8), evaluated("C", 10_000_000, 10))
    with_a = rank(evaluation(*bids))
    gone = bids[0].model_copy(update={"rejected_because": "Vesentlig avvik."})
    without_a = rank(evaluation(gone, *bids[1:]))
    for letter, printed in (("A", "7.0000"), ("B", "7.4667"), ("C", "7.6000")):
        assert agrees(_totals(with_a)[letter], printed)
    assert (_order(with_a), _order(without_a)) == ("CBA", "BC")
    assert _totals(without_a) == {"B": Fraction(88, 10), "C": Fraction(84, 10)}


def test_oracle_o10_proportional_and_linear_rank_differently() -> None:
    bids = (
        evaluated("A", 1_000_000, "6.0"),
        evaluated("B", 1_100_000, "8.0"),
        evaluated("C", 1_250_000, "9.5"),
    )
    criteria = (price(60), quality(40))
    linear = rank(evaluation(*bids, criteria=criteria, price_model=LINEAR_UNFLOORED))
    proportional = rank(evaluation(*bids, criteria=criteria))
    assert _totals(linear) == {"B": Fraction("8.6"), "A": Fraction("8.4"), "C": Fraction("8.3")}
    for letter, printed in (("A", "8.4000"), ("B", "8.6545"), ("C", "8.6000")):
        assert agrees(_totals(proportional)[letter], printed)
    assert (_order(linear), _order(proportional)) == ("BAC", "BCA")


@pytest.mark.parametrize(
    ("weights", "first", "second"),
    [
        (("70", "30"), "8.5", "6.5"),
        (("65", "35"), "8.25", "6.75"),
        (("75", "25"), "8.75", "6.25"),
        (("30", "70"), "6.5", "8.5"),
        (("50", "50"), "7.5", "7.5"),
    ],
)
def test_oracle_o12_weights_after_kofa_2023_0460(weights: tuple[str, str], first: str, second: str) -> None:
    criteria = (quality(weights[0], "ARK-05", criterion="T1"), quality(weights[1], "ARK-06"))
    ranking = rank(evaluation(evaluated("A", None, 10, 5), evaluated("B", None, 5, 10), criteria=criteria))
    assert _totals(ranking) == {"A": Fraction(first), "B": Fraction(second)}


def test_world_bank_2025_fig_ix_weighted_technical_points() -> None:
    case = bid_case("B03-wb2025-figIX")
    criteria = tuple(
        quality(weight, f"ARK-{5 + place:02}", criterion=f"T{place + 1}")
        for place, weight in enumerate(case["inputs"]["weights"])
    )
    ranking = rank(evaluation(evaluated("A", None, *case["inputs"]["scores"]), criteria=criteria))
    assert ranking.of("A").total * 100 == Fraction(case["published"]["points"])


def test_kofa_2017_68_totals_from_the_printed_points() -> None:
    case = bid_case("B11-kofa-2017-68")
    published = case["published"]
    # Prices 96 and 100 give the published price points 10 and 9,6.
    bids = (
        evaluated("K", 96, published["quality_norm_klager"]),
        evaluated("V", 100, published["quality_norm_valgte"]),
    )
    ranking = rank(evaluation(*bids, criteria=(price(70), quality(30))))
    assert _totals(ranking) == {
        "V": Fraction(published["total_valgte"]),
        "K": Fraction(published["total_klager"]),
    }
    assert _order(ranking) == "VK"


def test_local_government_lawyer_the_extremes_tie_and_the_middle_loses() -> None:
    case = bid_case("B23-goldilocks")
    bids = [
        evaluated(letter, case["inputs"]["price"][letter], Decimal(case["inputs"]["quality"][letter]) / 10)
        for letter in "ABC"
    ]
    ranking = rank(evaluation(*bids, criteria=(price(50), quality(50))))
    for letter, printed in (("A", "7.5"), ("B", "7.0833"), ("C", "7.5")):
        assert agrees(_totals(ranking)[letter], printed)
    assert [(bid.letter, bid.place, bid.shared) for bid in ranking.bids] == [
        ("A", 1, True),
        ("C", 1, True),
        ("B", 3, False),
    ]


def test_riksantikvarieambetet_2012_original_model() -> None:
    case = bid_case("B40-raa-test2-next")
    inputs, published = case["inputs"], case["published"]
    criteria = (
        quality(10, "ARK-05", criterion="T2"),
        quality(20, "ARK-06", criterion="T3"),
        quality(35, "ARK-07", criterion="T4"),
        price(35),
    )
    # Their grades are 0–5, ours 0–10.
    bids = [
        evaluated(letter, inputs["prices"][bid], *(2 * Decimal(grade) for grade in inputs["grades"][bid]))
        for letter, bid in (("A", "F1"), ("B", "F2"), ("C", "F3"))
    ]
    ranking = rank(evaluation(*bids, criteria=criteria))
    for letter, bid in (("A", "F1"), ("B", "F2"), ("C", "F3")):
        assert agrees(_totals(ranking)[letter] / 2, published[f"orig_{bid}"])
    assert _order(ranking) == "CAB"


def test_university_of_california_nested_weights() -> None:
    case = bid_case("B41-calusource-nested")
    inputs = case["inputs"]
    names = ("ARK-05", "ARK-06", "ARK-07", "ARK-08")
    weights = {name: Decimal(weight) for name, weight in zip(names, inputs["criteria"], strict=True)}
    made = evaluation(
        evaluated("A", 1, 1, 1, 1, 1),
        criteria=(price(inputs["price"]), quality(75, *names)),
        requirement_weights=weights,
    )
    effective = [75 * one.share for one in rank(made).of("A").criteria[1].requirements]
    assert effective == [Fraction(case["published"][f"w{place}"]) for place in range(1, 5)]


def test_everything_that_is_missing_blocks_at_once() -> None:
    with pytest.raises(Blocked) as blocked:
        rank(evaluation(evaluated("A", None, 5), evaluated("B", 100)))
    assert [one.code for one in blocked.value.findings] == ["points_missing", "price_missing"]


def test_remarks_do_not_block_and_stand_in_the_ranking() -> None:
    ranking = rank(evaluation(evaluated("A", 100, 5, unmet_absolute=("ARK-01",))))
    assert [one.code for one in ranking.findings] == ["one_bid_only", "unmet_absolute_takes_part"]
    assert (_order(ranking), ranking.lead) == ("A", None)


def test_a_rejected_bid_is_kept_with_its_reason_and_sets_no_price() -> None:
    cheap = evaluated("B", 1, rejected_because="Unormalt lavt.", supplier="Billig AS")
    ranking = rank(evaluation(evaluated("A", 100, 5), cheap))
    assert [(one.letter, one.supplier, one.reason) for one in ranking.rejected] == [
        ("B", "Billig AS", "Unormalt lavt.")
    ]
    assert ranking.price is not None and ranking.price.lowest == 100


def test_all_equal_bids_share_the_first_place_and_people_draw_lots() -> None:
    ranking = rank(evaluation(*(evaluated(letter, 100, 5) for letter in "ABC")))
    assert {(bid.place, bid.shared) for bid in ranking.bids} == {(1, True)}
    assert ranking.first is None
    assert [(one.code, one.facts["bids"]) for one in ranking.findings] == [
        ("tie_needs_draw", ["A", "B", "C"])
    ]


def test_a_tie_is_settled_by_the_rule_of_the_tender() -> None:
    # 60 % · 4 + 40 % · 10 = 60 % · 8 + 40 % · 4
    criteria = (quality(60, "ARK-05", criterion="T1"), quality(40, "ARK-06"))
    bids = (evaluated("A", None, 4, 10), evaluated("B", None, 8, 4))
    ranking = rank(evaluation(*bids, criteria=criteria))
    assert len({bid.total for bid in ranking.bids}) == 1
    assert [(bid.letter, bid.place, bid.shared) for bid in ranking.bids] == [("B", 1, False), ("A", 2, False)]
    assert ranking.lead == 0


def test_a_drawn_lot_gives_each_a_place() -> None:
    draw = Draw(order=("B", "A"), drawn_by="Kari og Jonas", at=NOON)
    made = evaluation(evaluated("A", 100, 5), evaluated("B", 100, 5), tie_rule=TieRule.LOT, draws=(draw,))
    assert [(bid.letter, bid.place) for bid in rank(made).bids] == [("B", 1), ("A", 2)]


def test_the_ranking_is_the_same_when_read_from_a_file() -> None:
    made = rank(
        evaluation(
            evaluated("A", 100, 5, unmet_absolute=("ARK-01",)), evaluated("B", 300, 5, rejected_because="X")
        )
    )
    assert Ranking.model_validate_json(made.model_dump_json()) == made


def test_two_hundred_bids_are_ranked() -> None:
    bids = [evaluated("A", 1000 + place, place % 11, id=f"b{place}") for place in range(200)]
    assert [bid.total for bid in rank(evaluation(*bids)).bids] == sorted(
        (bid.total for bid in rank(evaluation(*bids)).bids), reverse=True
    )


AMOUNTS = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10**8), places=2)
HALVES = st.integers(0, 20).map(lambda number: Decimal(number) / 2)
OFFERS = st.lists(st.tuples(AMOUNTS, HALVES), min_size=1, max_size=6)
LETTERS = "ABCDEF"


@given(offers=OFFERS, shuffled=st.randoms())
def test_the_order_bids_come_in_never_matters(
    offers: list[tuple[Decimal, Decimal]], shuffled: object
) -> None:
    bids = [evaluated(LETTERS[place], str(cost), points) for place, (cost, points) in enumerate(offers)]
    mixed = list(bids)
    shuffled.shuffle(mixed)  # type: ignore[attr-defined]
    one, other = rank(evaluation(*bids)), rank(evaluation(*mixed))
    assert _totals(one) == _totals(other)
    assert {bid.letter: bid.place for bid in one.bids} == {bid.letter: bid.place for bid in other.bids}


@given(offers=OFFERS, factor=AMOUNTS)
def test_another_currency_never_matters(offers: list[tuple[Decimal, Decimal]], factor: Decimal) -> None:
    bids = [evaluated(LETTERS[place], str(cost), points) for place, (cost, points) in enumerate(offers)]
    dearer = [bid.model_copy(update={"price": (bid.price or 0) * factor}) for bid in bids]
    for model in (LINEAR_UNFLOORED, evaluation(*bids).price_model):
        one = rank(evaluation(*bids, price_model=model))
        assert _totals(one) == _totals(rank(evaluation(*dearer, price_model=model)))


@given(offers=OFFERS)
def test_totals_agree_with_arithmetic_done_apart(offers: list[tuple[Decimal, Decimal]]) -> None:
    bids = [evaluated(LETTERS[place], str(cost), points) for place, (cost, points) in enumerate(offers)]
    lowest = min(Fraction(cost) for cost, _ in offers)
    expected = {
        LETTERS[place]: (4 * 10 * lowest / Fraction(cost) + 6 * Fraction(points)) / 10
        for place, (cost, points) in enumerate(offers)
    }
    ranking = rank(evaluation(*bids))
    assert _totals(ranking) == expected
    assert [bid.total for bid in ranking.bids] == sorted(expected.values(), reverse=True)


def test_a_weighted_mean_of_thirds_is_exact() -> None:
    weights = {"ARK-05": Decimal(1), "ARK-06": Decimal(1), "ARK-07": Decimal(1)}
    points = {"ARK-05": Decimal(10), "ARK-06": Decimal(0), "ARK-07": Decimal(0)}
    assert weighted_mean(points, weights) == Fraction(10, 3)


def test_each_criterion_is_kept_with_its_kind_and_weight() -> None:
    kinds = [one.criterion.kind for one in rank(_two_requirements()).of("A").criteria]
    assert kinds == [CriterionKind.PRICE, CriterionKind.QUALITY]
