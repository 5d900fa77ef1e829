"""When the support of what a system is built on ends, by a dated list; a person confirms which line is meant."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from pydantic import Field

from requirements_lib.domain.requirement import Text
from requirements_lib.domain.value import Value
from scoring.domain.contract import Day
from scoring.domain.in_use import Technology
from scoring.domain.system import System


class Release(Value):
    """One product in one version, as the list has it."""

    product: Text
    cycle: Text
    ends: Day | None = None
    """None when no day is announced, or when it has ended and nobody has said when."""
    ended: bool = False
    """It has ended, and the list does not say when."""
    extended: Day | None = None
    """The end of what may be bought besides; it is told, and never counted as support."""

    @property
    def id(self) -> str:
        """«oracle-database 19», as it is confirmed."""
        return f"{self.product} {self.cycle}"

    def is_past(self, on: date) -> bool:
        """Whether the support has ended by a day."""
        return self.ended or (self.ends is not None and self.ends < on)


class Product(Value):
    """What people call a product, and the versions behind its trade names."""

    name: Text
    words: tuple[Text, ...]
    cycles: dict[str, str] = Field(default_factory=dict)


class SupportEnds(Value):
    """The list, with the day it holds for."""

    as_of: date
    source: Text
    releases: tuple[Release, ...]
    products: dict[str, Product]

    def by_id(self) -> dict[str, Release]:
        """Every line by what it is confirmed as."""
        return self.lines

    @cached_property
    def lines(self) -> dict[str, Release]:
        """The same, put together once: it is asked for every system."""
        return {one.id: one for one in self.releases}

    def name(self, release: Release) -> str:
        """«Oracle Database 19»."""
        known = self.products.get(release.product)
        return f"{known.name if known else release.product} {release.cycle}"


class Support(Value):
    """The support of one technology of a system."""

    technology: str
    release: Release


def guesses(technology: Technology, ends: SupportEnds, most: int = 8) -> tuple[Release, ...]:
    """The lines that may be meant, the likeliest first; none is taken before somebody has confirmed it."""
    name, version = _bare(technology.name), technology.version.lower().removeprefix("v").strip()
    found = [id for id, one in ends.products.items() if any(_bare(word) == name for word in one.words)]
    releases = [one for one in ends.releases if one.product in found]
    return tuple(sorted(releases, key=lambda one: -_nearness(one, version, ends))[:most])


def confirmed(system: System, ends: SupportEnds) -> tuple[Support, ...]:
    """The technologies somebody has confirmed, with the line each is; the earliest end first."""
    by_id = ends.by_id()
    found = [
        Support(technology=one.whole, release=by_id[system.support[one.whole]])
        for one in system.technologies
        if system.support.get(one.whole) in by_id
    ]
    return tuple(sorted(found, key=lambda one: (not one.release.ended, one.release.ends or date.max)))


def unconfirmed(system: System, ends: SupportEnds) -> Iterator[tuple[Technology, tuple[Release, ...]]]:
    """The technologies the list may know and nobody has confirmed, with the lines that may be meant."""
    for one in system.technologies:
        if one.whole not in system.support and (found := guesses(one, ends)):
            yield one, found


def unlisted(system: System, ends: SupportEnds) -> tuple[str, ...]:
    """The technologies the list does not know at all, under any name."""
    return tuple(
        one.whole for one in system.technologies if one.whole not in system.support and not guesses(one, ends)
    )


def unknown(system: System, ends: SupportEnds | None) -> tuple[str, ...]:
    """The technologies whose end of support nobody knows: not in the list or not confirmed, and no word of the vendor.

    A line without an announced day is known: it has support.
    """
    if system.support_ends is not None:
        return ()
    lines = ends.lines if ends else {}
    return tuple(one.whole for one in system.technologies if system.support.get(one.whole) not in lines)


def has_ended(system: System, ends: SupportEnds | None, on: date) -> bool:
    """Whether something the system rests on is without support by a day."""
    vendor = system.support_ends is not None and system.support_ends < on
    return vendor or any(one.release.is_past(on) for one in (confirmed(system, ends) if ends else ()))


def earliest(system: System, ends: SupportEnds | None, on: date) -> date | None:
    """The first day something the system rests on is without support: the vendor's word, or a confirmed line."""
    days = [system.support_ends] if system.support_ends else []
    for one in confirmed(system, ends) if ends else ():
        days += [one.release.ends] if one.release.ends else [on] if one.release.ended else []
    return min(days, default=None)


def release(row: Mapping[str, str]) -> Release:
    """One row of the list: product, cycle, eol and eoes. Raises ValueError."""
    end, extended = row["eol"].strip(), (row.get("eoes") or "").strip()
    for one in (end, extended):
        if one and not one[0].isdigit() and one not in ("true", "false"):
            raise ValueError(f"{row['product']} {row['cycle']}: {one} is no day")
    return Release(
        product=row["product"],
        cycle=row["cycle"],
        ends=date.fromisoformat(end) if end[:1].isdigit() else None,
        ended=end == "true",
        extended=date.fromisoformat(extended) if extended[:1].isdigit() else None,
    )


def _nearness(one: Release, version: str, ends: SupportEnds) -> int:
    """4 for the version itself, 3 for its trade name, 2 for one inside the other, 1 for the same main version."""
    cycle = one.cycle.lower()
    if version and version == cycle:
        return 4
    if ends.products[one.product].cycles.get(version) == one.cycle:
        return 3
    if version and (version.startswith(f"{cycle}.") or cycle.startswith((f"{version}.", f"{version}-"))):
        return 2
    return int(bool(version) and _main(version) == _main(cycle))


def _main(version: str) -> str:
    return re.split(r"[.\-\s]", version)[0]


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
