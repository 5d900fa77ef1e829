"""The sentences of imagined bids say what holds for the figures, and no more."""

from decimal import Decimal
from pathlib import Path

from requirements_lib.domain.weighing.price_model import Deduction, Linear, MinMax, PriceModelCode
from requirements_lib.domain.weighing.quality_model import Normalisation
from requirements_lib.domain.weighing.trial import UNTRIED, Expectation, ImaginedBid
from scoring.domain.robustness.order import order_of
from scoring.domain.trial.tried import tried
from scoring.words.numbers import percent
from scoring.words.ranking.formula import total_formula
from scoring.words.trial import trial as words
from tests.builders import criteria
from tests.scoring.domain.trial.test_trial import a_setting

FOUND = tried(a_setting())
ORDER = order_of(FOUND.ranking)


def test_how_far_apart_the_bids_are_is_told() -> None:
    assert words.separation(FOUND.ranking) == (
        "Modellen skiller alle tilbudene. Fra første til siste er det 1,96 poeng, og fra første til andre 1,06 poeng."
    )


def test_bids_that_are_not_told_apart_are_told() -> None:
    same = (ImaginedBid(name="N", price=Decimal(10), points={"T2": Decimal(5)}),) * 2
    alike = tried(a_setting(trial=UNTRIED.with_bids("", same)))
    assert "skiller ikke" in words.separation(alike.ranking)
    assert "like på alt" in words.effective_sentence(alike.weights)


def test_a_price_that_weighs_less_than_announced_is_told() -> None:
    sentence = words.effective_sentence(FOUND.weights)
    assert "Pris veier 40\u00a0%, men står for 25,8\u00a0%" in sentence and "mindre enn vekten" in sentence


def test_a_price_that_weighs_as_announced_is_told_without_alarm() -> None:
    wide = tried(a_setting(trial=UNTRIED.expecting(Expectation(spread=Decimal(70)))))
    assert "om lag som vekten sier" in words.effective_sentence(wide.weights)


def test_the_figures_are_put_into_the_formula() -> None:
    assert words.effective_numbers(FOUND.weights, FOUND.weights[0]) == "1,04 / (1,04 + 3,00) ≈ 25,8\u00a0%"


def test_what_cannot_decide_is_named() -> None:
    assert words.decisive_sentence(FOUND.decisive).startswith("Pris kan ikke alene avgjøre")
    assert words.moved(FOUND.decisive[0]) == "4\u00a0600\u00a0000 mot 3\u00a0400\u00a0000 kr"
    assert words.moved(FOUND.decisive[1]) == "4 mot 9 poeng"


def test_an_order_that_differs_is_marked_and_one_that_cannot_be_had_is_said() -> None:
    by_code = {one.model.code: one for one in FOUND.alternatives}
    turned = by_code[PriceModelCode.MIN_MAX].reflections[Normalisation.NONE]
    assert words.reflection_words(turned, ORDER) == "A, B, C (annen vinner)"
    assert words.reflection_words(None, ORDER) == "–"
    lowest = by_code[PriceModelCode.LOWEST_PRICE]
    assert words.reflection_words(lowest.reflections[Normalisation.NONE], ORDER) == "Kan ikke brukes"
    assert "kriterier for kvalitet" in words.obstacles(lowest)


def test_how_many_models_turn_the_result_is_counted() -> None:
    assert words.alternatives_sentence(FOUND.alternatives, ORDER).startswith("1 av de 11 andre modellene")
    alone = tried(a_setting(criteria=criteria(price="95", quality="5")))
    assert words.alternatives_sentence(alone.alternatives, order_of(alone.ranking))


def test_a_difference_in_price_is_explained_by_the_prices_it_gives() -> None:
    told = words.spread_rule(FOUND.setting).replace("\u00a0", " ")
    assert told.endswith("som er 4 000 000 kr. 30 % er fra 3 400 000 til 4 600 000 kr.")


def test_who_gets_no_points_for_the_price_is_told_as_the_model_makes_it() -> None:
    wide = UNTRIED.expecting(Expectation(spread=Decimal(100)))
    assert words.zero_sentence(FOUND.ranking) == ""
    clamped = tried(a_setting(trial=wide, price_model=Linear()))
    assert words.zero_sentence(clamped.ranking).startswith(
        "Tilbud B og tilbud C får 0 poeng for pris. En enda"
    )
    assert words.zero_by_spread_sentence(clamped.by_spread).replace("\u00a0", " ") == (
        "Ved en prisforskjell på 75 % og 100 % får det dyreste av tilbudene ikke poeng for pris."
    )
    negative = tried(a_setting(trial=wide, price_model=Linear(floor_at_zero=False)))
    assert words.zero_sentence(negative.ranking) == "Tilbud B og tilbud C får 0 poeng eller mindre for pris."
    least_most = tried(a_setting(price_model=MinMax()))
    assert "Det dyreste får alltid 0" in words.zero_sentence(least_most.ranking)
    assert words.zero_sentence(tried(a_setting(price_model=Deduction(full_value=Decimal(1)))).ranking) == ""
    assert words.zero_by_spread_sentence(FOUND.by_spread) == ""


def test_the_page_on_the_method_prints_the_figures_as_they_are_computed() -> None:
    page = (Path(__file__).parents[4] / "docs/metode/provetilbud.md").read_text("utf-8")
    told = [
        words.separation(FOUND.ranking),
        words.effective_sentence(FOUND.weights).split(". ")[0],
        *(words.effective_numbers(FOUND.weights, one) for one in FOUND.weights),
        *(total_formula(one, FOUND.ranking) for one in FOUND.ranking.bids),
        " | ".join(percent(share) for _, share, _ in FOUND.by_spread if share is not None),
    ]
    assert [one for one in told if one.replace("\u00a0", " ") not in page] == []
