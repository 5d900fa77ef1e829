"""Who stands behind a report, and whether anybody has vouched for it."""

from datetime import datetime

from requirements_lib.domain.person import Person
from ui.widgets.clock import moment

UNCONFIRMED = "identitet ikke bekreftet"
_UNKNOWN = "ukjent person"


def signed_by(person: Person | None) -> str:
    """«Kari Nord, identitet ikke bekreftet», or the name alone when a sign-in has confirmed it."""
    name = person.name if person else _UNKNOWN
    return name if person and person.confirmed else f"{name}, {UNCONFIRMED}"


def made(verb: str, at: datetime, person: Person | None) -> str:
    """«Rangert 24.11.2026 kl. 14.32 av Kari Nord, identitet ikke bekreftet.»"""
    return f"{verb} {moment(at)} av {signed_by(person)}."


def file_name(stem: str, person: Person, ending: str) -> str:
    """«evaluering-identitet-ikke-bekreftet.json»: the mark follows a file whose contents have no room for it."""
    mark = "" if person.confirmed else f"-{UNCONFIRMED.replace(' ', '-')}"
    return f"{stem}{mark}.{ending}"
