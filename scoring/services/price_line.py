"""The price of a bid as its announced model asks for it: one amount, or several, line by line."""

from decimal import Decimal

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import fetch_for, published
from scoring.domain.bids.amount import HIGHEST, require_amounts
from scoring.domain.bids.bid import Price
from scoring.domain.models.registry import costs
from scoring.services.bid import require_first, seal
from scoring.storage import bid as storage
from store.engine import Store
from store.work import Work


def register_lines(
    store: Store, person: Person, procurement_id: str, bid: str, amounts: tuple[Decimal, ...]
) -> None:
    """Seal an amount for each line of the model, in their order; the sum is computed as announced.

    Raises Refusal «no_price_lines», «price_needs_two», and as `offered`.
    """
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.REGISTER_PRICE)
        require_first(work, now, bid)
        if not line_count(work, procurement_id, bid):
            raise Refusal("no_price_lines")
        seal(work, procurement_id, offered(work, procurement_id, bid, amounts))


def offered(work: Work, procurement_id: str, bid: str, amounts: tuple[Decimal, ...]) -> Price:
    """The price that these amounts make: the only one, or one for each line of the model.

    Raises Refusal «lines_missing», «price_not_positive», «price_too_high» or «price_too_fine».
    """
    require_amounts(amounts)
    wanted = line_count(work, procurement_id, bid)
    if len(amounts) != (wanted or 1):
        raise Refusal("lines_missing", given=len(amounts), wanted=wanted or 1)
    total = _total(work, procurement_id, bid, amounts) if wanted else amounts[0]
    if total <= 0:
        raise Refusal("price_not_positive")
    if total > HIGHEST:
        raise Refusal("price_too_high")
    return Price(bid=bid, amount=total, amounts=amounts if wanted else ())


def line_count(work: Work, procurement_id: str, bid: str) -> int:
    """How many amounts the model of the bid's lot has lines for; 0 when it asks for one price. Raises «unknown_bid»."""
    lot = storage.fetch_lot(work, procurement_id, bid)
    return len(getattr(published(work, procurement_id).of_lot(lot).price_model, "lines", ()))


def _total(work: Work, procurement_id: str, bid: str, amounts: tuple[Decimal, ...]) -> Decimal:
    lot = storage.fetch_lot(work, procurement_id, bid)
    computed = costs({bid: amounts}, published(work, procurement_id).of_lot(lot).price_model)
    return computed.bids[0].price if computed else Decimal(0)
