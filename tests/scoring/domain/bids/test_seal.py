"""A seal is of one price, in one version, of one bid, and tells nothing of the amount."""

from decimal import Decimal

import pytest

from scoring.domain.bids.bid import Price
from scoring.domain.bids.seal import Sealed, Told, broken, seal_of

PRICE = Price(bid="a", amount=Decimal("1000000.50"), salt="0" * 32)
SEAL = seal_of("p", 1, PRICE)


def test_anything_that_differs_gives_another_seal() -> None:
    others = (
        seal_of("q", 1, PRICE),
        seal_of("p", 2, PRICE),
        seal_of("p", 1, PRICE.model_copy(update={"salt": "1" * 32})),
        seal_of("p", 1, PRICE.model_copy(update={"bid": "b"})),
        seal_of("p", 1, PRICE.model_copy(update={"amount": Decimal("1000000.51")})),
    )
    assert len({SEAL, *others}) == 6


def test_a_price_read_from_its_table_has_the_same_seal() -> None:
    assert seal_of("p", 1, Price.model_validate_json(PRICE.model_dump_json())) == SEAL


@pytest.mark.parametrize(
    ("kept", "told", "is_broken"),
    [
        (Sealed(1, PRICE), Told(1, SEAL), False),
        (Sealed(1, PRICE), Told(1, "0" * 64), True),
        (Sealed(1, PRICE), Told(1, ""), True),
        (Sealed(1, PRICE), Told(2, SEAL), True),
        (Sealed(1, PRICE), Told(1, None), True),
        (Sealed(1, PRICE.model_copy(update={"salt": ""})), Told(1, SEAL), True),
        (Sealed(1, PRICE.model_copy(update={"salt": ""})), Told(1, None), False),
        (Sealed(1, PRICE), None, True),
        (None, Told(1, SEAL), True),
    ],
)
def test_table_and_log_must_tell_the_same(kept: Sealed | None, told: Told | None, is_broken: bool) -> None:
    found = broken("p", {"a": kept} if kept else {}, {"a": told} if told else {})
    assert found == (("a",) if is_broken else ())
