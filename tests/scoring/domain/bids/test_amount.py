"""What is refused is exactly what the type of an amount does not hold."""

from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from requirements_lib.domain.outcome import Refusal
from scoring.domain.bids.amount import HIGHEST, Amount, require_amounts


@pytest.mark.parametrize(
    "amount", [HIGHEST, -HIGHEST, Decimal("0.000001"), Decimal("1.50000000"), Decimal(0)]
)
def test_what_the_type_holds_passes(amount: Decimal) -> None:
    require_amounts((amount,))
    assert TypeAdapter(Amount).validate_python(amount) == amount


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (HIGHEST + 1, "price_too_high"),
        (-HIGHEST - 1, "price_too_high"),
        (Decimal("inf"), "price_too_high"),
        (Decimal("nan"), "price_too_high"),
        (Decimal("1.0000001"), "price_too_fine"),
    ],
)
def test_what_it_does_not_hold_is_refused(amount: Decimal, code: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Amount).validate_python(amount)
    with pytest.raises(Refusal, match=code):
        require_amounts((Decimal(1), amount))
