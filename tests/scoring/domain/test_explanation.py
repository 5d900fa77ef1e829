"""Why one bid stands before another: the parts are the whole lead, and what would have closed it closes it."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from requirements_lib.domain.weighing.criteria import CriterionKind, TieRule
from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    Compared,
    LowestPrice,
    PriceModel,
    Qcbs,
    compared,
)
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.explanation import Lead, leads, needed_points, price_needed
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import rank
from tests.scoring.domain.builders import evaluated, evaluation, price, quality
from tests.scoring.domain.models.test_registry import EVERY, MODELS

CRITERIA = (price(40), quality(35, "ARK-05"), quality(25, "ARK-06", criterion="T3"))
BIDS = st.lists(
    st.tuples(st.integers(1, 10**6), st.integers(0, 20), st.integers(0, 20)), min_size=2, max_size=5
)


def _made(model: PriceModel, offers: list[tuple[int, int, int]], lifted: Normalisation) -> Evaluation:
    bids = [
        evaluated(f"b{place}", cost, *(Decimal(one) / 2 for one in points))
        for place, (cost, *points) in enumerate(offers)
    ]
    if isinstance(model, LowestPrice):
        alone = [one.model_copy(update={"points": {}}) for one in bids]
        return evaluation(*alone, price_model=model, criteria=(price(100),))
    return evaluation(
        *bids, price_model=model, criteria=CRITERIA, quality_model=QualityModel(normalisation=lifted)
    )


def _plain() -> Evaluation:
    """O10's shape: A cheaper, B better, and C neither."""
    return evaluation(
        evaluated("A", 1_000_000, 7), evaluated("B", 1_250_000, 8), evaluated("C", 4_000_000, 1)
    )


@MODELS
@settings(max_examples=30)
@given(decimals=st.sampled_from([None, 0, 2]), offers=BIDS, lifted=st.sampled_from(Normalisation))
def test_the_parts_of_the_criteria_are_exactly_the_lead(
    model: PriceModel, decimals: int | None, offers: list[tuple[int, int, int]], lifted: Normalisation
) -> None:
    if "decimals" in type(model).model_fields:
        model = model.model_copy(update={"decimals": decimals})
    lifts = compared(model) is Compared.POINTS and not isinstance(model, Qcbs)  # no others may be lifted
    ranking = rank(_made(model, offers, lifted if lifts else Normalisation.NONE))
    for one in leads(ranking):
        parts = sum((own.part for own in one.differences), Fraction(0))
        assert parts + one.rounding == one.total >= 0
        assert one.rounding == 0 or getattr(model, "decimals", None) is not None
        if ranking.priced is None:
            assert one.rounding == 0
            assert all((own.ahead.points or 0) > (own.behind.points or 0) for own in one.won)
    for one in leads(ranking):
        for needed in needed_points(ranking, one):
            weight = Fraction(needed.criterion.weight) / 100
            assert one.behind.total + weight * (needed.needed - needed.points) == one.ahead.total


def test_a_shared_first_place_and_a_bid_alone_have_nothing_to_explain() -> None:
    same = (evaluated("A", 100, 5), evaluated("B", 100, 5))
    assert leads(rank(evaluation(*same, tie_rule=TieRule.LOT))) == ()
    assert leads(rank(evaluation(same[0]))) == ()


def test_the_winner_is_told_against_each_of_the_others_with_what_they_were_better_at() -> None:
    second, third = leads(rank(_plain()))
    assert (second.behind.letter, third.behind.letter) == ("B", "C")
    assert [(one.criterion.kind, one.part) for one in second.won] == [(CriterionKind.PRICE, Fraction(8, 10))]
    assert [one.part for one in second.lost] == [Fraction(-6, 10)]
    assert (second.total, third.lost) == (Fraction(2, 10), ())


def test_the_points_that_would_have_closed_the_lead_are_within_the_scale_or_not_told() -> None:
    ranking = rank(_plain())
    second, third = leads(ranking)
    assert [one.needed for one in needed_points(ranking, second)] == [8 + Fraction(1, 3)]
    assert needed_points(ranking, third) == ()


def _with_price(made: Evaluation, letter: str, amount: Decimal) -> Evaluation:
    bids = [one.model_copy(update={"price": amount}) if one.id == letter else one for one in made.bids]
    return made.model_copy(update={"bids": tuple(bids)})


def test_the_price_that_would_have_closed_the_lead_closes_it_and_one_ore_more_does_not() -> None:
    for model in (one for one in EVERY[:-2] if not isinstance(one, LowestPrice)):
        made = _plain().model_copy(update={"price_model": model})
        ranking = rank(made)
        assert price_needed(ranking, leads(ranking)[0]) is not None, model.code
        for one in leads(ranking):
            if (amount := price_needed(ranking, one)) is not None:
                assert _catches_up(_with_price(made, one.behind.bid, amount), one)
                assert not _catches_up(_with_price(made, one.behind.bid, amount + Decimal("0.01")), one)


def _catches_up(made: Evaluation, one: Lead) -> bool:
    ranking = rank(made)
    ahead, behind = ranking.of(one.ahead.bid).total, ranking.of(one.behind.bid).total
    return behind <= ahead if ranking.priced else behind >= ahead


def test_no_price_is_told_where_it_is_made_of_lines_or_would_not_help() -> None:
    lines = Basket(lines=(BasketLine(name="Pris", quantity=Decimal(1)),))
    bids = [one.model_copy(update={"price": None, "amounts": (one.price,)}) for one in _plain().bids]
    ranking = rank(evaluation(*bids, price_model=lines))
    assert [price_needed(ranking, one) for one in leads(ranking)] == [None, None]
    hopeless = rank(evaluation(evaluated("A", 100, 10), evaluated("B", 100, 1), criteria=(quality(100),)))
    assert [price_needed(hopeless, one) for one in leads(hopeless)] == [None]
