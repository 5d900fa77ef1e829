"""The people of the municipality."""

from uuid import uuid4

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.storage import person as storage
from store.engine import Store

SYSTEM = "system"
"""The actor of acts that no person does: making the demonstration, asking who somebody is."""


def everyone(store: Store) -> tuple[Person, ...]:
    """All people, by name. Asked before anybody is signed in, so it tells names and roles and nothing else."""
    with store.reading(SYSTEM) as work:
        return storage.everyone(work)


def names(store: Store) -> dict[str, str]:
    """What everybody is called, by id."""
    return {one.id: one.name for one in everyone(store)}


def known(store: Store, person_id: str) -> Person | None:
    """The person with this id, or None when the id is not one of ours any more."""
    with store.reading(SYSTEM) as work:
        return storage.find(work, person_id)


def add(store: Store, name: str, roles: frozenset[Role]) -> Person:
    """A new person, with a pseudonymous id that says nothing about who it is."""
    if not name.strip():
        raise Refusal("person_without_name")
    person = Person(id=uuid4().hex, name=name.strip(), roles=roles)
    with store.work(SYSTEM) as work:
        storage.save(work, person)
        work.append("person_added", f"person/{person.id}", {"roles": sorted(roles)})
    return person
