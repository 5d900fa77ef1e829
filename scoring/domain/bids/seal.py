"""The seal on a price: a salted fingerprint that tells nothing of the amount, and that no other amount has."""

import hmac
from collections.abc import Mapping
from typing import NamedTuple

from requirements_lib.domain.tender.tender import canonical
from scoring.domain.bids.bid import Price


class Sealed(NamedTuple):
    """A price as it lies in its table, and which version of it that is."""

    number: int
    price: Price


class Told(NamedTuple):
    """What the log says was sealed last."""

    number: int
    seal: str | None
    """None where it was sealed before there were seals; empty when what the log said is changed or gone."""


def seal_of(procurement: str, number: int, price: Price) -> str:
    """HMAC-SHA-256 over everything that is sealed, with the salt as its key, as 64 hexadecimal digits."""
    content = {"procurement": procurement, "number": number, "price": price.model_dump(mode="json")}
    return hmac.new(bytes.fromhex(price.salt), canonical(content).encode(), "sha256").hexdigest()


def broken(procurement: str, prices: Mapping[str, Sealed], told: Mapping[str, Told]) -> tuple[str, ...]:
    """The bids where what lies in the table is not what the log says was sealed, or only one of them is there."""
    return tuple(
        bid
        for bid in dict.fromkeys((*prices, *told))
        if bid not in prices or bid not in told or not _agree(procurement, prices[bid], told[bid])
    )


def _agree(procurement: str, kept: Sealed, told: Told) -> bool:
    if kept.number != told.number:
        return False
    if told.seal is None:
        return not kept.price.salt
    return bool(kept.price.salt) and hmac.compare_digest(
        told.seal, seal_of(procurement, kept.number, kept.price)
    )
