"""From a system in use to the tender that replaces it: what the register really says, and nothing it does not say."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.selection import Override, Standing, select
from requirements_lib.domain.value import Value
from scoring.domain.phase_out.latest_day import LatestDays, Round, Way
from scoring.domain.systems.register_fact import needs
from scoring.domain.systems.system import System

_OF_THE_SOLUTION = {
    *("kept_here", "automated", "ai", "long_term", "migration", "equipment", "custom_development"),
}
"""These ask what is bought and how, which today's system does not tell."""
_VOLUMES = ("antall", "volum", "mengde", "størrelse")
_NOT_VOLUMES = ("bruker", "ansatt")


class Direction(StrEnum):
    """Which way data goes, seen from the system."""

    TO = "to"
    FROM = "from"
    BOTH = "both"
    UNKNOWN = "unknown"


class Neighbour(Value):
    """Another system it exchanges data with."""

    name: str
    direction: Direction


class Start(Value):
    """The latest day to announce, and the end of the contract it is counted back from."""

    on: date | None
    """None when it is too late for every end that is known, or no end is known."""
    ends: date | None
    """The end it is counted from; the first one when it is too late for all."""
    own: date | None = None
    """The municipality's own day for the old system, when it is counted back from that instead."""
    bids_by: date | None = None
    """The latest day for the deadline for bids, and to sign, when there is time."""
    sign_by: date | None = None
    has_ended: bool = False
    """Whether the contract is over already, so that there is no end to count back from."""


def neighbours(system: System, register: Iterable[System]) -> tuple[Neighbour, ...]:
    """The systems it exchanges data with, by what either end says of the link; names as first written, in order."""
    own = system.name.casefold()
    others = [one for one in register if one.id != system.id]
    sends = [*system.sends_to, *(one.name for one in others if own in _folded(one.receives_from))]
    receives = [*system.receives_from, *(one.name for one in others if own in _folded(one.sends_to))]
    unsaid = [*system.integrations, *(one.name for one in others if own in _folded(one.integrations))]
    names = {one.casefold(): one for one in reversed([*sends, *receives, *unsaid])}
    names.pop(own, None)
    ways = {name: (name in _folded(sends), name in _folded(receives)) for name in names}
    return tuple(
        Neighbour(name=names[name], direction=_DIRECTIONS[ways[name]])
        for name in sorted(names, key=lambda one: names[one].casefold())
    )


_DIRECTIONS = {
    (True, True): Direction.BOTH,
    (True, False): Direction.TO,
    (False, True): Direction.FROM,
    (False, False): Direction.UNKNOWN,
}


def answers(system: System, linked: bool, library: Library) -> dict[str, Answer]:
    """The needs questions the register answers with yes or no; every other is left open.

    Only those about the tasks, the data and the people stay the same when the system is another. Where today's runs
    says nothing of where a new one must run, so only a yes to being hosted outside is kept.
    """
    found: dict[str, Answer | None] = {"open_data": system.open_data, **needs(system)}
    if linked:
        found["integrations"] = Answer.YES
    if found.get("hosted_outside") is Answer.NO:
        del found["hosted_outside"]
    known = {one.id for one in library.questions} - _OF_THE_SOLUTION
    return {
        name: given
        for name, given in found.items()
        if name in known and given is not None and given is not Answer.UNKNOWN
    }


def sources(system: System) -> Mapping[str, str]:
    """The field of the register behind each answer that nobody has given to the question itself."""
    fields = {
        "records": "record_worthy",
        "personal_data": "personal_data",
        "sensitive_data": "special_categories",
        "hosted_outside": "delivery_model",
        "open_data": "open_data",
        "integrations": "integrations",
    }
    return {question: field for question, field in fields.items() if question not in system.answers}


def taken(
    unmet: Iterable[str], given: Mapping[str, Answer], library: Library, reason: str
) -> tuple[Override, ...]:
    """The choices that bring in what today's system does not meet, where the rule does not already.

    What is only offered needs no reason; the rest gets one that says nothing of today's system, since its supplier may
    bid and those who evaluate read it.
    """
    lines = {one.requirement.id: one for one in select(library, given)}
    found = (lines[one] for one in unmet if one in lines and lines[one].standing is not Standing.IN)
    return tuple(
        Override(
            requirement=one.requirement.id,
            include=True,
            reason="" if one.standing is Standing.OFFERED else reason,
        )
        for one in found
    )


def latest_start(found: LatestDays) -> Start:
    """The latest day to announce, counted back from the first end of the contract there is still time for."""
    for one in found.rounds:
        if one.way is Way.OWN:
            return _start(one, found, found.contract_ends, one.ends)
        if one.publish_by >= found.on:
            return _start(one, found, one.ends)
    ends = found.rounds[0].ends if found.rounds else None
    return Start(on=None, ends=ends, has_ended=ends is not None and ends < found.on)


def _start(one: Round, found: LatestDays, ends: date | None, own: date | None = None) -> Start:
    if one.publish_by < found.on:
        return Start(on=None, ends=ends, own=own)
    return Start(on=one.publish_by, ends=ends, own=own, bids_by=one.bids_by, sign_by=one.sign_by)


def volumes(system: System) -> dict[str, str]:
    """What the register says of amounts, and the municipality's own list by its own headings, users apart."""
    own = {"volumes": system.volumes} if system.volumes.strip() else {}
    return own | {
        heading: text
        for heading, text in system.others.items()
        if text.strip() and _has(heading, _VOLUMES) and not _has(heading, _NOT_VOLUMES)
    }


def _has(heading: str, words: Iterable[str]) -> bool:
    return any(word in heading.casefold() for word in words)


def _folded(names: Iterable[str]) -> set[str]:
    return {one.casefold() for one in names}
