"""When the support of what a system is built on ends, by a dated list; a person confirms which line is meant."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from pydantic import Field

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import Day
from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.system import System
from scoring.domain.systems.version import Nearness, Parts, bare, is_version, nearest, parts, written


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
    also: tuple[Text, ...] = ()
    """Names that may mean it too: its lines are offered, after those of the product the name is first of all."""
    with_version: tuple[Text, ...] = ()
    """Names that mean it only with a version the list has: «.NET 4.8» is .NET Framework, «.NET 8» is not."""
    cycles: dict[str, str] = Field(default_factory=dict)
    """Trade names, and the beginning of the line or lines each is."""
    editions: dict[str, str] = Field(default_factory=dict)
    """Editions as people name them, and what the list calls them; empty when the list does not tell them apart."""
    ordinary: tuple[str, ...] = ()
    """The editions of the list that are meant where none is named."""
    titles: dict[str, str] = Field(default_factory=dict)
    """Lines that are called something else than they stand in the list."""
    shown: dict[str, str] = Field(default_factory=dict)
    """Parts of lines that are: «13.0» of SQL Server is 2016, «e» of Windows is Enterprise and Education."""

    def line(self, cycle: str) -> str:
        """«Windows 10 1809 Enterprise/Education»."""
        told = (self.shown.get(one) or (one.upper() if "." not in one else one) for one in cycle.split("-"))
        return f"{self.name} {self.titles.get(cycle) or ' '.join(told)}"

    @cached_property
    def trade(self) -> dict[Parts, Parts]:
        """The trade names part by part."""
        return {parts(name): parts(cycle) for name, cycle in self.cycles.items()}

    @cached_property
    def codes(self) -> dict[str, Parts]:
        """The editions part by part."""
        return {name: parts(code) for name, code in self.editions.items()}


class Match(Value):
    """What the list has for a technology: every line of the product, the likeliest first; none is taken by itself."""

    lines: tuple[Release, ...] = ()
    likely: tuple[Release, ...] = ()
    """Those that are as near as any: one, or the editions that nobody has told apart, or none."""

    @property
    def proposed(self) -> Release | None:
        """The one line to propose; None where somebody must tell which."""
        return self.likely[0] if len(self.likely) == 1 else None

    @property
    def longest(self) -> Release | None:
        """Of those, the one with the longest support: whichever is meant, the support ends by then."""
        return max(self.likely, key=_lasts, default=None)


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

    @cached_property
    def of_product(self) -> dict[str, tuple[Release, ...]]:
        """The lines of each product, as they stand."""
        found: dict[str, list[Release]] = {}
        for one in self.releases:
            found.setdefault(one.product, []).append(one)
        return {product: tuple(lines) for product, lines in found.items()}

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """The products each name may mean, those it means first of all before the others."""
        found: dict[str, dict[str, None]] = {}
        first = [(id, name) for id, one in self.products.items() for name in (*one.words, *one.with_version)]
        second = [(id, name) for id, one in self.products.items() for name in one.also]
        for id, name in (*first, *second):
            found.setdefault(bare(name), {})[id] = None
        return {name: tuple(products) for name, products in found.items()}

    @cached_property
    def matches(self) -> dict[str, Match]:
        """What has been found so far, by the technology as it is written: a register has few, many times."""
        return {}

    def name(self, release: Release) -> str:
        """«Oracle Database 19»."""
        known = self.products.get(release.product)
        return known.line(release.cycle) if known else release.id


class Support(Value):
    """The support of one technology of a system."""

    technology: str
    release: Release


def match(technology: Technology, ends: SupportEnds) -> Match:
    """The lines that may be meant; none is taken before somebody has confirmed it."""
    text = technology.whole
    found = ends.matches.get(text)
    if found is None:
        found = ends.matches[text] = _match(parts(text), ends)
    return found


def guesses(technology: Technology, ends: SupportEnds) -> tuple[Release, ...]:
    """Every line that may be meant, the likeliest first."""
    return match(technology, ends).lines


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


def seeming(system: System, ends: SupportEnds | None) -> tuple[Release | None, ...]:
    """What each technology nobody has confirmed seems to be, at its longest; None where the list cannot tell."""
    lines = ends.lines if ends else {}
    asked = (one for one in system.technologies if system.support.get(one.whole) not in lines)
    return tuple(
        match(one, ends).longest if ends and one.whole not in system.support else None for one in asked
    )


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


def _lasts(one: Release) -> date:
    return date.min if one.ended else one.ends or date.max


def _match(text: Parts, ends: SupportEnds) -> Match:
    """By the longest name the text begins with, as long as a version comes after it."""
    for length in range(len(text), 0, -1):
        name, rest = "".join(text[:length]), text[length:]
        near = [
            (found, -place, one)
            for place, product in enumerate(ends.names.get(name, ()))
            for one, found in _near(ends.products[product], name, rest, ends.of_product.get(product, ()))
        ]
        if near:
            near.sort(key=lambda one: one[:2], reverse=True)
            best = near[0][:2]
            likely = [one for *at, one in near if tuple(at) == best and best[0].is_likely]
            return Match(lines=tuple(one for *_, one in near), likely=tuple(likely))
    return Match()


def _near(
    product: Product, name: str, rest: Parts, releases: tuple[Release, ...]
) -> list[tuple[Release, Nearness]]:
    """How near each line of a product is; none of them when the text is of something else."""
    if not is_version(rest, product.trade, product.codes):
        return []
    cycles = [parts(one.cycle) for one in releases]
    readings = [nearest(one, cycles, product.ordinary) for one in written(rest, product.trade, product.codes)]
    found = max(readings, key=lambda reading: max(reading, default=Nearness()).quality)
    only_exact = name in map(bare, product.with_version) and name not in map(bare, product.words)
    if only_exact and not max(found, default=Nearness()).quality[0]:
        return []
    return list(zip(releases, found, strict=True))
