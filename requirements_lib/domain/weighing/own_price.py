"""What a lot has of its own in the price model: the amount in kroner, or the lines bids are priced by."""

from requirements_lib.domain.weighing.price_model import PriceModel
from requirements_lib.domain.weighing.price_model import PriceModelCode as Code

AMOUNTS = {
    Code.DEDUCTION: "full_value",
    Code.SURCHARGE: "full_value",
    Code.CONTRACT_SURCHARGE: "contract_value",
    Code.REFERENCE: "reference",
}
"""The amount of each model that states one."""
LINES = {Code.LIFE_CYCLE: "lines", Code.BASKET: "lines"}
"""The lines of each model that has them."""


def own_field(code: Code) -> str:
    """The field of a model that each lot may have for itself; empty when the model has none."""
    return (AMOUNTS | LINES).get(code, "")


def with_own(model: PriceModel, own: PriceModel | None) -> PriceModel:
    """The model with the amount or the lines of `own`; as it is when `own` is none, or of another model."""
    field = own_field(model.code)
    if own is None or own.code is not model.code or not field:
        return model
    return model.model_copy(update={field: getattr(own, field)})
