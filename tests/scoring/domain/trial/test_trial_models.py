"""Every price model ranks the same imagined bids, with parameters that go with them."""

from decimal import Decimal

from requirements_lib.domain.weighing.price_model import Basket, BasketLine, Deduction, PriceModelCode
from requirements_lib.domain.weighing.quality_model import Normalisation
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.order import order_of
from scoring.domain.trial.trial import evaluation
from scoring.domain.trial.trial_models import alternatives, basis
from scoring.domain.trial.usual_model import usual
from tests.builders import criteria
from tests.scoring.domain.trial.test_trial import a_setting

WITH_LINES = {PriceModelCode.LIFE_CYCLE, PriceModelCode.BASKET}


def test_every_model_that_needs_no_lines_is_tried_in_every_way_that_goes_with_it() -> None:
    found = {one.model.code: one for one in alternatives(a_setting())}
    assert set(found) == set(PriceModelCode) - WITH_LINES
    assert set(found[PriceModelCode.LINEAR].reflections) == set(Normalisation)
    assert set(found[PriceModelCode.QCBS].reflections) == {Normalisation.NONE}
    assert set(found[PriceModelCode.DEDUCTION].reflections) == {Normalisation.NONE}


def test_a_model_that_gives_another_first_is_marked() -> None:
    asked = a_setting()
    order = order_of(rank(evaluation(asked)))
    turning = [one.model.code for one in alternatives(asked) if one.another_first(order)]
    assert turning == [PriceModelCode.MIN_MAX]


def test_a_model_that_cannot_be_used_says_what_stands_in_the_way() -> None:
    (lowest,) = (one for one in alternatives(a_setting()) if one.model.code is PriceModelCode.LOWEST_PRICE)
    (way,) = lowest.reflections.values()
    assert not way.order and [one.code for one in way.findings] == ["lowest_price_with_quality"]


def test_full_quality_is_worth_what_the_linear_model_makes_it_worth() -> None:
    assert usual(PriceModelCode.DEDUCTION, basis(a_setting())) == Deduction(full_value=Decimal(5_100_000))


def test_the_chosen_model_keeps_its_own_parameters_and_its_lines() -> None:
    basket = Basket(lines=(BasketLine(name="Timer", quantity=Decimal(10)),))
    (chosen,) = (one for one in alternatives(a_setting(price_model=basket)) if one.chosen)
    assert chosen.model == basket and chosen.reflections[Normalisation.NONE].order


def test_without_a_price_only_the_chosen_model_is_there() -> None:
    quality = criteria(quality="100")[1:]
    assert [one.chosen for one in alternatives(a_setting(criteria=quality))] == [True]
