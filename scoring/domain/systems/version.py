"""How near a version, as people write it, is to a line of a list: «2016 SP2 Standard», «12c R1», «10 22H2»."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple, TypeAlias

Parts: TypeAlias = tuple[str, ...]
"""Figures and letters apart, so that «22 H2», «22H2» and «22-h2» are the same."""

_PART = re.compile(r"\d+|[^\W\d_]+")
_NO_PART = re.compile(r"\bx(?:64|86)\b|\b(?:32|64)[\s-]?bits?\b|\bv(?=\d)")
_EDITIONS = frozenset(
    (
        *(
            "standard",
            "std",
            "enterprise",
            "ent",
            "professional",
            "pro",
            "community",
            "edition",
            "lts",
            "esr",
        ),
        *("version", "versjon", "utgave", "ver", "v", "release", "rel"),
    )
)
"""Words between a name and its version that do not make it another product. A product may have more."""


class Likeness(IntEnum):
    """How a line is like what was written, the nearest highest."""

    OTHER = 0
    MAIN = 1
    """The same main version, and not the same version."""
    INSIDE = 2
    """What was written is less exact than the list: «7» of «7.4»."""
    LEADING = 3
    """What was written is more exact: «7.4.33» of «7.4»."""
    SAME = 4


class Nearness(NamedTuple):
    """The order lines are offered in: how it is alike, how much of it is, the edition, and no edition at all."""

    likeness: Likeness = Likeness.OTHER
    length: int = 0
    edition: int = 0
    bare: bool = True

    @property
    def is_likely(self) -> bool:
        """Whether it may be the version that is meant."""
        return self.likeness >= Likeness.INSIDE

    @property
    def quality(self) -> tuple[bool, Likeness]:
        """What a way of reading is chosen by: that no other edition is meant than was named, and how it is alike."""
        return self.is_likely and self.edition >= 0, self.likeness


class Written(NamedTuple):
    """A version as it was written, and the editions that were named, as the list calls them."""

    parts: Parts
    editions: frozenset[str]


@lru_cache(maxsize=10_000)
def parts(text: str) -> Parts:
    """«SQL Server 2016 SP2» as («sql», «server», «2016», «sp», «2»)."""
    return tuple(_PART.findall(_NO_PART.sub(" ", text.casefold())))


def bare(name: str) -> str:
    """A name without blanks and signs, as names are compared."""
    return "".join(parts(name))


def is_version(rest: Parts, trade: Iterable[Parts], editions: Iterable[str]) -> bool:
    """Whether what comes after a name is a version of it, and not the name of something else («Windows Server»)."""
    passed = _EDITIONS | frozenset(editions)
    for place, one in enumerate(rest):
        if one.isdigit() or any(rest[place : place + len(name)] == name for name in trade):
            return True
        if one not in passed:
            return False
    return True


def written(rest: Parts, trade: Mapping[Parts, Parts], editions: Mapping[str, Parts]) -> tuple[Written, ...]:
    """What comes after a name: read by its trade name first, and then as it stands."""
    named = frozenset(code for word in rest for code in editions.get(word, ()))
    kept = {part for name in trade for part in name}
    passed = (_EDITIONS | editions.keys()) - kept
    bare = tuple(one for one in rest if one not in passed)
    plain = Written(bare, named)
    name = max((one for one in trade if bare[: len(one)] == one), key=len, default=())
    return (Written(trade[name] + bare[len(name) :], named), plain) if name else (plain,)


def nearest(given: Written, cycles: Sequence[Parts], ordinary: Iterable[str]) -> list[Nearness]:
    """How near each line is to what was written. `ordinary` editions need not be named."""
    usual = frozenset(ordinary)
    return [_nearness(given, one, usual, _has_within(one, cycles)) for one in cycles]


def _nearness(given: Written, cycle: Parts, ordinary: frozenset[str], has_within: bool) -> Nearness:
    asked, common = given.parts, _common(given.parts, cycle)
    if not common:
        return Nearness()
    left = cycle[common:]
    edition = _edition(given.editions, _names(left), ordinary)
    if common == len(asked):
        same = len(_names(left)) == len(left)
        return Nearness(Likeness.SAME if same else Likeness.INSIDE, 0, edition, not left)
    if common == len(cycle) and not has_within:
        return Nearness(Likeness.LEADING, common, edition)
    return Nearness(Likeness.MAIN, common, edition, not left)


def _has_within(cycle: Parts, cycles: Iterable[Parts]) -> bool:
    """Whether the list has lines within the line («2.440» in «2»): then a version in it may be of one it leaves out."""
    return any(one[: len(cycle)] == cycle and any(map(str.isdigit, one[len(cycle) :])) for one in cycles)


def _names(left: Parts) -> frozenset[str]:
    """The words of a line that are editions: «e» and «lts», and neither «h» of «21h2» nor «sp» of «sp3»."""
    words = (one for one, then in zip_longest(left, left[1:], fillvalue="") if not then.isdigit())
    return frozenset(one for one in words if not one.isdigit())


def _edition(wanted: frozenset[str], names: frozenset[str], ordinary: frozenset[str]) -> int:
    """An edition that was named counts for a line; one that nobody has named counts against it."""
    unasked, lacking = names - ordinary - wanted, wanted - ordinary - names
    return 2 * len(wanted & names) - 3 * len(unasked) - len(lacking)


def _common(one: Parts, other: Parts) -> int:
    for place, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right and not (left.isdigit() and right.isdigit() and int(left) == int(right)):
            return place
    return min(len(one), len(other))
