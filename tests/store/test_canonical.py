"""One text for one value."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from store.canonical import canonical


def test_the_order_of_keys_does_not_matter() -> None:
    assert (
        canonical({"b": 1, "a": [True, None]})
        == canonical({"a": [True, None], "b": 1})
        == '{"a":[true,null],"b":1}'
    )


def test_norwegian_letters_and_emoji_stay_readable() -> None:
    assert canonical("Ærlig Åse på øya 🗄️") == '"Ærlig Åse på øya 🗄️"'


def test_every_digit_of_a_decimal_is_kept() -> None:
    assert canonical(Decimal("1250000.10")) == '"1250000.10"'


def test_a_time_becomes_iso_text() -> None:
    assert canonical(datetime(2026, 11, 2, 12, tzinfo=UTC)) == '"2026-11-02T12:00:00+00:00"'


def test_nan_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical(float("nan"))


def test_a_value_without_a_settled_text_is_refused() -> None:
    with pytest.raises(TypeError):
        canonical({1, 2})
