"""The models are counted by model, and those that are not counted are named with why."""

from requirements_lib.domain.weighing.price_model import LowestPrice
from scoring.domain.robustness.order import order_of
from scoring.domain.trial.other_models import other_models
from scoring.domain.trial.tried import Tried, tried
from scoring.words.trial.model_count import WITHOUT_PRICE, counted_sentence, missing_sentence
from tests.builders import criteria
from tests.scoring.domain.trial.test_trial import a_setting

FOUND = tried(a_setting())


def _counted(found: Tried) -> str:
    return counted_sentence(found.alternatives, order_of(found.ranking))


def test_the_models_that_turn_are_counted_among_those_that_can_be_used_and_named() -> None:
    assert _counted(FOUND) == (
        "1 av de 11 andre modellene som kan brukes, gir en annen vinner: «Fra laveste til høyeste pris (min–maks)»."
    )
    assert _counted(tried(a_setting(criteria=criteria(price="1", quality="99")))) == (
        "Alle de 11 andre modellene som kan brukes, gir samme vinner."
    )


def test_the_real_bids_are_counted_the_same_way() -> None:
    mirrored = other_models(FOUND.ranking)
    assert counted_sentence(mirrored.models, mirrored.order) == _counted(FOUND)
    assert missing_sentence(mirrored.models) == missing_sentence(FOUND.alternatives)


def test_the_models_that_are_not_counted_are_named_with_why() -> None:
    assert missing_sentence(FOUND.alternatives) == (
        "Ikke med: «Laveste pris» (det er kriterier for kvalitet); «Livssykluskostnad» og «Priskurv» (tilbudene har "
        "ikke beløp linje for linje)."
    )


def test_where_price_or_quality_stands_alone_that_is_why() -> None:
    quality = tried(a_setting(criteria=criteria(quality="100")[1:]))
    assert _counted(quality) == WITHOUT_PRICE and missing_sentence(quality.alternatives) == ""
    price = tried(a_setting(criteria=criteria(price="100")[:1], price_model=LowestPrice()))
    assert "(det er ingen kriterier for kvalitet)" in missing_sentence(price.alternatives)
