"""The documents of a procurement, on both engines: made by those who may, of what was published, or as a draft."""

import hashlib
from datetime import timedelta

import pytest

from paper.package import Package
from paper.reading import visible_text
from requirements_lib.documents.bundle import ANNEX_1, ANNEX_2, EVALUATION, TENDER_TEXT
from requirements_lib.domain.access import Action, Phase, Role
from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.procurement.procurement import Member, Procurement
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.services import documents as service
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.services import revision as revisions
from requirements_lib.storage import standard_contract
from scoring.services import bid as bids
from store.engine import Store
from tests.builders import NOON, a_library, a_profile, law_table
from tests.requirements_lib.documents.filling import filled
from tests.requirements_lib.services.test_procurement import AMINA, KARI


@pytest.fixture
def contracts() -> StandardContracts:
    """The shipped table."""
    return standard_contract.load()


@pytest.fixture
def draft(store: Store) -> Procurement:
    """A procurement of Kari's, ready to publish."""
    return procurements.start(store, KARI, a_library(), a_profile())


def _publish(store: Store, draft: Procurement) -> None:
    procurements.publish(store, KARI, draft.id, a_library(), law_table(), draft.revision)


def _draft(store: Store, draft: Procurement, contracts: StandardContracts) -> bytes:
    return service.draft(store, KARI, draft.id, a_library(), law_table(), contracts)


def test_the_documents_are_made_of_what_was_published(
    store: Store, draft: Procurement, contracts: StandardContracts
) -> None:
    with pytest.raises(Refusal, match="not_published"):
        service.make(store, KARI, draft.id, contracts)
    _publish(store, draft)
    files = service.make(store, KARI, draft.id, contracts)
    listed = list(service.titles(procurements.tender(store, KARI, draft.id), contracts))
    assert list(files) == [name for name in listed if name != EVALUATION]
    assert files == service.make(store, KARI, draft.id, contracts)


def test_every_word_file_keeps_every_rule_and_each_file_has_its_fingerprint(
    store: Store, draft: Procurement, contracts: StandardContracts
) -> None:
    _publish(store, draft)
    made = service.checked(service.make(store, KARI, draft.id, contracts))
    assert [len(one.rules) for one in made] == [12, 12, 12, 0]
    assert all(rule.ok for one in made for rule in one.rules)
    assert {one.name for one in made if one.to_fill_in} <= {ANNEX_1, TENDER_TEXT}
    assert [one.digest for one in made] == [hashlib.sha256(one.content).hexdigest() for one in made]


def test_one_who_has_no_part_in_it_makes_nothing(
    store: Store, draft: Procurement, contracts: StandardContracts
) -> None:
    with pytest.raises(Refusal, match="not_allowed"):
        service.make(store, AMINA, draft.id, contracts)
    with pytest.raises(Refusal, match="not_allowed"):
        service.draft(store, AMINA, draft.id, a_library(), law_table(), contracts)


def test_a_draft_is_made_of_what_would_be_published_now(
    store: Store, draft: Procurement, contracts: StandardContracts
) -> None:
    profiles.set_fields(store, KARI, draft.id, title="Nytt navn")
    assert "Nytt navn" in visible_text(Package(_draft(store, draft, contracts)).body())


def test_there_is_no_draft_of_what_is_published(
    store: Store, draft: Procurement, contracts: StandardContracts
) -> None:
    _publish(store, draft)
    with pytest.raises(Refusal, match="already_published"):
        _draft(store, draft, contracts)


def test_what_stands_in_the_way_of_publishing_stands_in_the_way_of_a_draft(
    store: Store, draft: Procurement, contracts: StandardContracts
) -> None:
    profiles.set_fields(store, KARI, draft.id, title="")
    with pytest.raises(Blocked) as blocked:
        _draft(store, draft, contracts)
    assert [one.subject for one in blocked.value.findings] == ["title"]


def _opened(store: Store, draft: Procurement) -> bytes:
    """The blank form, once bids may be registered."""
    _publish(store, draft)
    blank = service.make(store, KARI, draft.id, StandardContracts())[ANNEX_2]
    with store.work(KARI.id) as work:
        procurements.advance(
            work, procurements.fetch_for(work, KARI, draft.id, Action.OPEN_BIDS), Phase.OPENED
        )
    return blank


def test_a_suppliers_form_is_read_and_nothing_is_registered_by_it(store: Store, draft: Procurement) -> None:
    sent = filled(_opened(store, draft), {"form|supplier": "Nordfjell AS", "ARK-05|description": "Vist."})
    form, found = service.read(store, KARI, draft.id, sent)
    assert form is not None
    assert (form.supplier, [one.subject for one in found]) == ("Nordfjell AS", ["ARK-01", "ARK-05", "ARK-08"])
    assert service.read(store, KARI, draft.id, sent) == (form, found)
    assert procurements.fetch(store, KARI, draft.id).phase is Phase.OPENED


def test_what_is_no_form_is_told_and_never_a_fault(store: Store, draft: Procurement) -> None:
    _opened(store, draft)
    form, found = service.read(store, KARI, draft.id, b"ikke en fil")
    assert form is None
    assert [one.code for one in found] == ["file_not_word"]


def test_only_one_who_may_register_bids_reads_a_form_and_only_when_they_are_opened(
    store: Store, draft: Procurement
) -> None:
    _publish(store, draft)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.read(store, KARI, draft.id, b"")
    named = procurements.name_member(store, KARI, draft.id, Member(person=AMINA.id, role=Role.EVALUATOR))
    with pytest.raises(Refusal, match="not_allowed"):
        service.read(store, AMINA, named.id, b"")


def test_a_form_made_for_an_earlier_revision_is_recognised_and_refused(
    store: Store, draft: Procurement, contracts: StandardContracts
) -> None:
    store.clock = lambda: NOON - timedelta(days=14)
    _publish(store, draft)
    old = service.make(store, KARI, draft.id, contracts)[ANNEX_2]
    revisions.begin(store, KARI, draft.id)
    profiles.set_fields(store, KARI, draft.id, users="200")
    for question in ("essential", "prolong"):
        revisions.answer(store, KARI, draft.id, question, False)
        now = procurements.fetch(store, KARI, draft.id)
        revisions.write_reason(store, KARI, draft.id, f"{question}_reason", "Lite.", now.revision)
    now = procurements.fetch(store, KARI, draft.id)
    revisions.publish(store, KARI, draft.id, a_library(), law_table(), now.revision)
    new = service.make(store, KARI, draft.id, contracts)[ANNEX_2]
    store.clock = lambda: NOON
    bids.open_bids(store, KARI, draft.id)

    def codes(content: bytes) -> set[str]:
        return {one.code for one in service.read(store, KARI, draft.id, content)[1]}

    assert "earlier_revision" in codes(old)
    assert "other_tender" not in codes(old)
    assert not codes(new) & {"earlier_revision", "other_tender"}
