"""Taking a list into the register, all of it or nothing, and giving the register back as a list."""

from collections.abc import Mapping

from paper.package import UnreadableFile
from requirements_lib.domain.access import Action, require
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.services.procurement import require_apart, require_open
from scoring.documents import register_list
from scoring.documents.register_cell import written
from scoring.documents.register_column import kind
from scoring.documents.register_list import Foreign, Listed
from scoring.documents.register_reader import Progress, Words
from scoring.domain.intake import Intake
from scoring.services.whole_register import systems
from scoring.storage import headings
from scoring.storage import system as storage
from scoring.words.intake import CODES
from store.engine import Store


def listed(content: bytes, sheet: str = "") -> Listed:
    """A file, by one of its sheets or the largest, with the meaning its headings most likely have.

    Raises Refusal «list_unreadable», «list_too_large» or «list_empty».
    """
    try:
        return register_list.listed(content, headings.load(), sheet)
    except UnreadableFile as unreadable:
        match unreadable.reason:
            case "too_large":
                raise Refusal("list_too_large") from unreadable
            case "empty_list":
                raise Refusal("list_empty") from unreadable
            case _:
                raise Refusal("list_unreadable") from unreadable


def foreign(given: Listed, mapping: Mapping[str, str]) -> tuple[Foreign, ...]:
    """The words in the columns of codes that none of our lists knows, the most used first."""
    return register_list.foreign(given, mapping)


def answers(field: str) -> dict[str, str]:
    """The answers there are to choose between in a field, as they are written; none for other fields."""
    return {str(one): str(written(one, kind(field))) for one in CODES.get(kind(field), ())}


def dry_run(
    store: Store,
    person: Person,
    given: Listed,
    mapping: Mapping[str, str],
    words: Words | None = None,
    done: Progress | None = None,
) -> Intake:
    """What taking in the list would do now; nothing is written. Raises Refusal «list_without_name».

    `done` is told how many rows are read so far.
    """
    require_open(store, person, Action.EDIT_SYSTEMS)
    _require_name(mapping)
    register = [one.system for one in systems(store, person)]
    return register_list.dry_run(given, mapping, register, words, done)


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
) -> Intake:
    """Take in every row that can come in, in one transaction, and tell what was done. Raises as `dry_run`."""
    require(person.roles, None, Action.EDIT_SYSTEMS)
    _require_name(mapping)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        found = register_list.dry_run(given, mapping, storage.fetch_systems(work), words, done)
        storage.save_many(work, [one.system for one in found.written])
        if found.written:
            rows = {one.system.id: one.system.model_dump(mode="json") for one in found.written}
            work.append("systems_imported", "systems", rows)
    return found


def exported(store: Store, person: Person) -> bytes:
    """Every system with every field in Excel, by name; it can be taken in again and then changes nothing."""
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SYSTEMS)
        systems = storage.fetch_systems(work)
    return register_list.exported(sorted(systems, key=lambda one: (one.name, one.id)), people.names(store))


def _require_name(mapping: Mapping[str, str]) -> None:
    if "name" not in mapping.values():
        raise Refusal("list_without_name")
