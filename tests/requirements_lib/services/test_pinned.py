"""A correction after the library has been raised under a published tender, on both engines."""

import pytest

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from requirements_lib.services import revision as revisions
from requirements_lib.services import selection
from requirements_lib.services.pinned import library_for
from requirements_lib.storage import procurement as storage
from store.engine import Store
from tests.builders import a_library, a_profile, a_requirement, law_table, lots
from tests.requirements_lib.domain.tender.test_pinned import EDIT, raised
from tests.requirements_lib.services.test_revision import BEFORE, KARI

LATER = Edit(requirement="ARK-08", title="Journalen")


@pytest.fixture
def case(store: Store) -> Procurement:
    """A published procurement that has edited ARK-05."""
    store.clock = lambda: BEFORE
    draft = procurements.start(store, KARI, a_library(), a_profile(edits=[EDIT]))
    procurements.publish(store, KARI, draft.id, a_library(), law_table(), draft.revision)
    return procurements.fetch(store, KARI, draft.id)


def _answered(store: Store, case: Procurement) -> Procurement:
    for question in ("essential", "prolong"):
        revisions.answer(store, KARI, case.id, question, False)
        now = procurements.fetch(store, KARI, case.id)
        revisions.write_reason(store, KARI, case.id, f"{question}_reason", "Lite å lese.", now.revision)
    return procurements.fetch(store, KARI, case.id)


def test_a_correction_is_made_on_the_texts_that_were_announced(store: Store, case: Procurement) -> None:
    announced = procurements.tender(store, KARI, case.id)
    open_ = revisions.begin(store, KARI, case.id)
    held = library_for(store, KARI, case.id, raised())
    selection.adapt(store, KARI, case.id, held.requirement("ARK-08"), LATER, {}, open_.revision)
    selection.use_library_text(store, KARI, case.id, "ARK-05")
    now = _answered(store, case)
    seen = revisions.preview(store, KARI, case.id, raised(), law_table())
    assert seen.changes is not None and [one.id for one in seen.changes.altered] == ["ARK-05", "ARK-08"]
    revisions.publish(store, KARI, case.id, raised(), law_table(), now.revision)
    corrected = procurements.tender(store, KARI, case.id)
    library = a_library()
    assert [one.id for one in corrected.requirements] == [one.id for one in announced.requirements]
    assert corrected.asked("ARK-05").requirement == library.requirement("ARK-05")
    assert corrected.asked("ARK-08").original == library.requirement("ARK-08")
    assert corrected.library_version == "2026.1"


def test_a_correction_of_nothing_stays_one_of_nothing(store: Store, case: Procurement) -> None:
    revisions.begin(store, KARI, case.id)
    found = revisions.preview(store, KARI, case.id, raised(), law_table()).findings
    assert found[0].code == "correction_without_changes"


def test_an_edited_tender_that_holds_no_originals_is_refused_under_another_library(
    store: Store, case: Procurement
) -> None:
    with store.work(KARI.id) as work:
        announced = storage.fetch_tender(work, case.id)
        bare = tuple(one.model_copy(update={"original": None}) for one in announced.requirements)
        storage.save_tender(work, case.id, announced.model_copy(update={"requirements": bare}), 1)
    with pytest.raises(Refusal, match="other_library_version"):
        library_for(store, KARI, case.id, raised())
    assert library_for(store, KARI, case.id, a_library()) == a_library()


def test_a_draft_is_shown_on_the_library_of_today(store: Store) -> None:
    draft = procurements.start(store, KARI, a_library(), a_profile())
    profiles.set_fields(store, KARI, draft.id, users="200")
    assert library_for(store, KARI, draft.id, raised()) == raised()


def test_a_lot_that_leaves_out_what_was_never_asked_is_no_change(store: Store) -> None:
    store.clock = lambda: BEFORE
    offered = a_requirement("ARK-20", start_set=False)
    library = a_library(*a_library().requirements, offered)
    divided = tuple(one.model_copy(update={"leaves_out": (*one.leaves_out, "ARK-20")}) for one in lots())
    draft = procurements.start(store, KARI, library, a_profile(lots=divided))
    procurements.publish(store, KARI, draft.id, library, law_table(), draft.revision)
    revisions.begin(store, KARI, draft.id)
    seen = revisions.preview(store, KARI, draft.id, raised(), law_table())
    assert seen.changes is not None and not seen.changes
    assert "unknown_requirement" not in {one.code for one in (*seen.findings, *seen.review.open)}
