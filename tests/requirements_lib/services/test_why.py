"""The report is made of the revisions: who said what, and when, on both engines."""

import pytest

from paper.norwegian import OSLO
from paper.package import Package
from paper.reading import visible_text
from requirements_lib.domain.access import Role
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.selection import Override
from requirements_lib.services import people, why
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from store.engine import Store
from tests.builders import a_library, a_profile, law_table
from tests.requirements_lib.services.test_procurement import AMINA


@pytest.fixture
def kari(store: Store) -> Person:
    """An officer whose name is kept."""
    return people.add(store, "Kari Nord", frozenset({Role.OFFICER}))


@pytest.fixture
def jonas(store: Store) -> Person:
    """Another officer."""
    return people.add(store, "Jonas Vik", frozenset({Role.OFFICER}))


def _text(store: Store, person: Person, procurement_id: str) -> str:
    content = why.report(store, person, procurement_id, a_library())
    return " ".join(visible_text(Package(content).body()).split())


def test_each_answer_and_choice_is_told_by_the_one_who_made_it(
    store: Store, kari: Person, jonas: Person
) -> None:
    draft = procurements.start(store, kari, a_library(), a_profile(answers={"records": "yes"}))
    profiles.answer(store, jonas, draft.id, "journal", Answer.YES)
    out = Override(requirement="ARK-05", include=False, reason="Løst i arkivet.")
    profiles.override(store, jonas, draft.id, out)
    day = f"{store.clock().astimezone(OSLO):%d.%m.%Y}"
    told = _text(store, kari, draft.id)
    assert f"Gjelder arkiv? Ja {day} av Kari Nord" in told
    assert f"Gjelder journal? Ja {day} av Jonas Vik" in told
    assert f"Løst i arkivet. Valgt {day} av Jonas Vik." in told
    assert "Kari Nord, identitet ikke bekreftet" in told


def test_a_published_procurement_is_reported_with_its_fingerprint(store: Store, kari: Person) -> None:
    draft = procurements.start(store, kari, a_library(), a_profile())
    tender = procurements.publish(store, kari, draft.id, a_library(), law_table(), draft.revision)
    assert f"Konkurranse-ID {tender.fingerprint[:12]}" in _text(store, kari, draft.id)


def test_one_who_may_not_read_the_procurement_gets_no_report(store: Store, kari: Person) -> None:
    draft = procurements.start(store, kari, a_library(), a_profile())
    with pytest.raises(Refusal, match="not_allowed"):
        why.report(store, AMINA, draft.id, a_library())


def test_another_version_of_the_library_explains_nothing(store: Store, kari: Person) -> None:
    draft = procurements.start(store, kari, a_library(), a_profile())
    other = a_library().model_copy(update={"version": "2027.1"})
    with pytest.raises(Refusal, match="other_library_version"):
        why.report(store, kari, draft.id, other)
