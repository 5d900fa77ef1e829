"""The systems in use together: what is missing or impossible in one of them, or in how they hang together."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from pydantic import Field

from requirements_lib.domain.double import doubles
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value
from scoring.domain.systems import dependency_name as named
from scoring.domain.systems.dependency import rings, told
from scoring.domain.systems.in_use import LifeCycle
from scoring.domain.systems.system import AssessedSystem, System

_OUT = (LifeCycle.READABLE, LifeCycle.GONE)


class Register(Value):
    """The systems in use, as one file."""

    systems: tuple[AssessedSystem, ...] = ()
    people: dict[str, str] = Field(default_factory=dict, exclude_if=lambda told: not told)
    """What those who wrote in it are called, by the ids they are named by."""
    marking: str = Field(default="", exclude_if=lambda told: not told)
    """What to think of before it is handed on."""


def check(register: Register, on: date) -> tuple[Finding, ...]:
    """What is missing or impossible in a register on a day, all at once."""
    systems = [assessed.system for assessed in register.systems]
    return (
        *(Finding.error("system_twice", one) for one in doubles(system.id for system in systems)),
        *(finding for system in systems for finding in check_one(system, on)),
        *_together(systems),
    )


def check_one(system: System, on: date) -> Iterator[Finding]:
    """What is missing or impossible in one system on a day."""
    contract = system.contract
    if contract.starts and contract.ends and contract.ends < contract.starts:
        yield Finding.error("contract_ends_before_start", system.id, name=system.name)
    if not system.owner:
        yield Finding.warning("owner_missing", system.id, name=system.name)
    if contract.ends is None:
        yield Finding.notice("contract_end_unknown", system.id)
    elif contract.has_ended(on):
        yield Finding.warning("contract_ended", system.id, ended=contract.ends.isoformat())
    yield from past_last_option(system, on)


def past_last_options(systems: Iterable[System], on: date) -> tuple[System, ...]:
    """Those that are so, the longest past first."""
    found = [(one.contract.last_end() or on, one) for one in systems if any(past_last_option(one, on))]
    return tuple(one for _, one in sorted(found, key=lambda each: (each[0], each[1].name)))


def past_last_option(system: System, on: date) -> Iterator[Finding]:
    """A system still in use after its contract and every option have run out: perhaps bought without competition."""
    last = system.contract.last_end()
    if last and last < on and system.contract.has_ended(on) and system.life_cycle not in _OUT:
        yield Finding.warning("maybe_direct_award", system.id, name=system.name, ended=last.isoformat())


def _together(systems: Collection[System]) -> Iterator[Finding]:
    for ring in rings(systems):
        yield told(ring, ring)
    if other := named.unlisted(systems, named.keys(one.name for one in systems)):
        yield named.told(other)
