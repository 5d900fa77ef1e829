"""The price that is compared: as it was given, or computed from the lines the announced model asks for."""

from collections.abc import Mapping
from decimal import Decimal

from requirements_lib.domain.weighing.price_model import Basket, LifeCycle
from scoring.domain.bids.deviation import added
from scoring.domain.models.cost import CostResult
from scoring.domain.models.registry import costs
from scoring.domain.ranking.evaluation import Evaluation


def compared_prices(evaluation: Evaluation) -> Mapping[str, Decimal | None]:
    """The price of every bid that is ranked, with the deviations the municipality has priced."""
    put_on = {bid.id: added(bid.deviations) for bid in evaluation.taking_part}
    offered = offered_prices(evaluation)
    return {bid: None if price is None else price + put_on[bid] for bid, price in offered.items()}


def offered_prices(evaluation: Evaluation) -> Mapping[str, Decimal | None]:
    """The same without the deviations. A bid that states its lines is not asked for their sum."""
    computed = cost(evaluation)
    own = {one.bid: one.price for one in computed.bids} if computed else {}
    return {bid.id: own.get(bid.id, bid.price) for bid in evaluation.taking_part}


def cost(evaluation: Evaluation) -> CostResult | None:
    """Each bid's lines, where the model has lines and the bid an amount for each of them."""
    wanted = line_count(evaluation)
    amounts = {bid.id: bid.amounts for bid in evaluation.taking_part if wanted and len(bid.amounts) == wanted}
    return costs(amounts, evaluation.price_model)


def line_count(evaluation: Evaluation) -> int:
    """How many amounts the model asks of a bid; 0 when it asks for the price alone."""
    model = evaluation.price_model
    return len(model.lines) if isinstance(model, LifeCycle | Basket) else 0
