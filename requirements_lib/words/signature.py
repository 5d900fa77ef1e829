"""Who stands behind what is printed, and whether anybody has vouched for it."""

from requirements_lib.domain.person import Person

UNCONFIRMED = "identitet ikke bekreftet"
_UNKNOWN = "ukjent person"


def name(person: Person | None) -> str:
    """The name alone, where the report says elsewhere whether it is confirmed."""
    return person.name if person else _UNKNOWN


def signed_by(person: Person | None) -> str:
    """«Kari Nord, identitet ikke bekreftet», or the name alone when a sign-in has confirmed it."""
    return name(person) if person and person.confirmed else f"{name(person)}, {UNCONFIRMED}"
