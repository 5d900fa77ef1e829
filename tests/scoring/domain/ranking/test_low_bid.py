"""Prices are flagged by stated rules of thumb, exactly at the limit, and nothing is ever decided by it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.rules.law import Certainty, LawTable
from requirements_lib.domain.rules.regime import decide
from requirements_lib.storage import law
from scoring.domain.ranking.low_bid import Against, LowBid, LowBidRule, LowBidRules, duty, low_bids
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import evaluated, evaluation, quality

DAY = date(2026, 10, 1)


def _rule(code: Against, percent: int, least_others: int = 0) -> LowBidRule:
    return LowBidRule(
        code=code,
        percent=Decimal(percent),
        least_others=least_others,
        valid_from=date(2017, 1, 1),
        certainty=Certainty.UNCONFIRMED,
    )


MEAN = _rule(Against.MEAN_OF_OTHERS, 30, 2)
NEXT = _rule(Against.NEXT_LOWEST, 20, 1)
ESTIMATE = _rule(Against.ESTIMATE, 40)


def _flagged(*prices: str, rule: LowBidRule, estimate: str | None = None) -> list[LowBid]:
    bids = (evaluated(f"b{place}", price, 5) for place, price in enumerate(prices))
    return list(low_bids(evaluation(*bids), (rule,), Decimal(estimate) if estimate else None))


@pytest.mark.parametrize(
    ("rule", "others", "on_the_limit", "estimate"),
    [
        (MEAN, ("1000000", "1200000"), "770000", None),  # the mean is 1 100 000
        (NEXT, ("1000000", "9000000"), "800000", None),
        (ESTIMATE, (), "2400000", "4000000"),
    ],
    ids=("mean of the others", "next lowest", "estimated value"),
)
def test_a_price_exactly_on_the_limit_is_flagged_and_one_ore_more_is_not(
    rule: LowBidRule, others: tuple[str, ...], on_the_limit: str, estimate: str | None
) -> None:
    (found,) = _flagged(on_the_limit, *others, rule=rule, estimate=estimate)
    assert (found.bid, found.limit) == ("b0", Fraction(on_the_limit))
    above = str(Decimal(on_the_limit) + Decimal("0.01"))
    assert _flagged(above, *others, rule=rule, estimate=estimate) == []


def test_world_bank_2016_twenty_percent_below_the_estimate_flags_two_bids_where_the_source_names_one() -> (
    None
):
    case = bid_case("B08-wb2016-alb-relative")
    given = case["inputs"]
    rule = _rule(Against.ESTIMATE, int(given["percent"]))
    found = _flagged(*given["prices"], rule=rule, estimate=given["estimate"])
    assert [one.bid for one in found] == [f"b{number - 1}" for number in case["recomputed"]["flagged"]]
    for one, below in zip(found, case["recomputed"]["percent_below"], strict=True):
        assert agrees(one.below * 100, below)
    assert set(case["published"]["flagged"]) < set(case["recomputed"]["flagged"])


def test_a_limit_that_is_no_whole_ore_is_compared_exactly() -> None:
    # The mean of the others is 100/3, and 70 % of it is 23.333…
    others = ("33.33", "33.33", "33.34")
    assert [one.bid for one in _flagged("23.33", *others, rule=MEAN)] == ["b0"]
    assert _flagged("23.34", *others, rule=MEAN) == []


def test_too_few_others_say_nothing_of_the_market() -> None:
    assert _flagged("1", "1000000", rule=MEAN) == []
    assert _flagged("1", rule=NEXT) == []
    assert _flagged("1", rule=ESTIMATE) == []


def test_a_rejected_bid_is_neither_flagged_nor_a_part_of_the_market() -> None:
    out = evaluated("C", 100, 5, rejected_because="For sent levert.")
    made = evaluation(evaluated("A", 700, 5), evaluated("B", 1000, 5), out)
    assert [one.bid for one in low_bids(made, (NEXT,), None)] == ["A"]


def test_without_a_price_criterion_nothing_is_flagged() -> None:
    made = evaluation(evaluated("A", 1, 5), evaluated("B", 100, 5), criteria=(quality(100),))
    assert low_bids(made, (NEXT,), Decimal(1000)) == ()


def test_the_day_chooses_the_rules() -> None:
    later = MEAN.model_copy(update={"valid_from": date(2026, 11, 1)})
    rules = LowBidRules(rules=(later, NEXT))
    assert rules.at(DAY) == (NEXT,)
    assert rules.at(date(2026, 11, 1)) == (later, NEXT)


@pytest.mark.parametrize(
    ("value", "says"),
    [("1299999", (False, False, False)), ("1300000", (True, True, False)), ("2500000", (True, True, True))],
)
def test_the_duties_follow_the_part_of_the_regulation(value: str, says: tuple[bool, ...]) -> None:
    table = law.load()
    found = duty(decide(Decimal(value), DAY, table), table)
    assert tuple(one is not None for one in (found.explain, found.reject, found.breach)) == says
    assert duty(None, LawTable()).explain is None


def test_the_duty_to_ask_is_not_stated_as_certain_in_part_ii() -> None:
    table = law.load()
    found = duty(decide(Decimal("1300000"), DAY, table), table)
    assert found.explain is not None
    assert found.explain.certainty is Certainty.PROBABLE
