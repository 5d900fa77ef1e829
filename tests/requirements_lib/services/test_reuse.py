"""Starting a procurement from an earlier one, on both engines."""

from datetime import timedelta

import pytest

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.services import reuse as service
from requirements_lib.services import revision
from store.engine import Store
from tests.builders import NOON, a_library, a_profile, law_table
from tests.requirements_lib.services.test_procurement import AMINA, JONAS, KARI


def _published(store: Store) -> str:
    store.clock = lambda: NOON - timedelta(days=14)
    draft = procurements.start(store, KARI, a_library(), a_profile())
    draft = procurements.name_member(store, KARI, draft.id, Member(person=AMINA.id, role=Role.LEAD))
    procurements.publish(store, KARI, draft.id, a_library(), law_table(), draft.revision)
    return draft.id


def test_the_new_one_is_a_draft_on_the_library_of_today_without_people(store: Store) -> None:
    source = _published(store)
    newer = a_library().model_copy(update={"version": "2027.1"})
    new = service.start_from(store, JONAS, newer, source)
    assert (new.phase, new.library_version, new.members) == (Phase.DRAFT, "2027.1", ())
    assert (new.profile.based_on, new.profile.title, new.profile.reference) == (
        source,
        "Nytt byggesakssystem",
        "",
    )
    assert procurements.fetch(store, JONAS, new.id) == new


def test_only_an_officer_starts_one_and_only_from_what_exists(store: Store) -> None:
    source = _published(store)
    with pytest.raises(Refusal, match="not_allowed"):
        service.start_from(store, AMINA, a_library(), source)
    with pytest.raises(Refusal, match="unknown_procurement"):
        service.start_from(store, KARI, a_library(), "nowhere")


def test_a_correction_nobody_has_announced_is_not_copied(store: Store) -> None:
    source = _published(store)
    revision.begin(store, KARI, source)
    profiles.set_fields(store, KARI, source, title="Under retting")
    assert service.start_from(store, KARI, a_library(), source).profile.title == "Nytt byggesakssystem"


def test_where_it_came_from_is_told_with_what_has_changed(store: Store) -> None:
    source = _published(store)
    library = a_library()
    fewer = library.model_copy(update={"requirements": library.requirements[:2], "version": "2027.1"})
    new = service.start_from(store, KARI, fewer, source)
    origin = service.origin(store, KARI, new, fewer)
    assert origin is not None
    assert origin.source.id == source
    assert [one.code for one in origin.left_out] == ["reuse_requirement_gone"]
    assert origin.changed == ()


def test_a_draft_tells_no_changes_and_what_may_not_be_read_is_not_told(store: Store) -> None:
    draft = procurements.start(store, KARI, a_library(), a_profile())
    new = service.start_from(store, KARI, a_library(), draft.id)
    origin = service.origin(store, KARI, new, a_library())
    assert origin is not None
    assert origin.changed == ()
    assert service.origin(store, AMINA, new, a_library()) is None
    assert service.origin(store, KARI, draft, a_library()) is None
