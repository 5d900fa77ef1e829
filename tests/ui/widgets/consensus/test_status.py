"""How far the committee has come, and what others have done."""

from decimal import Decimal

from requirements_lib.domain.access import Role
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.services import procurement as procurements
from scoring.services import consensus, evaluation
from scoring.words.item import REQUIREMENT
from store.engine import Store
from tests.scoring.services.committee import (
    AMINA,
    JONAS,
    KARI,
    LISE,
    OLE,
    Case,
    in_consensus,
    locked,
    opened,
    score_all,
)
from tests.ui.meeting import seen_by
from ui.widgets.consensus.status import agreed_in_words, changed_by_others


def two_leads(store: Store) -> Case:
    """In consensus with Lise and Ole as leads, and no spread."""
    case = opened(store)
    procurements.name_member(store, KARI, case.id, Member(person=OLE.id, role=Role.LEAD))
    evaluation.start_scoring(store, LISE, case.id)
    for person in (JONAS, AMINA):
        score_all(case, person, 5)
        evaluation.submit(store, person, case.id)
    consensus.start_consensus(store, LISE, case.id)
    return case


def test_it_tells_what_is_agreed_on_and_what_has_a_wide_spread(quiet_store: Store) -> None:
    board = seen_by(OLE, in_consensus(quiet_store)).board()
    assert (
        agreed_in_words(board, REQUIREMENT)
        == "Enighet om 0 av 2 krav. 2 krav har stor spredning (3 poeng eller mer)."
    )
    assert agreed_in_words(seen_by(OLE, locked(quiet_store)).board(), REQUIREMENT).startswith(
        "Enighet om 2 av 2 krav."
    )


def test_without_wide_spread_it_says_so(quiet_store: Store) -> None:
    board = seen_by(OLE, two_leads(quiet_store)).board()
    assert agreed_in_words(board, REQUIREMENT).endswith("Ingen krav har stor spredning (3 poeng eller mer).")


def test_what_another_lead_has_changed_since_is_told_and_not_what_one_did_oneself(quiet_store: Store) -> None:
    case = two_leads(quiet_store)
    meeting = seen_by(LISE, case)
    before = meeting.board()
    consensus.agree_points(case.store, LISE, case.id, case.a, "ARK-05", Decimal(5))
    assert changed_by_others(meeting.board(), before, LISE.id) is None
    consensus.agree_points(case.store, OLE, case.id, case.b, "ARK-08", Decimal(5))
    changed = changed_by_others(meeting.board(), before, LISE.id)
    assert changed is not None
    assert (changed.by, changed.requirement) == (OLE.id, "ARK-08")
    assert changed_by_others(meeting.board(), meeting.board(), LISE.id) is None
