"""Where the words of each kind of text field are saved: one table from a field's kind to a service."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services import procurement
from scoring.services import consensus, evaluation, system
from ui.bootstrap import application


@dataclass(frozen=True)
class Saved:
    """The revision the text got, and when."""

    revision: int
    at: datetime


def save(person: Person, field: str, text: str, base: int) -> Saved:
    """Save a text seen at revision `base`. Raises Refusal as the service does, and «unknown_field»."""
    kind, *where = field.split("/")
    if kind not in _KINDS:
        raise Refusal("unknown_field", field=field)
    writer, parts = _KINDS[kind]
    if len(where) != parts:
        raise Refusal("unknown_field", field=field)
    return writer(person, where, text, base)


def _profile(person: Person, where: list[str], text: str, base: int) -> Saved:
    procurement_id, field = where
    revision, at = procurement.write_text(application().store, person, procurement_id, field, text, base)
    return Saved(revision, at)


def _score(person: Person, where: list[str], text: str, base: int) -> Saved:
    entry = evaluation.write_reason(application().store, person, *where, text)
    assert entry.at is not None  # just written
    return Saved(entry.number, entry.at)


def _agreed(person: Person, where: list[str], text: str, base: int) -> Saved:
    agreed = consensus.write_reason(application().store, person, *where, text, base)
    assert agreed.at is not None  # just written
    return Saved(agreed.number, agreed.at)


def _rating(person: Person, where: list[str], text: str, base: int) -> Saved:
    rating = system.write_rating_text(application().store, person, *where, text)
    assert rating.at is not None  # just written
    return Saved(rating.number, rating.at)


_Writer = Callable[[Person, list[str], str, int], Saved]
_KINDS: dict[str, tuple[_Writer, int]] = {
    "anskaffelse": (_profile, 2),
    "poeng": (_score, 3),
    "enighet": (_agreed, 3),
    "system": (_rating, 3),
}
