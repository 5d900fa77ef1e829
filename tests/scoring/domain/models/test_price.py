"""The guard on prices: everything unusable at once, nothing guessed."""

from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Blocked
from scoring.domain.models.price import price_findings, require_prices


def test_every_unusable_price_is_named_at_once() -> None:
    prices = {
        "A": Decimal(1),
        "B": Decimal(0),
        "C": Decimal(-5),
        "D": None,
        "E": Decimal("NaN"),
        "F": Decimal("Infinity"),
    }
    assert [(one.code, one.subject) for one in price_findings(prices)] == [
        ("price_not_positive", "B"),
        ("price_not_positive", "C"),
        ("price_missing", "D"),
        ("price_not_positive", "E"),
        ("price_not_positive", "F"),
    ]


def test_no_prices_at_all_are_refused() -> None:
    with pytest.raises(Blocked) as blocked:
        require_prices({})
    assert [one.code for one in blocked.value.findings] == ["no_bids"]


def test_prices_above_zero_pass() -> None:
    require_prices({"A": Decimal("0.01")})
