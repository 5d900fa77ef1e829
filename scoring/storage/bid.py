"""Bids, answers, prices, rulings and rejections as rows. Prices have their own functions and their own table."""

from decimal import Decimal
from typing import Any

from sqlalchemy import Row

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.response import Response
from scoring.domain.bids.bid import Bid, Price, Rejection, Ruling
from scoring.domain.bids.seal import Sealed
from scoring.storage import tables
from scoring.storage.appended import fields
from store.bulk import insert_many
from store.revision import append_revision, latest, latest_number, latest_of_each
from store.work import Work


def save(work: Work, procurement: str, bid: Bid) -> None:
    """Append the bid and one row for each answer."""
    key = {"procurement": procurement, "bid": bid.id}
    body = bid.model_dump_json(exclude={"responses"})
    number = append_revision(work, tables.bid, key, {"body": body, **work.stamp}, None)
    rows = [_answer_row(key, number, one) | work.stamp for one in bid.responses]
    insert_many(work, tables.response, rows)


def fetch_all(work: Work, procurement: str) -> tuple[Bid, ...]:
    """Every bid in its latest version, by letter."""
    found = _assembled(work, procurement=procurement)
    return tuple(sorted(found, key=lambda one: (len(one.letter), one.letter)))


def fetch(work: Work, procurement: str, bid_id: str) -> Bid:
    """One bid. Raises Refusal «unknown_bid»."""
    found = _assembled(work, procurement=procurement, bid=bid_id)
    if not found:
        raise Refusal("unknown_bid", bid=bid_id)
    return found[0]


def fetch_lot(work: Work, procurement: str, bid_id: str) -> str:
    """The lot of one bid, without reading its answers. Raises Refusal «unknown_bid»."""
    row = latest(work, tables.bid, procurement=procurement, bid=bid_id)
    if row is None:
        raise Refusal("unknown_bid", bid=bid_id)
    return Bid.model_validate_json(row.body).lot


def save_price(work: Work, procurement: str, price: Price) -> int:
    """Append a price and return its number."""
    values = {"amount": price.model_dump_json(), **work.stamp}
    return append_revision(work, tables.price, {"procurement": procurement, "bid": price.bid}, values, None)


def priced(work: Work, procurement: str, bids: tuple[Bid, ...]) -> frozenset[str]:
    """Which bids have a price, without reading any."""
    return frozenset(
        one.id for one in bids if latest_number(work, tables.price, procurement=procurement, bid=one.id)
    )


def fetch_sealed(work: Work, procurement: str) -> dict[str, Sealed]:
    """The latest version of what is sealed of each bid, with its number. For services alone, as `fetch_prices`."""
    rows = latest_of_each(work, tables.price, ["procurement", "bid"], procurement=procurement)
    return {row.bid: Sealed(row.number, _price(row)) for row in rows}


def fetch_prices(work: Work, procurement: str) -> dict[str, Price]:
    """All that is sealed of each bid with a price. Only a service that has asked for READ_PRICE may give it back."""
    return {bid: sealed.price for bid, sealed in fetch_sealed(work, procurement).items()}


def save_ruling(work: Work, procurement: str, ruling: Ruling) -> None:
    """Append a ruling."""
    key = {"procurement": procurement, "bid": ruling.bid, "requirement": ruling.requirement}
    values = {"met": ruling.met, "reason": ruling.reason, **work.stamp}
    append_revision(work, tables.ruling, key, values, None)


def fetch_rulings(work: Work, procurement: str) -> tuple[Ruling, ...]:
    """The ruling in force on each answer that has one."""
    rows = latest_of_each(work, tables.ruling, ["procurement", "bid", "requirement"], procurement=procurement)
    return tuple(Ruling.model_validate(fields(row, "bid", "requirement", "met", "reason")) for row in rows)


def save_rejection(work: Work, procurement: str, rejection: Rejection) -> None:
    """Append a rejection, or that it no longer stands."""
    key = {"procurement": procurement, "bid": rejection.bid}
    values = rejection.model_dump(include={"rejected", "ground", "reason"}) | work.stamp
    append_revision(work, tables.rejection, key, values, None)


def fetch_rejections(work: Work, procurement: str) -> tuple[Rejection, ...]:
    """The latest word on each bid that somebody has rejected."""
    rows = latest_of_each(work, tables.rejection, ["procurement", "bid"], procurement=procurement)
    return tuple(Rejection.model_validate(fields(row, "bid", "rejected", "ground", "reason")) for row in rows)


def _price(row: Row[Any]) -> Price:
    """An amount alone is a price from before there were seals."""
    if row.amount.startswith("{"):
        return Price.model_validate_json(row.amount)
    return Price(bid=row.bid, amount=Decimal(row.amount))


def _answer_row(key: dict[str, str], number: int, response: Response) -> dict[str, object]:
    return {**key, "requirement": response.requirement, "number": number, "body": response.model_dump_json()}


def _assembled(work: Work, **where: object) -> list[Bid]:
    answers: dict[tuple[str, int], list[Response]] = {}
    for row in latest_of_each(work, tables.response, ["procurement", "bid", "requirement"], **where):
        answers.setdefault((row.bid, row.number), []).append(Response.model_validate_json(row.body))
    rows = latest_of_each(work, tables.bid, ["procurement", "bid"], **where)
    return [_bid(row, answers.get((row.bid, row.number), [])) for row in rows]


def _bid(row: Row[Any], responses: list[Response]) -> Bid:
    return Bid.model_validate_json(row.body).model_copy(update={"responses": tuple(responses)})
