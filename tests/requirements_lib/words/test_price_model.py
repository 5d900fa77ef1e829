from requirements_lib.domain.criteria import PriceModel, PriceModelCode
from requirements_lib.words.price_model import announced


def test_the_proportional_formula_is_announced_as_it_is_computed() -> None:
    assert announced(PriceModel()) == "Poeng = 10 · laveste pris / tilbudets pris"


def test_the_linear_formula_says_what_happens_below_zero() -> None:
    floored = PriceModel(code=PriceModelCode.LINEAR, floor_at_zero=True)
    assert announced(floored).endswith("/ laveste pris. Poeng under 0 settes til 0.")
    open_below = PriceModel(code=PriceModelCode.LINEAR, floor_at_zero=False)
    assert announced(open_below).endswith("/ laveste pris. Poengene kan bli negative.")
