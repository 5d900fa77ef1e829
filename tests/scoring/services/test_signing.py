"""The contract is recorded after the notice and its standstill, by the officer, and closes the way to a reversal."""

from datetime import date, timedelta

import pytest

from requirements_lib.domain.access import Phase
from requirements_lib.domain.outcome import Refusal
from requirements_lib.storage import law
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import result, signing
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import AFTER_DEADLINE, JONAS, KARI, LISE, Case

LAW = law.load()
SENT = AFTER_DEADLINE.date()


def _notified(store: Store) -> tuple[Case, str]:
    """A notice sent, and the chosen bid; three weeks have passed."""
    case = committee.locked(store)
    (made,) = result.make_ranking(store, KARI, case.id)
    result.record_notice(store, KARI, case.id)
    store.clock = lambda: AFTER_DEADLINE + timedelta(days=21)
    return case, made.bids[0].bid


def _record(case: Case, bid: str, signed: date, reason: str = "") -> None:
    signing.record_signing(case.store, KARI, case.id, LAW, bid, signed, reason=reason)


def test_only_the_officer_records_it_after_the_notice_with_a_chosen_bid_and_after_the_standstill(
    store: Store,
) -> None:
    case, first = _notified(store)
    other = case.b if first == case.a else case.a
    with pytest.raises(Refusal, match="not_allowed"):
        signing.record_signing(store, LISE, case.id, LAW, first, SENT)
    for bid, signed, code in (
        (other, SENT + timedelta(days=20), "not_chosen"),
        (first, SENT + timedelta(days=22), "signed_outside_time"),
        (first, SENT - timedelta(days=1), "signed_outside_time"),
        (first, SENT + timedelta(days=5), "standstill_runs"),
    ):
        with pytest.raises(Refusal, match=code):
            _record(case, bid, signed)
    assert [one.id for one in signing.to_sign(store, KARI, case.id)] == [first]
    _record(case, first, SENT + timedelta(days=20))
    assert signing.to_sign(store, KARI, case.id) == ()
    with pytest.raises(Refusal, match="contract_stands"):
        _record(case, first, SENT + timedelta(days=20))


def test_a_contract_closes_the_way_to_a_reversal_until_the_record_is_withdrawn(store: Store) -> None:
    case, first = _notified(store)
    _record(case, first, SENT + timedelta(days=2), "Bare én leverandør var berørt.")
    fall = Rejection(bid=first, ground="§ 24-8", reason="Avvik.")
    with pytest.raises(Refusal, match="contract_signed"):
        bids.reject(store, KARI, case.id, fall, contract_open=True)
    with pytest.raises(Refusal, match="withdrawal_reason_missing"):
        signing.withdraw_signing(store, KARI, case.id, first, " ")
    now = signing.withdraw_signing(store, KARI, case.id, first, "Ført i feil sak.")
    assert now.phase is Phase.NOTIFIED and not now.contracts and len(now.signings) == 2
    with pytest.raises(Refusal, match="no_contract"):
        signing.withdraw_signing(store, KARI, case.id, first, "Igjen.")
    bids.reject(store, KARI, case.id, fall, contract_open=True)


def test_no_contract_is_recorded_while_a_reversal_is_under_way(store: Store) -> None:
    case, first = _notified(store)
    assert not signing.reversing(store, JONAS, case.id)
    bids.reject(
        store, KARI, case.id, Rejection(bid=first, ground="§ 24-8", reason="Avvik."), contract_open=True
    )
    for _ in ("bids have changed", "ranked, and not told"):
        assert signing.reversing(store, JONAS, case.id)
        assert signing.to_sign(store, KARI, case.id) == ()
        with pytest.raises(Refusal, match="notice_waits"):
            _record(case, first, SENT + timedelta(days=20))
        result.make_ranking(store, KARI, case.id) if result.outdated(store, KARI, case.id) else None
    result.record_notice(store, KARI, case.id, "Vinneren hadde et vesentlig avvik.")
    assert not signing.reversing(store, JONAS, case.id)
    (left,) = signing.to_sign(store, KARI, case.id)
    assert left.id != first
    assert signing.standstill(store, KARI, case.id, LAW, left.id).notified == SENT + timedelta(days=21)
