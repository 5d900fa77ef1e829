"""What stands more than once where it may stand only once."""

from collections import Counter
from collections.abc import Iterable


def doubles(ids: Iterable[str]) -> tuple[str, ...]:
    """The ids that are met more than once, each told once, in alphabetical order."""
    return tuple(sorted(one for one, times in Counter(ids).items() if times > 1))
