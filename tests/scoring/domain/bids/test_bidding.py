"""Bids that are more, or of another kind, than announced are told, and nothing is decided by it."""

from datetime import UTC, datetime, timedelta

import pytest

from requirements_lib.domain.tender.bidding import Bidding, Variants
from scoring.domain.bids.bid import Bid, Supplier
from scoring.domain.bids.bidding import check, late

NO, WITH_MAIN, YES = (Bidding(variants=one) for one in Variants)


def _bid(letter: str, supplier: str = "Nordfjell AS", lot: str = "", *, variant: bool = False) -> Bid:
    return Bid(id=letter.lower(), letter=letter, lot=lot, supplier=Supplier(name=supplier), variant=variant)


def _codes(bidding: Bidding | None, *bids: Bid) -> list[str]:
    return [one.code for one in check(bids, bidding)]


def test_two_bids_of_one_supplier_are_told_unless_several_are_announced() -> None:
    two = (_bid("A"), _bid("B", "Fjordsak AS"), _bid("C", "nordfjell  AS"))
    assert _codes(NO, *two) == ["supplier_bids_twice"]
    assert _codes(None, *two) == ["supplier_bids_twice_unsaid"]
    assert _codes(Bidding(several=True), *two) == []
    assert check(two, NO)[0].facts == {"supplier": "Nordfjell AS", "bids": ["A", "C"]}


def test_one_bid_for_each_lot_is_one_bid() -> None:
    assert _codes(NO, _bid("A", lot="D1"), _bid("B", lot="D2")) == []


@pytest.mark.parametrize(
    ("bidding", "alone", "beside_a_main_bid"),
    [
        (None, ["variant_unsaid"], ["variant_unsaid"]),
        (NO, ["variant_not_allowed"], ["variant_not_allowed"]),
        (WITH_MAIN, ["variant_without_main"], []),
        (YES, [], []),
    ],
)
def test_a_variant_is_told_where_it_is_not_taken(
    bidding: Bidding | None, alone: list[str], beside_a_main_bid: list[str]
) -> None:
    variant = _bid("B", variant=True)
    assert _codes(bidding, variant) == alone
    assert _codes(bidding, _bid("A"), variant) == beside_a_main_bid


def test_a_bid_that_came_after_the_deadline_is_told_and_one_without_a_time_is_not() -> None:
    deadline = datetime(2026, 11, 2, 12, tzinfo=UTC)
    in_time, after = (
        _bid(letter).model_copy(update={"received": deadline + timedelta(minutes=minutes)})
        for letter, minutes in (("A", 0), ("B", 7))
    )
    (told,) = late((in_time, after, _bid("C")), deadline)
    assert (told.code, told.facts["bid"]) == ("bid_late", "B")
