"""People are known by a pseudonymous id and a name that stands outside the event chain."""

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.services import people
from store.engine import Store


def test_people_are_found_by_id_and_listed_by_name(store: Store) -> None:
    per = people.add(store, "Per Ås", frozenset({Role.OFFICER}))
    amina = people.add(store, " Amina Ali ", frozenset())
    assert people.everyone(store) == (amina, per)
    assert people.known(store, per.id) == per
    assert people.known(store, "nobody") is None


def test_nobody_is_vouched_for_without_sign_in(store: Store) -> None:
    assert not people.add(store, "Per Ås", frozenset()).confirmed


def test_a_person_without_a_name_is_refused(store: Store) -> None:
    with pytest.raises(Refusal, match="person_without_name"):
        people.add(store, "  ", frozenset())


def test_the_id_says_nothing_about_the_name(store: Store) -> None:
    person = people.add(store, "Per Ås", frozenset())
    assert "per" not in person.id.lower()
