"""Taking a list into the register, all of it or nothing, and giving the register back as a list."""

from collections.abc import Mapping

from paper.package import UnreadableFile
from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.services.procurement import require_apart, require_open
from scoring.documents import register_list, register_out
from scoring.documents.register_cell import written
from scoring.documents.register_column import kind
from scoring.documents.register_day import days_or_none
from scoring.documents.register_list import Foreign, Listed
from scoring.documents.register_reader import Progress
from scoring.domain.systems.intake import Intake
from scoring.domain.systems.list_meaning import Words
from scoring.domain.systems.overdue import lacking
from scoring.services import list_meaning, quick_rating, whole_register
from scoring.services.whole_register import Seen
from scoring.storage import headings
from scoring.storage import system as storage
from scoring.words.systems.intake import CODES
from store.engine import Store
from store.work import Work

IMPORTED = "systems_imported"
"""What the event of a list that is taken in is called."""

_NAMED = 5
"""So many of the systems that have changed are named."""


def listed(content: bytes, sheet: str = "") -> Listed:
    """A file, by one of its sheets or the largest, with the meaning its headings most likely have.

    Raises Refusal «list_unreadable», «list_too_large», «list_too_wide» or «list_empty».
    """
    try:
        return register_list.listed(content, headings.load(), sheet)
    except UnreadableFile as unreadable:
        match unreadable.reason:
            case "too_large":
                raise Refusal("list_too_large") from unreadable
            case "too_wide":
                raise Refusal("list_too_wide", most=register_list.MOST_COLUMNS) from unreadable
            case "empty_list":
                raise Refusal("list_empty") from unreadable
            case _:
                raise Refusal("list_unreadable") from unreadable


def foreign(given: Listed, mapping: Mapping[str, str]) -> tuple[Foreign, ...]:
    """The words in the columns of codes that none of our lists knows, the most used first."""
    return register_list.foreign(given, mapping)


def answers(field: str, word: str = "") -> dict[str, str]:
    """The answers there are to choose between in a field, as they are written; none for other fields.

    For a month or a year in a field of days they are its last and its first day.
    """
    if kind(field) == "day":
        first_and_last = days_or_none(word) or ()
        return {f"{one:%d.%m.%Y}": f"{one:%d.%m.%Y}" for one in reversed(first_and_last)}
    return {str(one): str(written(one, kind(field))) for one in CODES.get(kind(field), ())}


def dry_run(
    store: Store,
    person: Person,
    given: Listed,
    mapping: Mapping[str, str],
    words: Words | None = None,
    done: Progress | None = None,
    seen: Seen | None = None,
) -> Intake:
    """What taking in the list would do now, or to the register as it is seen; nothing is written.

    `done` is told how many rows are read so far. Raises Refusal «list_without_name».
    """
    require_open(store, person, Action.EDIT_SYSTEMS)
    _require_name(mapping)
    basis = seen or whole_register.seen(store, person)
    return register_list.dry_run(given, mapping, basis.register, words, done)


def without_register(given: Listed, mapping: Mapping[str, str], words: Words | None = None) -> Intake:
    """The list as a register of its own, with no database. Raises Refusal «list_without_name»."""
    _require_name(mapping)
    return register_list.dry_run(given, mapping, (), words)


def take_in(
    store: Store,
    person: Person,
    given: Listed,
    mapping: Mapping[str, str],
    words: Words | None = None,
    done: Progress | None = None,
    seen: Seen | None = None,
) -> Intake:
    """Take in every row that can come in, in one transaction, and tell what was done.

    What the list means is remembered for the next time it comes. `seen` is the register somebody has seen the
    differences from, otherwise as it is now. Rows are compared and made ready before the writing begins, so nobody
    waits meanwhile. Raises as `dry_run`, and Refusal «list_overtaken» when a
    system the list is about has changed since.
    """
    require_open(store, person, Action.EDIT_SYSTEMS)
    _require_name(mapping)
    basis = seen or whole_register.seen(store, person)
    found = register_list.dry_run(given, mapping, basis.register, words, done)
    bodies = storage.bodies([one.system for one in found.written])
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.numbers(work)
        _refuse_overtaken(work, found, basis, now)
        storage.save_bodies(work, bodies, now)
        if bodies:
            work.append(IMPORTED, "systems", bodies)
        list_meaning.keep(work, given, mapping, words or {})
    return found


def rows_out(given: Listed, found: Intake) -> bytes:
    """The rows that stay out, each with the reason, in Excel: to mend and take in again."""
    return register_out.rows_out(given.headings, given.rows, found.out)


def exported(store: Store, person: Person) -> bytes:
    """Every system with every field in Excel, by name, and what is overdue, soon due or missing on a sheet beside it.

    It can be taken in again and then changes nothing.
    """
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SYSTEMS)
        found = storage.fetch_all(work)
    lacks = lacking(quick_rating.overdue(found, store.clock()))
    return register_list.exported([one.system for one in found], people.names(store), lacks)


def _require_name(mapping: Mapping[str, str]) -> None:
    if "name" not in mapping.values():
        raise Refusal("list_without_name")


def _refuse_overtaken(work: Work, found: Intake, basis: Seen, now: Mapping[str, int]) -> None:
    """Refuse when a row would be compared otherwise: its system, or one it could be about, has changed."""
    changed = {id for id, number in now.items() if basis.number(id) != number}
    if not changed:
        return
    later = found.about(one.system for one in storage.fetch_some(work, changed).values())
    if later:
        raise Refusal("list_overtaken", names=[one.name for one in later[:_NAMED]])
