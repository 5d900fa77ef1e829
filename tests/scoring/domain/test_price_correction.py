"""Who may be the second to read a price."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.price_correction import PriceProposal, require_other

MADE = PriceProposal(
    amount=Decimal(5), reason="Byttet om.", by="p-kari", at=datetime(2026, 11, 26, tzinfo=UTC)
)


def test_only_another_than_the_one_who_proposed_and_only_while_it_is_open() -> None:
    assert require_other(MADE, "p-leif") is MADE
    with pytest.raises(Refusal, match="price_correction_by_same"):
        require_other(MADE, "p-kari")
    with pytest.raises(Refusal, match="price_correction_not_open"):
        require_other(None, "p-leif")
