from requirements_lib.domain.weighing.price_model import PriceModelCode
from requirements_lib.words.price_risk import RISKS


def test_every_model_has_a_known_risk_in_whole_sentences() -> None:
    assert set(RISKS) == set(PriceModelCode)
    assert all(words[0].isupper() and words.endswith(".") for words in RISKS.values())
