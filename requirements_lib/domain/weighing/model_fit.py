"""Whether a price model goes with the criteria and the way quality is read: everything at odds, all at once."""

from collections.abc import Iterator, Sequence

from requirements_lib.domain.double import doubles
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.price_model import (
    Basket,
    Compared,
    Kinked,
    LifeCycle,
    LowestPrice,
    PriceModel,
    Qcbs,
    compared,
    ranking_model,
)
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel

_SUBJECT = "price_model"


def check(model: PriceModel, criteria: Sequence[Criterion], quality: QualityModel) -> tuple[Finding, ...]:
    """Everything wrong with this model for these criteria."""
    return (*_criteria(model, criteria), *_normalisation(model, quality), *parameters(model))


def _criteria(model: PriceModel, criteria: Sequence[Criterion]) -> Iterator[Finding]:
    kinds = {one.kind for one in criteria}
    if not kinds:
        return
    alone = isinstance(ranking_model(model), LowestPrice)
    if alone and CriterionKind.QUALITY in kinds:
        yield Finding.error("lowest_price_with_quality", _SUBJECT)
    if compared(model) is Compared.PRICE and CriterionKind.PRICE not in kinds:
        yield Finding.error("compared_price_without_price", _SUBJECT)
    if compared(model) is Compared.PRICE and not alone and CriterionKind.QUALITY not in kinds:
        yield Finding.error("priced_quality_without_quality", _SUBJECT)


def _normalisation(model: PriceModel, quality: QualityModel) -> Iterator[Finding]:
    if quality.normalisation is Normalisation.NONE:
        return
    if isinstance(model, Qcbs):
        yield Finding.error("normalised_twice", _SUBJECT)
    if compared(model) is Compared.PRICE:
        yield Finding.error("priced_quality_normalised", _SUBJECT)


def parameters(model: PriceModel) -> Iterator[Finding]:
    """What in the parameters is at odds with one another, whatever the criteria are."""
    if isinstance(model, Kinked) and model.zero_at <= model.break_at:
        yield Finding.error(
            "kink_out_of_order", _SUBJECT, break_at=str(model.break_at), zero_at=str(model.zero_at)
        )
    if isinstance(model, LifeCycle | Basket):
        for double in doubles(line.name for line in model.lines):
            yield Finding.error("cost_line_twice", _SUBJECT, line=double)
    if isinstance(model, LifeCycle):
        for line in model.lines:
            if line.last_year < line.first_year:
                yield Finding.error("cost_years_out_of_order", _SUBJECT, line=line.name)
