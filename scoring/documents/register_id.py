"""Ids for systems that come from a list."""

from collections.abc import Iterator
from secrets import token_hex

_LENGTH, _AT_A_TIME = 12, 1_000


def ids() -> Iterator[str]:
    """Ids of twelve letters nobody can guess; asking for a thousand at a time takes as long as asking for one."""
    while many := token_hex(_LENGTH // 2 * _AT_A_TIME):
        yield from (many[at : at + _LENGTH] for at in range(0, len(many), _LENGTH))
