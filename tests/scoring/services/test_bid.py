"""Opening and registering bids, and the seal on prices."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from requirements_lib.domain.access import Phase
from requirements_lib.domain.outcome import Blocked, Finding, Refusal, Severity
from scoring.domain.bids.bid import Rejection, Ruling
from scoring.services import bid as service
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, a_form, phase


def test_bids_are_not_opened_before_the_deadline(store: Store) -> None:
    case = committee.published(store)
    store.clock = lambda: datetime(2026, 11, 2, 11, 59, tzinfo=UTC)
    with pytest.raises(Refusal, match="deadline_not_passed"):
        service.open_bids(store, KARI, case.id)
    assert phase(case) is Phase.PUBLISHED


def test_a_registered_bid_is_read_back_whole_with_one_row_an_answer(store: Store) -> None:
    case = committee.opened(store)
    assert service.bids(store, JONAS, case.id) == case.bids
    assert [bid.letter for bid in case.bids] == ["A", "B"]
    assert len(case.bids[0].responses) == 3


def test_a_new_form_takes_the_place_of_the_old_one_under_the_same_letter(store: Store) -> None:
    case = committee.opened(store)
    newer = a_form(case.tender, "Nordfjell AS").model_copy(update={"responses": ()})
    again = service.register(store, KARI, case.id, newer, replaces=case.a)
    assert (again.id, again.letter) == (case.a, "A")
    assert [len(bid.responses) for bid in service.bids(store, KARI, case.id)] == [0, 3]


def test_a_form_with_errors_is_not_registered(store: Store) -> None:
    case = committee.opened(store)
    wrong = Finding(code="other_tender", severity=Severity.ERROR, subject="form")
    with pytest.raises(Blocked):
        service.register(store, KARI, case.id, a_form(case.tender, "X"), [wrong])
    assert len(service.bids(store, KARI, case.id)) == 2


@pytest.mark.parametrize("reader", [KARI, LISE, JONAS, OLE], ids=lambda person: person.name)
@pytest.mark.parametrize("stage", ["opened", "scoring", "in_consensus"])
def test_nobody_reads_a_price_before_quality_is_locked(store: Store, stage: str, reader: object) -> None:
    case = getattr(committee, stage)(store)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.prices(store, reader, case.id)  # type: ignore[arg-type]


def test_prices_are_read_once_quality_is_locked(store: Store) -> None:
    case = committee.locked(store)
    prices = service.prices(store, JONAS, case.id)
    assert prices == {case.a: Decimal(1_000_000), case.b: Decimal(1_250_000)}


def test_that_a_price_is_registered_is_known_without_reading_it(store: Store) -> None:
    case = committee.opened(store)
    assert service.priced(store, JONAS, case.id) == {case.a, case.b}


def test_a_price_can_be_written_again_by_one_until_the_points_are_shown(store: Store) -> None:
    case = committee.scoring(store)
    service.register_price(store, KARI, case.id, case.a, Decimal("999999.50"))
    shown = committee.in_consensus(store)
    with pytest.raises(Refusal, match="price_needs_two"):
        service.register_price(store, KARI, shown.id, shown.a, Decimal("999999.50"))
    locked = committee.locked(store)
    with pytest.raises(Refusal, match="not_allowed_now"):
        service.register_price(store, KARI, locked.id, locked.a, Decimal(1))


@pytest.mark.parametrize("amount", ["0", "-1", "NaN", "Infinity"])
def test_a_price_that_is_no_amount_is_refused(store: Store, amount: str) -> None:
    case = committee.opened(store)
    with pytest.raises((Refusal, ValueError)):
        service.register_price(store, KARI, case.id, case.a, Decimal(amount))


def test_a_bid_has_not_come_before_its_time(store: Store) -> None:
    case = committee.opened(store)
    form, later = committee.a_form(case.tender, "Seint AS"), committee.AFTER_DEADLINE + timedelta(minutes=1)
    with pytest.raises(Refusal, match="received_in_the_future"):
        service.register(store, KARI, case.id, form, received=later)
    kept = service.register(store, KARI, case.id, form, received=committee.AFTER_DEADLINE)
    assert service.bids(store, JONAS, case.id)[-1].received == kept.received == committee.AFTER_DEADLINE


def test_only_the_officer_registers_bids_and_prices(store: Store) -> None:
    case = committee.opened(store)
    for person in (LISE, JONAS, OLE):
        with pytest.raises(Refusal, match="not_allowed"):
            service.register(store, person, case.id, a_form(case.tender, "X"))
        with pytest.raises(Refusal, match="not_allowed"):
            service.register_price(store, person, case.id, case.a, Decimal(1))


def test_a_price_on_an_unknown_bid_is_refused(store: Store) -> None:
    case = committee.opened(store)
    with pytest.raises(Refusal, match="unknown_bid"):
        service.register_price(store, KARI, case.id, "nowhere", Decimal(1))


def test_a_price_beyond_anything_bought_is_refused(store: Store) -> None:
    case = committee.opened(store)
    with pytest.raises(Refusal, match="price_too_high"):
        service.register_price(store, KARI, case.id, case.a, Decimal(10) ** 12 + 1)


def test_the_lead_rules_that_a_yes_does_not_hold(store: Store) -> None:
    case = committee.scoring(store)
    ruling = Ruling(bid=case.b, requirement="ARK-01", met=False, reason="Vedlegget viser noe annet.")
    service.rule(store, LISE, case.id, ruling)
    (found,) = service.rulings(store, AMINA, case.id)
    assert (found.bid, found.met, found.by) == (case.b, False, LISE.id)
    with pytest.raises(Refusal, match="not_allowed"):
        service.rule(store, JONAS, case.id, ruling)
    with pytest.raises(Refusal, match="unknown_requirement"):
        service.rule(store, LISE, case.id, ruling.model_copy(update={"requirement": "ARK-99"}))


def test_a_rejection_is_a_persons_and_can_be_taken_back(store: Store) -> None:
    case = committee.scoring(store)
    rejection = Rejection(bid=case.b, ground="FOA § 24-8", reason="Absolutt krav er ikke oppfylt.")
    service.reject(store, KARI, case.id, rejection)
    service.reject(
        store, KARI, case.id, rejection.model_copy(update={"rejected": False, "reason": "Avklart."})
    )
    (found,) = service.rejections(store, KARI, case.id)
    assert (found.rejected, found.number) == (False, 2)
    with pytest.raises(Refusal, match="not_allowed"):
        service.reject(store, LISE, case.id, rejection)
