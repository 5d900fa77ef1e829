"""The meeting as each one sees it."""

from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import consensus
from store.engine import Store
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, in_consensus, locked, scoring
from tests.ui.meeting import seen_by


def test_only_the_lead_records_and_only_until_it_is_locked(quiet_store: Store) -> None:
    case = in_consensus(quiet_store)
    assert [seen_by(one, case).edits for one in (LISE, JONAS, AMINA, OLE, KARI)] == [True, *[False] * 4]
    assert not seen_by(LISE, locked(quiet_store)).edits


def test_a_rejected_bid_takes_no_part(quiet_store: Store) -> None:
    case = in_consensus(quiet_store)
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.a, reason="Kom for sent."))
    assert [one.letter for one in seen_by(LISE, case).bids] == ["B"]


def test_the_board_is_as_it_is_now_for_everybody(quiet_store: Store) -> None:
    case = in_consensus(quiet_store)
    meetings = [seen_by(one, case) for one in (LISE, OLE)]
    assert meetings[0].board() is meetings[1].board()
    consensus.agree_points(case.store, LISE, case.id, case.a, "ARK-05", Decimal("6.5"))
    for meeting in meetings:
        agreed = meeting.board().agreed_on(case.a, "ARK-05")
        assert agreed is not None
        assert agreed.points == Decimal("6.5")


@pytest.mark.parametrize("person", [JONAS, LISE, KARI], ids=lambda one: one.name)
def test_nobody_gets_a_board_before_the_meeting(quiet_store: Store, person: Person) -> None:
    meeting = seen_by(person, scoring(quiet_store))
    with pytest.raises(Refusal, match="not_allowed_now"):
        meeting.board()
