"""When contracts and support end, in words: what heaps up, each period counted, and every end with its source."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from requirements_lib.words.phrase import capitalised, joined
from scoring.domain.systems.ending import (
    Confirmed,
    Count,
    Ending,
    Endings,
    Part,
    Period,
    SystemEnding,
    Told,
    What,
)
from scoring.domain.systems.in_use import OUT_OF_USE
from scoring.domain.systems.register import past_last_option
from scoring.domain.systems.system import System
from scoring.words.numbers import day
from scoring.words.phase_out.contract_end import further
from scoring.words.phase_out.phase_out_list import MAYBE_DIRECT
from scoring.words.terms import label, term

Confirmations: TypeAlias = Mapping[tuple[str, str], Confirmed]
"""Who has confirmed which line a technology of a system is: by the system's id and the technology."""
NOBODY: Confirmations = MappingProxyType({})
HEADING = "Når avtaler og støtte tar slutt"
COLUMNS = ("System", "Hva tar slutt", "Dato", "Kilde")
COUNTED = ("Periode", "Avtaler", "Av dem løper videre", "Av dem har opsjoner", "Støtte")
ALT = (
    "To stolper for hvert halvår: hvor mange avtaler der perioden går ut, og hvor mange ganger støtten slutter. "
    "De samme tallene står i tabellen under."
)
ABOUT = (
    "Alle systemene i registeret er med, også de som er planlagt eller bare kan leses. "
    "Fylt stolpe er avtaler, telt på dagen perioden som løper nå, går ut. Lys stolpe med ramme er støtte, telt for "
    "hver ting et system er bygd på."
)
OPTIONS = "Sluttdagene når opsjoner brukes, står i tabellen, og er ikke telt i bildet."
CONTRACTS, SUPPORTS = "avtaler", "støtte"
_LIST = "listen fra endoflife.date"


class Drawn(NamedTuple):
    """One bar of the picture."""

    period: str
    what: str
    number: int
    told: str


def bars(found: Endings) -> tuple[Drawn, ...]:
    """Two bars for each period, in order of time."""
    return tuple(
        Drawn(name(one.period), what, count, f"{what}: {count}")
        for one in found.counts
        for what, count in ((CONTRACTS, one.contracts), (SUPPORTS, one.supports))
    )


def name(period: Period) -> str:
    """«1. halvår 2027», «2032 og senere»."""
    if period.first is None:
        return label(period.part)
    if period.part is Part.LATER:
        return f"{period.first.year} og senere"
    return f"{1 if period.first.month == 1 else 2}. halvår {period.first.year}"


def summary(found: Endings) -> tuple[str, ...]:
    """Where most ends, what is over, and what is not known; the first sentence is the finding."""
    return tuple(filter(None, (_contracts(found), _supports(found), _over(found), _unknown(found))))


def left_out(found: Endings) -> str:
    """How many systems are not counted."""
    if not found.gone:
        return ""
    return f"{'Ett system' if found.gone == 1 else f'{found.gone} systemer'} er avviklet og ikke med."


def soon_sentence(some: Sequence[SystemEnding], most: int) -> str:
    """Which half-years what ends first is of, and that not all of it is named."""
    periods = joined(list(dict.fromkeys(name(one.period) for one in some)))
    first = "" if len(some) <= most else f" De {most} første av {len(some)} er med."
    return f"Dette tar slutt i {periods}.{first}"


def counted(one: Count) -> tuple[str, ...]:
    """One period as a row of figures."""
    return name(one.period), *map(str, (one.contracts, one.renewing, one.optional, one.supports))


def held(found: Endings, period: Period) -> str:
    """What one period holds, counted, with how its contracts go on."""
    one = next(one for one in found.counts if one.period == period)
    options = len(found.by_period[period]) - one.contracts - one.supports
    told = (f"Når opsjoner brukes: {options}." if options else "", f"Støtte: {one.supports}.")
    return " ".join(
        filter(None, (f"Avtaler: {one.contracts}.", _going_on(one.renewing, one.optional), *told))
    )


def row(one: SystemEnding, found: Endings, said: Confirmations) -> tuple[str, ...]:
    """One end: the system, what ends, the day, and where it is from."""
    return system(one.system), what(one, found.on), when(one.ending), source(one, found, said)


def system(one: System) -> str:
    """The name, with where in its life it is when it is not in use."""
    return f"{one.name} ({term(one.life_cycle)})" if one.life_cycle in OUT_OF_USE else one.name


def what(one: SystemEnding, on: date) -> str:
    """The contract with how it goes on, the option, or what the support is of."""
    contract, ending = one.system.contract, one.ending
    match ending.what:
        case What.CONTRACT:
            direct = MAYBE_DIRECT if any(past_last_option(one.system, on)) else ""
            return ". ".join(filter(None, (label(ending.what), capitalised(further(contract, on)), direct)))
        case What.OPTION:
            return f"Avtalen, når opsjon {ending.number} av {len(contract.option_months)} er brukt"
        case What.SUPPORT:
            return _support(ending)


def when(ending: Ending) -> str:
    """The day, or why there is none."""
    return day(ending.on) if ending.on else label(ending.told)


def source(one: SystemEnding, found: Endings, said: Confirmations) -> str:
    """Where the day is from, and who has confirmed it."""
    ending = one.ending
    if ending.what is not What.SUPPORT:
        return "Registeret"
    if ending.told is Told.UNKNOWN:
        return _nobody(one)
    if ending.release is None:
        return "Registeret, oppgitt av leverandøren"
    named = "" if ending.line == ending.technology else f", der det heter {ending.line}"
    as_of = f" per {day(found.as_of)}" if found.as_of else ""
    given = said.get((one.system.id, ending.technology))
    confirmed = f"Bekreftet av {given.by} {day(given.on)}" if given else "Bekreftet"
    return f"{capitalised(_LIST)}{as_of}{named}. {confirmed}."


def support_days(supports: Sequence[Ending]) -> Iterator[str]:
    """«13.11.2025 for PostgreSQL 13» for each that has ended or has a day, «ikke kjent for …» for the rest."""
    for one in supports:
        if one.told is not Told.UNKNOWN:
            of = one.technology or "systemet, etter leverandøren"
            yield f"{when(one)} for {of}" if one.on else f"{when(one)}: {of}"
    if unknown := [one.technology for one in supports if one.told is Told.UNKNOWN]:
        yield f"Ikke kjent for {joined(unknown)}" if all(unknown) else "Ikke kjent"


def _support(ending: Ending) -> str:
    if ending.technology:
        return f"Støtte for {ending.technology}"
    return "Støtte fra leverandøren" if ending.on else "Støtte for det systemet er bygd på"


def _nobody(one: SystemEnding) -> str:
    ending = one.ending
    if not ending.technology:
        return "Registeret har verken teknologi eller dag."
    if ending.technology in one.system.support:
        return f"Noen har sagt at den ikke er i {_LIST}."
    if ending.release is None:
        return f"Ikke bekreftet, og ikke funnet i {_LIST}."
    until = f", støtte til {day(ending.release.ends)}" if ending.release.ends else ""
    return f"Ikke bekreftet. Ser ut til å være {ending.line}{until}."


def _contracts(found: Endings) -> str:
    most = max((one.contracts for one in _halves(found)), default=0)
    if not most:
        return "Ingen avtaleperiode som er kjent, går ut i halvårene i bildet."
    heaps = [one for one in _halves(found) if one.contracts == most]
    said = f"Flest avtaleperioder går ut i {_named(heaps)}: {most}{_each(heaps)}."
    renewing, optional = sum(one.renewing for one in heaps), sum(one.optional for one in heaps)
    return f"{said} {_going_on(renewing, optional)}".strip()


def _going_on(renewing: int, optional: int) -> str:
    has = f"{_many(optional)} {'som ' if not renewing else ''}har opsjoner som ikke er brukt"
    if not renewing:
        return f"Av dem er det {has}." if optional else ""
    said = f"Av dem løper {_many(renewing)} videre av seg selv"
    return f"{said}, og {has}." if optional else f"{said}."


def _many(count: int) -> str:
    return "én" if count == 1 else str(count)


def _supports(found: Endings) -> str:
    most = max((one.supports for one in _halves(found)), default=0)
    if not most:
        return "Ingen støtte som er kjent, slutter i halvårene i bildet."
    heaps = [one for one in _halves(found) if one.supports == most]
    return f"Støtten slutter oftest i {_named(heaps)}: {_times(most)}{_each(heaps)}."


def _over(found: Endings) -> str:
    return _both(found, Part.PAST, "{} har gått ut", "støtten har sluttet i {}")


def _unknown(found: Endings) -> str:
    said = _both(found, Part.UNKNOWN, "slutten på {} er ikke kjent", "slutten på støtten er ikke kjent i {}")
    over = sum(one.seems_over(found.on) for one in found.rows)
    if not over:
        return said
    return f"{said} I {_cases(over)} ser støtten ut til å ha sluttet. Bekreft utgaven, så er det kjent."


def _both(found: Endings, part: Part, contracts: str, supports: str) -> str:
    """What is in one of the periods outside the half-years; nothing when nothing is."""
    one = next((one for one in found.counts if one.period.part is part), None)
    if one is None:
        return ""
    many = "én avtale" if one.contracts == 1 else f"{one.contracts} avtaler"
    said = [contracts.format(many)] if one.contracts else []
    said += [supports.format(_cases(one.supports))] if one.supports else []
    return f"{capitalised(joined(said))}." if len(said) < 2 else f"{capitalised(said[0])}, og {said[1]}."


def _times(count: int) -> str:
    return "én gang" if count == 1 else f"{count} ganger"


def _cases(count: int) -> str:
    return "ett tilfelle" if count == 1 else f"{count} tilfeller"


def _halves(found: Endings) -> list[Count]:
    return [one for one in found.counts if one.period.part is Part.HALF_YEAR]


def _named(heaps: Sequence[Count]) -> str:
    return joined([name(one.period) for one in heaps])


def _each(heaps: Sequence[Count]) -> str:
    return " i hvert" if len(heaps) > 1 else ""
