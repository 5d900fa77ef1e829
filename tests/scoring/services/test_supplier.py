"""Suppliers are shown for follow-up, after the notice, and never to those who evaluate."""

from datetime import date, timedelta

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.winners import Winners
from requirements_lib.storage import law
from scoring.domain.bids.bid import Rejection
from scoring.domain.bids.promise import Verdict
from scoring.services import bid as bids
from scoring.services import result, signing, supplier
from scoring.services import system as systems
from store.engine import Store
from tests.builders import a_library
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI, LISE

MONA = Person(id="p-mona", name="Mona Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))
LEIF = Person(id="p-leif", name="Leif Strand", roles=frozenset({Role.MANAGER}))
ON = date(2026, 11, 25)


def _notified(store: Store) -> committee.Case:
    case = committee.locked(store)
    result.make_ranking(store, KARI, case.id)
    result.record_notice(store, KARI, case.id)
    return case


def test_whoever_evaluates_is_refused_until_the_notice_whatever_else_they_are(store: Store) -> None:
    case = committee.locked(store)
    for one in (JONAS, LISE):
        both = one.model_copy(update={"roles": frozenset({Role.SYSTEM_MANAGER, Role.MANAGER})})
        with pytest.raises(Refusal, match="evaluates_now"):
            supplier.suppliers(store, both, a_library(), ON)
        with pytest.raises(Refusal, match="evaluates_now"):
            supplier.history(store, both, case.id, case.a, "ARK-05")
        with pytest.raises(Refusal, match="evaluates_now"):
            supplier.check(store, both, case.id, case.a, "ARK-05", True, ON, "Prøvd.")
    result.make_ranking(store, KARI, case.id)
    result.record_notice(store, KARI, case.id)
    manager = JONAS.model_copy(update={"roles": frozenset({Role.MANAGER})})
    assert supplier.suppliers(store, manager, a_library(), ON)


def test_those_who_only_evaluate_or_buy_are_not_let_in(store: Store) -> None:
    _notified(store)
    for one in (JONAS, KARI):
        with pytest.raises(Refusal, match="not_allowed"):
            supplier.suppliers(store, one, a_library(), ON)


def test_the_winners_answers_are_promises_and_nobody_elses(store: Store) -> None:
    case = committee.locked(store)
    assert supplier.suppliers(store, LEIF, a_library(), ON) == ()
    result.make_ranking(store, KARI, case.id)
    result.record_notice(store, KARI, case.id)
    (one,) = supplier.suppliers(store, LEIF, a_library(), ON)
    winner = result.ranked(store, KARI, case.id).ranking.bids[0]
    assert one.name == winner.supplier
    assert [promise.requirement for promise in one.promises] == ["ARK-01", "ARK-05", "ARK-08"]
    assert {promise.by for promise in one.promises} == {committee.AFTER_DEADLINE.date()}


def test_promises_follow_the_latest_notice_and_no_bid_that_is_rejected(store: Store) -> None:
    case = _notified(store)

    def promised() -> set[tuple[str, date | None]]:
        found = supplier.suppliers(store, LEIF, a_library(), ON)
        return {(one.name, promise.by) for one in found for promise in one.promises}

    first = committee.AFTER_DEADLINE
    assert promised() == {("Nordfjell AS", first.date())}
    fallen = Rejection(bid=case.a, ground="FOA § 24-8", reason="Avvik.")
    bids.reject(store, KARI, case.id, fallen, contract_open=True)
    assert promised() == set()
    result.make_ranking(store, KARI, case.id)
    assert promised() == set()
    store.clock = lambda: first + timedelta(days=3)
    result.record_notice(store, KARI, case.id, "Vinneren er avvist.")
    store.clock = lambda: first + timedelta(days=5)
    again = Rejection(bid=case.a, rejected=False, ground="FOA § 24-8", reason="Med igjen.")
    bids.reject(store, KARI, case.id, again, contract_open=True)
    result.make_ranking(store, KARI, case.id)
    assert promised() == {("Fjordsak AS", (first + timedelta(days=3)).date())}


def test_a_promise_counts_from_the_notice_that_told_of_its_own_lot(store: Store) -> None:
    case = committee.divided_locked(store)
    result.make_ranking(store, KARI, case.id)
    result.record_notice(store, KARI, case.id)
    first = committee.AFTER_DEADLINE
    won = next(one for one in result.ranked(store, KARI, case.id, "D1").ranking.bids if one.place == 1)
    fallen = Rejection(bid=won.bid, ground="FOA § 24-8", reason="Avvik.")
    bids.reject(store, KARI, case.id, fallen, contract_open=True)
    result.make_ranking(store, KARI, case.id)
    store.clock = lambda: first + timedelta(days=3)
    result.record_notice(store, KARI, case.id, "Vinneren av D1 er avvist.")
    lots = {one.id: one.lot for one in case.bids}
    found = supplier.suppliers(store, LEIF, a_library(), ON)
    days = {lots[promise.bid]: promise.by for one in found for promise in one.promises}
    assert days == {"D1": (first + timedelta(days=3)).date(), "D2": first.date()}


def test_everyone_who_got_a_place_in_a_framework_agreement_has_promised(store: Store) -> None:
    case = committee.brought_to_locked(
        committee.opened(store, agreement="framework_several", winners=Winners(most=2))
    )
    result.make_ranking(store, KARI, case.id)
    result.record_notice(store, KARI, case.id)
    found = supplier.suppliers(store, LEIF, a_library(), ON)
    assert {one.name: len(one.promises) for one in found} == {"Nordfjell AS": 3, "Fjordsak AS": 3}


def test_of_those_who_share_the_first_place_the_one_drawn_and_signed_with_has_promised(store: Store) -> None:
    case = committee.opened(store)
    bids.register_price(store, KARI, case.id, case.b, committee.PRICES["A"])
    committee.brought_to_locked(case)
    (made,) = result.make_ranking(store, KARI, case.id)
    result.record_notice(store, KARI, case.id)
    assert made.first is None and supplier.suppliers(store, LEIF, a_library(), ON) == ()
    store.clock = lambda: committee.AFTER_DEADLINE + timedelta(days=21)
    signed = committee.AFTER_DEADLINE.date() + timedelta(days=20)
    signing.record_signing(store, KARI, case.id, law.load(), case.b, signed)
    (one,) = supplier.suppliers(store, LEIF, a_library(), ON)
    assert one.name == "Fjordsak AS" and {promise.by for promise in one.promises} == {signed}
    signing.withdraw_signing(store, KARI, case.id, case.b, "Ført i feil sak.")
    assert supplier.suppliers(store, LEIF, a_library(), ON) == ()


def test_a_lot_emptied_after_the_notice_has_no_promises(store: Store) -> None:
    case = committee.divided_locked(store)
    result.make_ranking(store, KARI, case.id)
    result.record_notice(store, KARI, case.id)
    for bid in case.bids[:2]:
        out = Rejection(bid=bid.id, ground="FOA § 24-8", reason="Avvik.")
        bids.reject(store, KARI, case.id, out, contract_open=True)
    found = supplier.suppliers(store, LEIF, a_library(), ON)
    assert {promise.bid for one in found for promise in one.promises} == {case.bids[2].id}


def test_a_check_is_added_by_the_system_manager_with_evidence(store: Store) -> None:
    case = _notified(store)
    (promise, *_) = supplier.suppliers(store, LEIF, a_library(), ON)[0].promises
    day = committee.AFTER_DEADLINE.date()
    with pytest.raises(Refusal, match="not_allowed"):
        supplier.check(store, LEIF, *promise.key, True, day, "Prøvd.")
    with pytest.raises(Refusal, match="check_without_evidence"):
        supplier.check(store, MONA, *promise.key, True, day, " ")
    with pytest.raises(Refusal, match="checked_in_the_future"):
        supplier.check(store, MONA, *promise.key, True, date(2026, 11, 30), "Prøvd.")
    with pytest.raises(Refusal, match="unknown_promise"):
        supplier.check(store, MONA, case.id, "nobody", "ARK-05", True, day, "Prøvd.")
    supplier.check(store, MONA, *promise.key, True, day, "Prøvd.")
    supplier.check(store, MONA, *promise.key, False, day, "Stoppet.")
    (now, *_) = supplier.suppliers(store, LEIF, a_library(), ON)[0].promises
    assert now.verdict is Verdict.BROKEN and now.check is not None and now.check.by == MONA.id
    assert [one.evidence for one in supplier.history(store, LEIF, *promise.key)] == ["Stoppet.", "Prøvd."]


def test_a_system_stands_with_its_supplier_beside_the_promises(store: Store) -> None:
    case = _notified(store)
    name = result.ranked(store, KARI, case.id).ranking.bids[0].supplier
    system = systems.register(store, MONA, "Arkivet").id
    systems.set_fields(store, MONA, system, supplier=name.upper())
    (one,) = supplier.suppliers(store, LEIF, a_library(), ON)
    assert len(one.systems) == 1 and len(one.promises) == 3
