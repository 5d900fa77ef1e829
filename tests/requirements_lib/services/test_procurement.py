"""Starting, naming and publishing a procurement, on both engines."""

import pytest

from requirements_lib.domain.access import Action, Phase, Role
from requirements_lib.domain.language.override import FindingOverride, quoted
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Member, Procurement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.services import people
from requirements_lib.services import procurement as service
from requirements_lib.services import profile as profiles
from requirements_lib.storage import person as person_storage
from requirements_lib.storage import procurement as storage
from store import event
from store.engine import Store
from store.outcome import Stale
from tests.builders import a_library, a_profile, law_table

KARI = Person(id="p-kari", name="Kari Nord", roles=frozenset({Role.OFFICER}))
JONAS = Person(id="p-jonas", name="Jonas Vik", roles=frozenset({Role.OFFICER}))
AMINA = Person(id="p-amina", name="Amina Ali")


@pytest.fixture
def draft(store: Store) -> Procurement:
    """A procurement of Kari's, ready to publish."""
    return service.start(store, KARI, a_library(), a_profile())


def _fetch(store: Store, draft: Procurement) -> Procurement:
    return service.fetch(store, KARI, draft.id)


def test_what_is_started_is_what_is_fetched(store: Store, draft: Procurement) -> None:
    assert _fetch(store, draft) == draft
    assert (draft.revision, draft.phase) == (1, Phase.DRAFT)


def test_only_an_officer_starts_a_procurement(store: Store) -> None:
    with pytest.raises(Refusal, match="not_allowed"):
        service.start(store, AMINA, a_library())


def test_one_who_has_no_part_in_it_neither_reads_nor_finds_it(store: Store, draft: Procurement) -> None:
    with pytest.raises(Refusal, match="not_allowed"):
        service.fetch(store, AMINA, draft.id)
    assert service.readable(store, AMINA) == ()
    assert service.readable(store, KARI) == (draft,)


def test_an_unknown_procurement_is_refused(store: Store) -> None:
    with pytest.raises(Refusal, match="unknown_procurement"):
        service.fetch(store, KARI, "nowhere")


def test_publishing_freezes_the_tender(store: Store, draft: Procurement) -> None:
    tender = service.publish(store, KARI, draft.id, a_library(), law_table(), draft.revision)
    assert service.tender(store, KARI, draft.id) == tender
    published = service.publication(store, KARI, draft.id)
    assert published is not None
    assert (published.by, published.fingerprint) == (KARI.id, tender.fingerprint)
    for act in (
        lambda: profiles.answer(store, KARI, draft.id, "journal", Answer.NO),
        lambda: profiles.write_text(store, KARI, draft.id, "need", "For sent", 1),
        lambda: service.publish(store, KARI, draft.id, a_library(), law_table(), 2),
    ):
        with pytest.raises(Refusal, match="not_allowed_now"):
            act()


def test_publishing_what_has_changed_since_it_was_seen_is_refused(store: Store, draft: Procurement) -> None:
    profiles.set_fields(store, JONAS, draft.id, title="Endret")
    with pytest.raises(Stale):
        service.publish(store, KARI, draft.id, a_library(), law_table(), draft.revision)
    assert _fetch(store, draft).phase is Phase.DRAFT
    assert service.publication(store, KARI, draft.id) is None


def test_publishing_with_errors_tells_them_all_and_changes_nothing(store: Store) -> None:
    empty = service.start(store, KARI, a_library(), Profile())
    with pytest.raises(Blocked) as blocked:
        service.publish(store, KARI, empty.id, a_library(), law_table(), empty.revision)
    assert blocked.value.findings == tuple(
        one
        for one in service.check(store, KARI, empty.id, a_library(), law_table())
        if one.severity == "error"
    )
    assert _fetch(store, empty) == empty


def test_another_library_version_than_the_pinned_one_does_not_publish(
    store: Store, draft: Procurement
) -> None:
    newer = a_library().model_copy(update={"version": "2027.1"})
    with pytest.raises(Refusal, match="other_library_version"):
        service.publish(store, KARI, draft.id, newer, law_table(), draft.revision)


def test_a_member_gets_access_by_the_role(store: Store, draft: Procurement) -> None:
    member = Member(person=AMINA.id, role=Role.EVALUATOR)
    service.name_member(store, KARI, draft.id, member)
    seen = service.fetch(store, AMINA, draft.id)
    assert service.may(AMINA, seen, Action.READ_PROCUREMENT)
    assert not service.may(AMINA, seen, Action.EDIT_PROCUREMENT)
    service.withdraw_member(store, KARI, draft.id, member)
    with pytest.raises(Refusal, match="not_allowed"):
        service.fetch(store, AMINA, draft.id)


def test_one_who_withdraws_and_reads_the_register_comes_back_only_by_another_with_a_reason(
    store: Store, draft: Procurement
) -> None:
    both = KARI.model_copy(update={"roles": KARI.roles | {Role.SYSTEM_MANAGER}})
    other = people.add(store, "Lise Vik", frozenset({Role.OFFICER}))
    with store.work("system") as work:
        person_storage.save(work, both)
    member = Member(person=both.id, role=Role.EVALUATOR)
    service.name_member(store, both, draft.id, member)
    with store.work(other.id) as work:
        now = storage.fetch(work, draft.id)
        storage.save(work, now.model_copy(update={"phase": Phase.OPENED}))
    with pytest.raises(Refusal, match="evaluates_now"):
        service.require_open(store, both, Action.READ_SYSTEMS)
    service.withdraw_member(store, both, draft.id, member)
    service.require_open(store, both, Action.READ_SYSTEMS)
    for who, reason, code in (
        (both, "Jeg kan faget.", "late_scorer_by_self"),
        (other, " ", "late_scorer_unexplained"),
    ):
        with pytest.raises(Refusal, match=code):
            service.name_member(store, who, draft.id, member, reason)
    assert service.fetch(store, other, draft.id).members == ()
    now = service.name_member(store, other, draft.id, member, "Ingen andre kan faget.")
    service.withdraw_member(store, other, draft.id, member)
    (late,) = service.fetch(store, other, draft.id).late_scorers
    assert (now.members, late.person, late.by) == ((member,), both.id, other.id)
    with store.reading(other.id) as work:
        (told,) = event.told(work, [service.subject_of(draft.id)], ["member_named"])[1:]
    assert "Ingen andre kan faget." in (told.content or "")


def test_municipal_roles_are_not_handed_out_in_a_procurement(store: Store, draft: Procurement) -> None:
    with pytest.raises(Refusal, match="not_a_committee_role"):
        service.name_member(store, KARI, draft.id, Member(person=AMINA.id, role=Role.OFFICER))


def test_the_time_of_the_last_change_is_the_clocks(store: Store, draft: Procurement) -> None:
    before = service.last_saved(store, KARI, draft.id)
    profiles.set_fields(store, KARI, draft.id, title="Nytt")
    assert service.last_saved(store, KARI, draft.id) >= before


def test_a_remark_must_be_mended_or_set_aside_before_publishing(store: Store) -> None:
    vague = service.start(store, KARI, a_library(), a_profile(systems="Løsningen skal være brukervennlig."))
    (finding,) = service.check(store, KARI, vague.id, a_library(), law_table())[-1:]
    assert finding.code == "language_unmeasured"
    with pytest.raises(Blocked) as told:
        service.publish(store, KARI, vague.id, a_library(), law_table(), vague.revision)
    assert told.value.findings == (finding,)
    override = FindingOverride(
        code=finding.code, subject="systems", quote=quoted(finding), reason="Prøves i brukertest."
    )
    now = profiles.set_finding_aside(store, KARI, vague.id, override)
    assert finding not in service.check(store, KARI, vague.id, a_library(), law_table())
    again = profiles.raise_finding_again(store, KARI, vague.id, override)
    assert finding in service.check(store, KARI, vague.id, a_library(), law_table())
    now = profiles.set_finding_aside(store, KARI, vague.id, override)
    assert now.revision == again.revision + 1
    service.publish(store, KARI, vague.id, a_library(), law_table(), now.revision)
