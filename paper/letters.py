"""Letters that no file or database of ours can hold, and those that would speak to a screen and not to a person."""

import re
from typing import Any

# What XML 1.0 or PostgreSQL cannot hold: control characters but tab and newline, halves of a pair, two non-characters.
_UNKEEPABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A terminal takes control characters for orders.
_ORDERS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
# Marks that turn the letters after them around, also those of the next words.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def keepable(text: str) -> str:
    """The text without what cannot be kept."""
    return _UNKEEPABLE.sub("", text)


def all_keepable(value: Any) -> Any:
    """A value of lists and dictionaries where every text in it is so."""
    match value:
        case str():
            return keepable(value)
        case dict():
            return {name: all_keepable(one) for name, one in value.items()}
        case list() | tuple():
            return [all_keepable(one) for one in value]
    return value


def straight(text: str) -> str:
    """The text with all its letters in the order they stand."""
    return _TURNING.sub("", text)


def printable(text: str) -> str:
    """The text for a terminal: its letters in their order, and no orders to the terminal."""
    return straight(_ORDERS.sub("", text))
