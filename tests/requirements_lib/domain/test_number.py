"""Numbers that are computed with exactly: any that people write, none that a machine cannot hold."""

from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from requirements_lib.domain.number import Exact

READ = TypeAdapter(Exact)


@pytest.mark.parametrize(
    "written", ["0", "-5", "12.3456789012345678901234567890", "99999999999999999999", "1e12"]
)
def test_what_somebody_writes_is_kept_to_the_last_digit(written: str) -> None:
    assert READ.validate_python(written) == Decimal(written)


@pytest.mark.parametrize(
    "written", ["NaN", "sNaN", "Infinity", "-Infinity", "1e999999999", "1e-999999999", "1e41"]
)
def test_what_is_no_number_or_too_large_to_hold_is_refused(written: str) -> None:
    with pytest.raises(ValidationError):
        READ.validate_python(written)
