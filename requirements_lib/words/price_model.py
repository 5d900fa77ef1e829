"""The price formula as it stands in the tender documents."""

from requirements_lib.domain.criteria import PriceModel, PriceModelCode

MINUS = "\u2212"
_FORMULA = {
    PriceModelCode.PROPORTIONAL: "Poeng = 10 · laveste pris / tilbudets pris",
    PriceModelCode.LINEAR: f"Poeng = 10 {MINUS} 10 · (tilbudets pris {MINUS} laveste pris) / laveste pris",
}
_FLOOR = {True: "Poeng under 0 settes til 0.", False: "Poengene kan bli negative."}


def announced(model: PriceModel) -> str:
    """The formula, with what happens below zero."""
    formula = _FORMULA[model.code]
    return f"{formula}. {_FLOOR[model.floor_at_zero]}" if model.code is PriceModelCode.LINEAR else formula
