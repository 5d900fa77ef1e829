"""Min–maks: full points to the lowest price, none to the highest."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import MinMax
from scoring.domain.models.price import BEST, PriceResult, priced_by, require_prices


def min_max(lowest: Fraction, highest: Fraction, price: Fraction, best: int = BEST) -> Fraction:
    """S = M · (Ph − Pe) / (Ph − Pb), and M when all prices are the same; nothing is validated.

    M is `best`, Pb `lowest`, Ph `highest`, Pe `price`. A krone's difference between two bids counts as much as
    a million's, and the dearest bid moves everybody else's points.
    Source: World Bank and Negometrix, weighted score between the extremes.
    """
    return best * (highest - price) / (highest - lowest) if highest > lowest else Fraction(best)


def evaluate(prices: Mapping[str, Decimal], model: MinMax) -> PriceResult:
    """Points for every price, by bid. Raises Blocked when a price cannot be used."""
    require_prices(prices)
    highest = max(prices.values())
    ends = Fraction(min(prices.values())), Fraction(highest)
    return priced_by(lambda price: min_max(*ends, price), prices, model, highest=highest)
