"""Who may be the second to read a price."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.bids.price_correction import PriceProposal, require_other, require_shown

MADE = PriceProposal(
    amount=Decimal(5), reason="Byttet om.", by="p-kari", at=datetime(2026, 11, 26, tzinfo=UTC)
)


def test_only_another_than_the_one_who_proposed() -> None:
    assert require_other(MADE, "p-leif") is MADE
    with pytest.raises(Refusal, match="price_correction_by_same"):
        require_other(MADE, "p-kari")


def test_only_the_proposal_that_was_shown_and_only_while_it_is_open() -> None:
    assert require_shown(MADE, MADE.at) is MADE
    with pytest.raises(Refusal, match="price_correction_another"):
        require_shown(MADE, MADE.at + timedelta(microseconds=1))
    with pytest.raises(Refusal, match="price_correction_not_open"):
        require_shown(None, MADE.at)
