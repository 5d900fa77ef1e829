"""A value is never half changed."""

from functools import cached_property

import pytest
from pydantic import ValidationError

from requirements_lib.domain.value import Value


class Pair(Value):
    """Two numbers for these tests."""

    one: int
    other: int

    @cached_property
    def sum(self) -> int:
        """Worked out once."""
        return self.one + self.other


def test_what_was_worked_out_is_worked_out_anew_for_a_changed_copy() -> None:
    pair = Pair(one=1, other=2)
    assert pair.sum == 3
    changed = pair.model_copy(update={"other": 5})
    assert changed.sum == 6 and pair.sum == 3
    assert changed == Pair(one=1, other=5)


def test_a_value_is_not_changed_and_a_misspelt_field_is_refused() -> None:
    with pytest.raises(ValidationError):
        Pair(one=1, other=2).one = 3  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Pair.model_validate({"one": 1, "othr": 2})
