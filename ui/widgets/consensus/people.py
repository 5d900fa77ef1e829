"""The people of a committee in few letters: first names in tables, initials in the picture, never two alike."""

from collections import Counter
from collections.abc import Iterable

from requirements_lib.domain.person import Person
from requirements_lib.services.people import everyone
from store.engine import Store


def named(store: Store, ids: Iterable[str]) -> tuple[Person, ...]:
    """The people with these ids, in the same order; one that is gone is called that."""
    found = {one.id: one for one in everyone(store)}
    return tuple(found.get(one) or Person(id=one, name="Ukjent person") for one in ids)


def short_names(people: Iterable[Person]) -> dict[str, str]:
    """The first name of each by id, or the whole name when two share the first."""
    firsts = {one: one.name.split()[0] for one in people}
    shared = Counter(firsts.values())
    return {one.id: first if shared[first] == 1 else one.name for one, first in firsts.items()}


def marks(people: Iterable[Person]) -> dict[str, str]:
    """The initials of each by id, with a number when two have the same."""
    found = list(people)
    shared, met = Counter(one.initials for one in found), Counter[str]()
    given = {}
    for one in found:
        met[one.initials] += 1
        given[one.id] = one.initials if shared[one.initials] == 1 else f"{one.initials}{met[one.initials]}"
    return given
