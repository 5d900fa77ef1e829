"""Correcting a published tender, on both engines."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from requirements_lib.domain.access import Action, Phase, Role
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.services import revision as service
from requirements_lib.storage import standard_contract
from scoring.services import bid as bids
from store.chain import Head
from store.engine import Store
from store.outcome import Stale
from tests.builders import NOON, a_library, a_profile, law_table

KARI = Person(id="p-kari", name="Kari Nord", roles=frozenset({Role.OFFICER}))
JONAS = Person(id="p-jonas", name="Jonas Vik", roles=frozenset({Role.OFFICER}))
LISE = Person(id="p-lise", name="Lise Berg")
BEFORE = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=7)


@pytest.fixture
def case(store: Store) -> Procurement:
    """A published procurement of Kari's, three weeks before its deadline."""
    store.clock = lambda: BEFORE
    draft = procurements.start(store, KARI, a_library(), a_profile())
    procurements.publish(store, KARI, draft.id, a_library(), law_table(), draft.revision)
    return procurements.fetch(store, KARI, draft.id)


def _corrected(store: Store, case: Procurement, **fields: Any) -> Procurement:
    """A correction where something is changed and both questions are answered."""
    service.begin(store, KARI, case.id)
    profiles.set_fields(store, KARI, case.id, **(fields or {"users": "200 saksbehandlere"}))
    for question in ("essential", "prolong"):
        service.answer(store, KARI, case.id, question, False)
        now = procurements.fetch(store, KARI, case.id)
        service.write_reason(store, KARI, case.id, f"{question}_reason", "Lite å lese.", now.revision)
    return procurements.fetch(store, KARI, case.id)


def _publish(store: Store, case: Procurement, **fields: object) -> None:
    now = _corrected(store, case, **fields)
    service.publish(store, KARI, case.id, a_library(), law_table(), now.revision)


def test_a_correction_becomes_the_next_revision_and_the_first_is_kept(
    store: Store, case: Procurement
) -> None:
    first = procurements.tender(store, KARI, case.id)
    _publish(store, case, users="200 saksbehandlere", bid_deadline=LATER)
    second = procurements.tender(store, KARI, case.id)
    assert (second.users, second.bid_deadline) == ("200 saksbehandlere", LATER)
    told = service.revisions(store, KARI, case.id)
    assert [(one.publication.number, one.publication.fingerprint) for one in told] == [
        (1, first.fingerprint),
        (2, second.fingerprint),
    ]
    assert told[0].correction is None
    assert told[1].correction is not None
    assert told[1].correction.prolong_reason == "Lite å lese."
    assert told[1].library_version == "2026.1"
    published = procurements.publication(store, KARI, case.id)
    assert published is not None
    assert (published.number, published.by, published.at) == (2, KARI.id, BEFORE)


def test_a_tender_may_be_corrected_again(store: Store, case: Procurement) -> None:
    _publish(store, case)
    _publish(store, case, users="300 saksbehandlere")
    assert [one.publication.number for one in service.revisions(store, KARI, case.id)] == [1, 2, 3]
    assert procurements.tender(store, KARI, case.id).users == "300 saksbehandlere"


def test_others_read_what_was_announced_until_the_correction_is(store: Store, case: Procurement) -> None:
    first = procurements.tender(store, KARI, case.id)
    now = _corrected(store, case)
    assert procurements.tender(store, KARI, case.id) == first
    assert now.phase is Phase.PUBLISHED
    assert procurements.may(KARI, now, Action.EDIT_PROCUREMENT)


def test_the_answers_about_the_need_are_kept(store: Store, case: Procurement) -> None:
    _publish(store, case)
    now = procurements.fetch(store, KARI, case.id)
    assert now.profile.answers == {"records": Answer.YES, "journal": Answer.YES}
    assert not procurements.may(KARI, now, Action.EDIT_PROCUREMENT)


def test_dropping_it_brings_back_what_was_announced(store: Store, case: Procurement) -> None:
    _corrected(store, case)
    back = service.discard(store, KARI, case.id)
    assert (back.profile, back.correction) == (case.profile, None)
    with pytest.raises(Refusal, match="not_allowed_now"):
        profiles.set_fields(store, KARI, case.id, users="For sent")


def test_opening_it_twice_keeps_what_is_written(store: Store, case: Procurement) -> None:
    now = _corrected(store, case)
    assert service.begin(store, JONAS, case.id) == now


def test_only_an_officer_corrects_and_only_before_the_deadline(store: Store, case: Procurement) -> None:
    with pytest.raises(Refusal, match="not_allowed"):
        service.begin(store, LISE, case.id)
    now = _corrected(store, case, bid_deadline=LATER)
    store.clock = lambda: NOON
    with pytest.raises(Refusal, match="correction_too_late"):
        service.publish(store, KARI, case.id, a_library(), law_table(), now.revision)
    service.discard(store, KARI, case.id)
    with pytest.raises(Refusal, match="correction_too_late"):
        service.begin(store, KARI, case.id)


def test_a_draft_is_not_corrected(store: Store) -> None:
    draft = procurements.start(store, KARI, a_library(), a_profile())
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.begin(store, KARI, draft.id)


def test_nothing_is_answered_or_dropped_where_no_correction_is_open(store: Store, case: Procurement) -> None:
    for act in (
        lambda: service.answer(store, KARI, case.id, "essential", True),
        lambda: service.discard(store, KARI, case.id),
        lambda: service.publish(store, KARI, case.id, a_library(), law_table(), case.revision),
    ):
        with pytest.raises(Refusal, match="correction_not_open"):
            act()


def test_an_essential_change_is_refused_and_nothing_is_announced(store: Store, case: Procurement) -> None:
    _corrected(store, case)
    now = service.answer(store, KARI, case.id, "essential", True)
    with pytest.raises(Blocked) as told:
        service.publish(store, KARI, case.id, a_library(), law_table(), now.revision)
    assert [one.code for one in told.value.findings] == ["correction_essential"]
    assert len(service.revisions(store, KARI, case.id)) == 1


def test_a_remark_must_be_answered_also_in_a_correction(store: Store, case: Procurement) -> None:
    now = _corrected(store, case, systems="Løsningen skal være brukervennlig.")
    with pytest.raises(Blocked) as told:
        service.publish(store, KARI, case.id, a_library(), law_table(), now.revision)
    assert [one.code for one in told.value.findings] == ["language_unmeasured"]


def test_that_the_start_has_passed_is_no_remark_on_a_correction(store: Store, case: Procurement) -> None:
    def codes() -> set[str]:
        return {one.code for one in procurements.check(store, KARI, case.id, a_library(), law_table())}

    assert "start_passed" in codes()
    service.begin(store, KARI, case.id)
    assert "start_passed" not in codes()


def test_what_has_changed_since_it_was_seen_is_not_announced(store: Store, case: Procurement) -> None:
    seen = _corrected(store, case)
    profiles.set_fields(store, JONAS, case.id, effects="Kortere ventetid")
    with pytest.raises(Stale):
        service.publish(store, KARI, case.id, a_library(), law_table(), seen.revision)
    assert len(service.revisions(store, KARI, case.id)) == 1


def test_two_officers_do_not_write_over_each_others_reason(store: Store, case: Procurement) -> None:
    opened = service.begin(store, KARI, case.id)
    service.write_reason(store, KARI, case.id, "prolong_reason", "Lite å lese.", opened.revision)
    with pytest.raises(Refusal, match="changed_meanwhile"):
        service.write_reason(store, JONAS, case.id, "prolong_reason", "Mye å lese.", opened.revision)


def test_unknown_questions_and_texts_are_refused(store: Store, case: Procurement) -> None:
    service.begin(store, KARI, case.id)
    with pytest.raises(Refusal, match="unknown_field"):
        service.answer(store, KARI, case.id, "base", True)
    with pytest.raises(Refusal, match="unknown_field"):
        service.write_reason(store, KARI, case.id, "base", "7", 1)


def test_the_preview_tells_what_differs_and_what_is_missing(store: Store, case: Procurement) -> None:
    service.begin(store, KARI, case.id)
    profiles.set_fields(store, KARI, case.id, users="200")
    seen = service.preview(store, KARI, case.id, a_library(), law_table())
    assert seen.changes is not None
    assert [one.field for one in seen.changes.fields] == ["users"]
    assert {one.subject for one in seen.findings} == {"essential", "prolong"}
    profiles.set_fields(store, KARI, case.id, title="")
    broken = service.preview(store, KARI, case.id, a_library(), law_table())
    assert broken.changes is None
    assert [one.code for one in broken.findings] == ["field_missing"]


def test_bids_are_not_opened_over_an_open_correction(store: Store, case: Procurement) -> None:
    _corrected(store, case)
    store.clock = lambda: LATER
    with pytest.raises(Refusal, match="correction_open"):
        bids.open_bids(store, KARI, case.id)
    service.discard(store, KARI, case.id)
    assert bids.open_bids(store, KARI, case.id).phase is Phase.OPENED


def test_each_step_stands_in_the_chain(store: Store, case: Procurement) -> None:
    with store.reading(KARI.id) as work:
        before: Head = work.head()
    _publish(store, case)
    with store.reading(KARI.id) as work:
        # Opened, one field, two answers, two reasons, announced, the model frozen anew.
        assert work.head().number == before.number + 8


def test_the_letter_tells_the_suppliers(store: Store, case: Procurement) -> None:
    _publish(store, case)
    letter = service.letter(store, KARI, case.id, 2, standard_contract.load())
    assert letter.startswith(b"PK")
