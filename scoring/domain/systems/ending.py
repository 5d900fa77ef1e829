"""When contracts and support end, system by system and for a whole register: what heaps up in which half-year."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.in_use import LifeCycle, Technology
from scoring.domain.systems.support_end import Release, Support, SupportEnds, confirmed, match, unknown
from scoring.domain.systems.system import System

YEARS = 5
"""The half-years drawn are those of this year that are left, and of so many years after it."""


class What(StrEnum):
    """What ends."""

    CONTRACT = "contract"
    """The period of the contract that runs, or ran last."""
    OPTION = "option"
    """The contract, when the options so far are used."""
    SUPPORT = "support"


class Told(StrEnum):
    """How the end is known."""

    DAY = "day"
    ENDED = "ended"
    """It is over, and the list does not say since when."""
    OPEN = "open"
    """No day is announced."""
    UNKNOWN = "unknown"


class Ending(Value):
    """One end: of the contract, or of the support of one thing a system is built on."""

    what: What
    told: Told = Told.DAY
    on: date | None = None
    """The day, where it is known by one."""
    number: int = 0
    """Which option, counted from 1."""
    technology: str = ""
    """What the support is of; empty when it is of the whole system, by the vendor's word or by nobody's."""
    release: Release | None = None
    """The line of the list it is confirmed to be; where the end is unknown, the one it seems to be."""
    line: str = ""
    """What that is called."""

    def is_over(self, on: date) -> bool:
        """Whether it has ended by a day."""
        return self.told is Told.ENDED or (self.on is not None and self.on < on)


class Confirmed(NamedTuple):
    """That somebody has confirmed which line a technology is."""

    by: str
    """Their name."""
    on: date


class Part(StrEnum):
    """The parts of the time line."""

    PAST = "past"
    HALF_YEAR = "half_year"
    LATER = "later"
    OPEN = "open"
    """Support without an announced end."""
    UNKNOWN = "unknown"


class Period(Value):
    """A half-year or what comes after them, by the first day, or what is before or outside them."""

    part: Part
    first: date | None = None


class SystemEnding(Value):
    """One end of one system, where it stands."""

    system: System
    ending: Ending
    period: Period

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody has said which line of the list it is."""
        return self.ending.release is not None and self.ending.told is not Told.UNKNOWN

    def seems_over(self, on: date) -> bool:
        """Whether what nobody has confirmed has ended by a day, if it is the line of the list it seems to be."""
        release = self.ending.release if self.ending.told is Told.UNKNOWN else None
        return release is not None and (release.ended or (release.ends is not None and release.ends < on))

    @property
    def order(self) -> tuple[date, str, str, int]:
        """The first day first; what has none is last in its period."""
        ending = self.ending
        return ending.on or date.max, self.system.name.casefold(), self.system.id, ending.number


class Count(Value):
    """How much ends in one period."""

    period: Period
    contracts: int = 0
    renewing: int = 0
    """Of the contracts, those that go on by themselves."""
    optional: int = 0
    """Of the contracts, those with options that can be used."""
    supports: int = 0


class Endings(Value):
    """Everything that ends in a register, seen from a day."""

    on: date
    rows: tuple[SystemEnding, ...]
    """In order of time."""
    as_of: date | None = None
    """The day the list of support ends holds for."""
    gone: int = 0
    """How many systems are left out, because they are gone."""

    @cached_property
    def by_period(self) -> dict[Period, tuple[SystemEnding, ...]]:
        """Every half-year, also one where nothing ends, and the other periods where there is something."""
        found: dict[Period, list[SystemEnding]] = {one: [] for one in periods(self.on)}
        for row in self.rows:
            found[row.period].append(row)
        return {one: tuple(rows) for one, rows in found.items() if rows or one.part is Part.HALF_YEAR}

    @cached_property
    def soon(self) -> tuple[SystemEnding, ...]:
        """What ends in the half-year of today and in the next; options are not counted."""
        near = [rows for one, rows in self.by_period.items() if one.part is Part.HALF_YEAR][:2]
        return tuple(one for rows in near for one in rows if one.ending.what is not What.OPTION)

    @cached_property
    def counts(self) -> tuple[Count, ...]:
        """The same, counted."""
        return tuple(_count(period, rows, self.on) for period, rows in self.by_period.items())


def endings(systems: Iterable[System], ends: SupportEnds | None, on: date) -> Endings:
    """Every end of the systems that are not gone."""
    return gathered([of_system(one, ends, on) for one in systems], ends, on)


def gathered(found: Sequence[tuple[SystemEnding, ...]], ends: SupportEnds | None, on: date) -> Endings:
    """The same for systems whose ends are found already, each by `of_system`."""
    places = {one: place for place, one in enumerate(periods(on))}
    rows = sorted((row for rows in found for row in rows), key=lambda row: (places[row.period], *row.order))
    gone = sum(not rows for rows in found)
    return Endings(on=on, rows=tuple(rows), as_of=ends.as_of if ends else None, gone=gone)


def of_system(system: System, ends: SupportEnds | None, on: date) -> tuple[SystemEnding, ...]:
    """Every end of one system, known or not; none of one that is gone."""
    if system.life_cycle is LifeCycle.GONE:
        return ()
    found = (*contract_endings(system.contract, on), *support_endings(system, ends))
    return tuple(SystemEnding(system=system, ending=one, period=period(one, on)) for one in found)


def contract_endings(contract: SystemContract, on: date) -> Iterator[Ending]:
    """The end of the period that runs, and the end after each option that can be used."""
    end = contract.end(on)
    yield Ending(what=What.CONTRACT, told=Told.DAY if end else Told.UNKNOWN, on=end)
    for number, day in enumerate(contract.option_ends(on), 1):
        yield Ending(what=What.OPTION, on=day, number=number)


def support_endings(system: System, ends: SupportEnds | None) -> tuple[Ending, ...]:
    """What the vendor says, every line that is confirmed, and what nobody knows the end of; never nothing.

    The first to end first.
    """
    vendor = [Ending(what=What.SUPPORT, on=system.support_ends)] if system.support_ends else []
    lines = [_line(one, ends) for one in confirmed(system, ends)] if ends else []
    open_ones = unknown(system, ends)
    guessed = [_guessed(one, system, ends) for one in system.technologies if one.whole in open_ones]
    known = sorted((*vendor, *lines), key=lambda one: (one.told is not Told.ENDED, one.on or date.max))
    return (*known, *guessed) or (Ending(what=What.SUPPORT, told=Told.UNKNOWN),)


def periods(on: date) -> tuple[Period, ...]:
    """What is over, each half-year from the one a day is in, what comes later, and what has no day."""
    firsts = (date(on.year + years, month, 1) for years in range(YEARS + 1) for month in (1, 7))
    halves = (Period(part=Part.HALF_YEAR, first=one) for one in firsts if one >= _half_year(on))
    return (
        Period(part=Part.PAST),
        *halves,
        _later(on),
        Period(part=Part.OPEN),
        Period(part=Part.UNKNOWN),
    )


def period(ending: Ending, on: date) -> Period:
    """Where an end stands, seen from a day."""
    if ending.is_over(on):
        return Period(part=Part.PAST)
    if ending.on is None:
        return Period(part=Part.OPEN if ending.told is Told.OPEN else Part.UNKNOWN)
    if ending.on.year > on.year + YEARS:
        return _later(on)
    return Period(part=Part.HALF_YEAR, first=_half_year(ending.on))


def _later(on: date) -> Period:
    return Period(part=Part.LATER, first=date(on.year + YEARS + 1, 1, 1))


def _half_year(day: date) -> date:
    return date(day.year, 1 if day.month < 7 else 7, 1)


def _line(one: Support, ends: SupportEnds) -> Ending:
    release = one.release
    told = Told.DAY if release.ends else Told.ENDED if release.ended else Told.OPEN
    return Ending(
        what=What.SUPPORT,
        told=told,
        on=release.ends,
        technology=one.technology,
        release=release,
        line=ends.name(release),
    )


def _guessed(one: Technology, system: System, ends: SupportEnds | None) -> Ending:
    """What nobody has confirmed; of what somebody has said is not in the list, nothing is guessed."""
    found = match(one, ends).proposed if ends and one.whole not in system.support else None
    line = ends.name(found) if ends and found else ""
    return Ending(what=What.SUPPORT, told=Told.UNKNOWN, technology=one.whole, release=found, line=line)


def _count(period: Period, rows: tuple[SystemEnding, ...], on: date) -> Count:
    contracts = [one.system.contract for one in rows if one.ending.what is What.CONTRACT]
    return Count(
        period=period,
        contracts=len(contracts),
        renewing=sum(one.renewal_months is not None for one in contracts),
        optional=sum(any(one.option_ends(on)) for one in contracts),
        supports=sum(one.ending.what is What.SUPPORT for one in rows),
    )
