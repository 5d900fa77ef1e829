"""Sealing the price of a bid line by line, where the announced model asks for several amounts."""

from decimal import Decimal

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import fetch_for, published
from scoring.domain.amount import HIGHEST, require_amounts
from scoring.domain.bid import Price
from scoring.domain.models.registry import costs
from scoring.services.bid import seal
from scoring.storage import bid as storage
from store.engine import Store


def register_lines(
    store: Store, person: Person, procurement_id: str, bid: str, amounts: tuple[Decimal, ...]
) -> None:
    """Seal an amount for each line of the model, in their order; the sum is computed as announced.

    Raises Refusal «no_price_lines», «lines_missing», «price_not_positive», «price_too_high» or «price_too_fine».
    """
    require_amounts(amounts)
    with store.work(person.id) as work:
        fetch_for(work, person, procurement_id, Action.REGISTER_PRICE)
        lot = storage.fetch(work, procurement_id, bid).lot
        model = published(work, procurement_id).of_lot(lot).price_model
        wanted = len(getattr(model, "lines", ()))
        if not wanted:
            raise Refusal("no_price_lines")
        if len(amounts) != wanted:
            raise Refusal("lines_missing", given=len(amounts), wanted=wanted)
        computed = costs({bid: amounts}, model)
        total = computed.bids[0].price if computed else Decimal(0)
        if total <= 0:
            raise Refusal("price_not_positive")
        if total > HIGHEST:
            raise Refusal("price_too_high")
        seal(work, procurement_id, Price(bid=bid, amount=total, amounts=amounts))
