"""Who stands behind a report, and whether anybody has vouched for it."""

from datetime import datetime

from requirements_lib.domain.person import Person
from requirements_lib.words.signature import UNCONFIRMED, signed_by
from ui.widgets.clock import moment

__all__ = ["UNCONFIRMED", "file_name", "made", "signed_by"]


def made(verb: str, at: datetime, person: Person | None) -> str:
    """«Rangert 24.11.2026 kl. 14.32 av Kari Nord, identitet ikke bekreftet.»"""
    return f"{verb} {moment(at)} av {signed_by(person)}."


def file_name(stem: str, person: Person, ending: str) -> str:
    """«evaluering-identitet-ikke-bekreftet.json»: the mark follows a file whose contents have no room for it."""
    mark = "" if person.confirmed else f"-{UNCONFIRMED.replace(' ', '-')}"
    return f"{stem}{mark}.{ending}"
