"""A tender that replaces a system in use: the sentences it starts with, and where each of them came from.

What suppliers read says nothing of how bad the system is: its supplier may bid.
"""

from collections.abc import Iterable
from datetime import date

from paper.norwegian import long_day
from requirements_lib.words.phrase import joined
from scoring.domain.phase_out.replacement import Neighbour, Start
from scoring.domain.systems.system import System
from scoring.words.numbers import day
from scoring.words.systems.intake import NAMES
from scoring.words.terms import term

REASON = "Kommunen trenger at løsningen oppfyller dette."
"""Why a requirement is in, in words that say nothing of today's system."""
RATED = "rating"
_SOURCES = {
    RATED: "Vurderingen: kravet er ikke oppfylt i dag",
    "lead_times": "kommunens anslag for hvor lang tid et skifte tar",
    "answers": "Svar på behov for systemet",
}


def title(system: System) -> str:
    """What the procurement is called until somebody gives it a better name."""
    return f"Erstatning for {system.name}"


def today(system: System, start: Start) -> str:
    """The system in use, what it is for, and that it must be left in good order."""
    by = f", levert av {system.supplier.strip()}" if system.supplier.strip() else ""
    found = [f"Kommunen bruker i dag {system.name}{by}."]
    if system.purpose.strip():
        found.append(f"Systemet brukes til dette: {system.purpose.strip().rstrip('.')}.")
    if start.ends:
        found.append(f"Avtalen om dagens system gjelder til {long_day(start.ends)}.")
    found.append(
        "Dagens system skal avsluttes når den nye løsningen er i drift. Opplysninger som skal bevares eller brukes "
        "videre, må ut av det før det slås av."
    )
    return " ".join(found)


def systems(neighbours: Iterable[Neighbour]) -> str:
    """One line for each system the new one must work with."""
    return "\n".join(f"- {one.name}: {term(one.direction)}." for one in neighbours)


def volumes(found: dict[str, str]) -> str:
    """One line for each amount in the register or the municipality's own list."""
    return "\n".join(f"- {NAMES.get(heading, heading)}: {text.strip()}" for heading, text in found.items())


def source(code: str) -> str:
    """Where something came from; a heading of the municipality's own list stands as it is."""
    return _SOURCES.get(code) or (f"«{NAMES[code]}»" if code in NAMES else f"«{code}» i kommunens egen liste")


def sources(codes: Iterable[str]) -> str:
    """All of them on one line."""
    return joined([source(one) for one in codes])


def start_sentence(start: Start) -> str:
    """When it must be announced, counted back, or that it is too late or not known."""
    if start.own:
        return _own_sentence(start, start.own)
    if start.ends is None:
        return "Det er ikke kjent når avtalen slutter, så ingen dato for kunngjøring er regnet ut."
    if start.has_ended:
        return f"Avtalen sluttet {day(start.ends)}, så det er ingen dag å telle tilbake fra. Start så snart dere kan."
    if start.on is None:
        return (
            f"Avtalen slutter {day(start.ends)}. Det er for sent å kunngjøre en konkurranse til da, med forhåndsvalgte "
            "anslag og lovens minstefrister. Kunngjøringsdatoen står tom."
        )
    return (
        f"{_latest(start, start.on)} Det er talt tilbake fra avtalen slutter {day(start.ends)}, med forhåndsvalgte "
        "anslag og lovens minstefrister."
    )


def _own_sentence(start: Start, out: date) -> str:
    by = f"{day(out)}, dagen det er bestemt at systemet skal være ute av bruk"
    if start.on is None:
        return (
            f"Det er for sent å kunngjøre en konkurranse til {by}, med forhåndsvalgte anslag og lovens minstefrister. "
            "Kunngjøringsdatoen står tom."
        )
    counted = f"Det er talt tilbake fra {by}, med forhåndsvalgte anslag og lovens minstefrister."
    return f"{_latest(start, start.on)} {counted}"


def _latest(start: Start, on: date) -> str:
    """«Kunngjør senest 01.02.2027, med tilbudsfrist senest 15.03.2027 og kontrakt senest 30.06.2027.»"""
    bids = f"tilbudsfrist senest {day(start.bids_by)}" if start.bids_by else ""
    signed = f"kontrakt senest {day(start.sign_by)}" if start.sign_by else ""
    later = joined([one for one in (bids, signed) if one])
    return f"Kunngjør senest {day(on)}{f', med {later}' if later else ''}."
