"""Replacing the municipality's template: by those who may, looked at first, told in the chain of events."""

import pytest
from sqlalchemy import text

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services import template as service
from store.engine import Store
from store.outcome import Stale
from tests.paper import letterhead
from tests.requirements_lib.services.test_procurement import AMINA, KARI

OWNER = Person(id="p-siri", name="Siri Dahl", roles=frozenset({Role.LIBRARY_OWNER}))


def _events(store: Store) -> list[str]:
    with store.reading(KARI.id) as work:
        return list(work.connection.scalars(text("SELECT verb FROM event ORDER BY number")))


@pytest.mark.parametrize("person", [KARI, OWNER], ids=lambda one: one.name)
def test_the_officer_and_the_librarys_owner_replace_it_and_set_it_back(store: Store, person: Person) -> None:
    assert service.current(store, person) is None
    service.replace(store, person, "brevmal.docx", letterhead.with_logo(), 0)
    now = service.current(store, person)
    assert now is not None
    assert (now.name, now.by, now.revision) == ("brevmal.docx", person.id, 1)
    with store.reading(person.id) as work:
        template = service.ground(work)
    assert template is not None
    service.set_back(store, person, 1)
    with store.reading(person.id) as work:
        assert service.ground(work) is None
    assert _events(store) == ["template_replaced", "template_set_back"]


def test_others_may_not_and_are_not_offered_it(store: Store) -> None:
    assert not service.may_replace(AMINA)
    assert service.may_replace(KARI)
    with pytest.raises(Refusal, match="not_allowed"):
        service.replace(store, AMINA, "brevmal.docx", letterhead.with_logo(), 0)
    with pytest.raises(Refusal, match="not_allowed"):
        service.set_back(store, AMINA, 0)


def test_a_file_that_cannot_be_used_changes_nothing(store: Store) -> None:
    with pytest.raises(Refusal, match="template_not_word"):
        service.replace(store, KARI, "brevmal.docx", b"ikke en mal", 0)
    assert service.current(store, KARI) is None
    assert _events(store) == []


def test_the_later_of_two_is_told(store: Store) -> None:
    service.replace(store, KARI, "a.docx", letterhead.with_logo(), 0)
    with pytest.raises(Stale):
        service.replace(store, OWNER, "b.docx", letterhead.with_logo(), 0)
