"""Where the words of each kind of text field are saved: one table from a field's kind to a service."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from paper import letters
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services import procurement
from requirements_lib.services import profile as profiles
from requirements_lib.services import revision as revisions
from scoring.domain.systems.risk import RiskCriterion
from scoring.services import consensus, evaluation, system, system_plan, system_text
from ui.bootstrap import application

LONGEST = 50_000
"""Characters in one text, some twenty pages: every version of it is kept."""


@dataclass(frozen=True)
class Saved:
    """The revision a text has, and when it got it."""

    revision: int
    at: datetime


@dataclass(frozen=True)
class Current:
    """A text as it stands in the database; `saved` is None when nobody has written it."""

    text: str
    saved: Saved | None


def save(person: Person, field: str, text: str, base: int) -> Saved:
    """Save a text seen at revision `base`; what stands there already, as when it is sent twice, is not written again.

    Raises Refusal as the service does, «unknown_field» and «text_too_long».
    """
    kept, now = keepable(text), current(person, field)
    if now.saved and now.text == kept:
        return now.saved
    if len(kept) > LONGEST:
        raise Refusal("text_too_long", length=len(kept), longest=LONGEST)
    kind, where = _kind(field)
    return kind.write(person, where, kept, base)


def current(person: Person, field: str) -> Current:
    """The text as it stands now, for those who may read it. Raises Refusal as the service does, and «unknown_field»."""
    kind, where = _kind(field)
    return kind.read(person, where)


def keepable(text: str) -> str:
    """The text with one kind of line break and without what Word files and databases cannot hold."""
    return letters.keepable(text.replace("\r\n", "\n").replace("\r", "\n"))


def _read_profile(person: Person, where: list[str]) -> Current:
    procurement_id, field = where
    if field not in profiles.TEXT_FIELDS:
        raise Refusal("unknown_field", field=field)
    now = procurement.fetch(application().store, person, procurement_id)
    at = procurement.last_saved(application().store, person, procurement_id)
    return Current(getattr(now.profile, field), Saved(now.revision, at))


def _write_profile(person: Person, where: list[str], text: str, base: int) -> Saved:
    procurement_id, field = where
    revision, at = profiles.write_text(application().store, person, procurement_id, field, text, base)
    return Saved(revision, at)


def _read_correction(person: Person, where: list[str]) -> Current:
    procurement_id, field = where
    if field not in revisions.FIELDS:
        raise Refusal("unknown_field", field=field)
    now = procurement.fetch(application().store, person, procurement_id)
    at = procurement.last_saved(application().store, person, procurement_id)
    text = getattr(now.correction, field) if now.correction else ""
    return Current(text, Saved(now.revision, at))


def _write_correction(person: Person, where: list[str], text: str, base: int) -> Saved:
    procurement_id, field = where
    revision, at = revisions.write_reason(application().store, person, procurement_id, field, text, base)
    return Saved(revision, at)


def _read_score(person: Person, where: list[str]) -> Current:
    procurement_id, bid, requirement = where
    entry = evaluation.sheet(application().store, person, procurement_id).entry(bid, requirement)
    return Current(entry.reason, _saved(entry.number, entry.at)) if entry else _UNWRITTEN


def _write_score(person: Person, where: list[str], text: str, base: int) -> Saved:
    procurement_id, bid, requirement = where
    entry = evaluation.write_reason(application().store, person, procurement_id, bid, requirement, text)
    return _saved(entry.number, entry.at)


def _read_agreed(person: Person, where: list[str]) -> Current:
    procurement_id, bid, requirement = where
    agreed = consensus.board(application().store, person, procurement_id).agreed_on(bid, requirement)
    return Current(agreed.reason, _saved(agreed.number, agreed.at)) if agreed else _UNWRITTEN


def _write_agreed(person: Person, where: list[str], text: str, base: int) -> Saved:
    procurement_id, bid, requirement = where
    agreed = consensus.write_reason(application().store, person, procurement_id, bid, requirement, text, base)
    return _saved(agreed.number, agreed.at)


def _read_rating(person: Person, where: list[str]) -> Current:
    system_id, requirement, field = where
    if field not in system_text.RATING_FIELDS:
        raise Refusal("unknown_field", field=field)
    rating = system.fetch(application().store, person, system_id).rating(requirement)
    return Current(getattr(rating, field), _saved(rating.number, rating.at)) if rating else _UNWRITTEN


def _write_rating(person: Person, where: list[str], text: str, base: int) -> Saved:
    system_id, requirement, field = where
    written = system_text.write_rating(application().store, person, system_id, requirement, field, text, base)
    return Saved(written.number, written.at)


def _read_system(person: Person, where: list[str]) -> Current:
    system_id, field = where
    if field not in system_text.FIELDS:
        raise Refusal("unknown_field", field=field)
    now = system.fetch(application().store, person, system_id)
    return Current(system_text.shown(getattr(now.system, field)), _saved(now.number, now.at))


def _write_system(person: Person, where: list[str], text: str, base: int) -> Saved:
    system_id, field = where
    written = system_text.write_field(application().store, person, system_id, field, text, base)
    return Saved(written.number, written.at)


def _read_plan(person: Person, where: list[str]) -> Current:
    system_id, field = where
    if field not in system_plan.TEXTS:
        raise Refusal("unknown_field", field=field)
    now = system.fetch(application().store, person, system_id)
    return Current(getattr(now.system.plan, field), _saved(now.number, now.at))


def _write_plan(person: Person, where: list[str], text: str, base: int) -> Saved:
    system_id, field = where
    written = system_plan.write_text(application().store, person, system_id, field, text, base)
    return Saved(written.number, written.at)


def _read_risk(person: Person, where: list[str]) -> Current:
    system_id, criterion = where
    answer = system.fetch(application().store, person, system_id).answer(_criterion(criterion))
    return Current(answer.reason, _saved(answer.number, answer.at)) if answer else _UNWRITTEN


def _write_risk(person: Person, where: list[str], text: str, base: int) -> Saved:
    system_id, criterion = where
    written = system_text.write_risk_reason(
        application().store, person, system_id, _criterion(criterion), text, base
    )
    return Saved(written.number, written.at)


def _criterion(code: str) -> RiskCriterion:
    if code not in list(RiskCriterion):
        raise Refusal("unknown_field", field=code)
    return RiskCriterion(code)


def _saved(number: int, at: datetime | None) -> Saved:
    assert at is not None  # it comes from the database
    return Saved(number, at)


@dataclass(frozen=True)
class _Kind:
    parts: int
    read: Callable[[Person, list[str]], Current]
    write: Callable[[Person, list[str], str, int], Saved]


_UNWRITTEN = Current("", None)
_KINDS = {
    "anskaffelse": _Kind(2, _read_profile, _write_profile),
    "rettelse": _Kind(2, _read_correction, _write_correction),
    "poeng": _Kind(3, _read_score, _write_score),
    "enighet": _Kind(3, _read_agreed, _write_agreed),
    "system": _Kind(3, _read_rating, _write_rating),
    "systemtekst": _Kind(2, _read_system, _write_system),
    "systemplan": _Kind(2, _read_plan, _write_plan),
    "risiko": _Kind(2, _read_risk, _write_risk),
}


def _kind(field: str) -> tuple[_Kind, list[str]]:
    name, *where = field.split("/")
    kind = _KINDS.get(name)
    if kind is None or len(where) != kind.parts:
        raise Refusal("unknown_field", field=field)
    return kind, where
