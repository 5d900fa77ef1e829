"""A contract stands from its record until the record is withdrawn, and every record is kept."""

from datetime import UTC, date, datetime

from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.procurement.signing import Signing, in_force

MADE = Signing(
    bid="b1", lot="D1", signed=date(2026, 11, 20), at=datetime(2026, 11, 21, tzinfo=UTC), by="p-kari"
)


def test_the_lot_is_closed_until_the_record_is_withdrawn() -> None:
    now = Procurement(id="x", library_version="1").with_signing(MADE)
    assert now.is_signed("D1") and not now.is_signed("D2")
    undone = now.with_signing(MADE.model_copy(update={"withdrawn": True}))
    assert not undone.is_signed("D1")
    assert [one.withdrawn for one in undone.signings] == [False, True]


def test_the_latest_word_on_each_bid_stands() -> None:
    again = MADE.model_copy(update={"signed": date(2026, 11, 21)})
    other = MADE.model_copy(update={"bid": "b2"})
    assert in_force((MADE, MADE.model_copy(update={"withdrawn": True}), other, again)) == (again, other)
