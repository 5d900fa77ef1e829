"""People, appended like everything else: the latest number is who a person is now."""

import json
from typing import Any

from sqlalchemy import Row

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.storage.tables import person as table
from store.revision import append_revision, latest, latest_of_each
from store.work import Work


def save(work: Work, person: Person) -> None:
    """Write a person's name and roles."""
    values = {"name": person.name, "roles": json.dumps(sorted(person.roles)), **work.stamp}
    append_revision(work, table, {"id": person.id}, values, None)


def find(work: Work, person_id: str) -> Person | None:
    """The person with this id, or None."""
    row = latest(work, table, id=person_id)
    return _person(row) if row else None


def everyone(work: Work) -> tuple[Person, ...]:
    """All people, by name."""
    return tuple(
        sorted((_person(row) for row in latest_of_each(work, table, ["id"])), key=lambda one: one.name)
    )


def _person(row: Row[Any]) -> Person:
    roles = frozenset(Role(role) for role in json.loads(row.roles))
    return Person(id=row.id, name=row.name, roles=roles)
