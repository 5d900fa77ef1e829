"""A price that is changed behind the program is told when it is to be opened, and nothing laid over it hides that."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from sqlalchemy import delete, text, update

from requirements_lib.domain.outcome import Refusal
from scoring.services import bid as bids
from scoring.services import consensus, deviation, price_correction, result, seal
from scoring.storage import bid as storage
from scoring.storage import tables
from store.engine import Store
from store.work import Work
from tests.scoring.services import committee
from tests.scoring.services.committee import AFTER_DEADLINE, JONAS, KARI, LISE, Case


def _ready(store: Store) -> Case:
    """All is agreed, so that only the prices decide whether quality can be locked."""
    case = committee.in_consensus(store)
    for bid in case.bids:
        committee.agree(case, bid, ("5", "5"))
    return case


def _price(work: Work, case: Case, **values: object) -> None:
    mine = (tables.price.c.procurement == case.id) & (tables.price.c.bid == case.a)
    work.connection.execute(update(tables.price).where(mine).values(**values))


def _another_amount(work: Work, case: Case) -> None:
    kept = storage.fetch_prices(work, case.id)[case.a]
    _price(work, case, amount=kept.model_copy(update={"amount": Decimal(1)}).model_dump_json())


def _without_its_seal(work: Work, case: Case) -> None:
    _price(work, case, amount="1")


def _a_later_one(work: Work, case: Case) -> None:
    storage.save_price(work, case.id, storage.fetch_prices(work, case.id)[case.a])


def _gone(work: Work, case: Case) -> None:
    work.connection.execute(delete(tables.price).where(tables.price.c.bid == case.a))


def _another_word_in_the_log(work: Work, case: Case) -> None:
    work.connection.execute(text("UPDATE event_content SET content = replace(content, 'seal', 'lies')"))


@pytest.mark.parametrize(
    "tamper", [_another_amount, _without_its_seal, _a_later_one, _another_word_in_the_log]
)
def test_a_price_that_is_not_as_it_was_sealed_stops_the_opening(
    store: Store, tamper: Callable[[Work, Case], None]
) -> None:
    case = _ready(store)
    with store.work("somebody") as work:
        tamper(work, case)
    with pytest.raises(Refusal, match="seal_broken") as refused:
        consensus.lock_quality(store, LISE, case.id)
    assert "A" in refused.value.facts["bids"]
    with pytest.raises(Refusal, match="seal_broken"):
        price_correction.propose(store, KARI, case.id, case.a, (Decimal(5),), "Prøve")


def test_nothing_is_sealed_over_what_was_changed_or_taken_away(store: Store) -> None:
    case = committee.opened(store)
    with store.work("somebody") as work:
        _another_amount(work, case)
    with pytest.raises(Refusal, match="seal_broken"):
        deviation.price_deviation(store, KARI, case.id, case.a, "", Decimal(5), "Prøve")
    with pytest.raises(Refusal, match="seal_broken"):
        bids.register_price(store, KARI, case.id, case.a, Decimal(5))
    with store.work("somebody") as work:
        _gone(work, case)
    with pytest.raises(Refusal, match="seal_broken"):
        bids.register_price(store, KARI, case.id, case.a, Decimal(5))
    bids.register_price(store, KARI, case.id, case.b, Decimal(5))


def test_a_price_changed_after_it_is_opened_is_not_ranked(store: Store) -> None:
    case = committee.locked(store)
    with store.work("somebody") as work:
        _another_amount(work, case)
    with pytest.raises(Refusal, match="seal_broken"):
        result.make_ranking(store, KARI, case.id)


def test_the_receipt_holds_every_sealing_with_its_seal(store: Store) -> None:
    case = committee.opened(store)
    bids.register_price(store, KARI, case.id, case.a, Decimal(1_000_000))
    with pytest.raises(Refusal, match="not_allowed"):
        seal.receipts(store, JONAS, case.id)
    found = seal.receipts(store, KARI, case.id)
    assert [(one.letter, one.what, one.number) for one in found] == [
        ("A", "price_sealed", 1),
        ("B", "price_sealed", 1),
        ("A", "price_sealed", 2),
    ]
    assert {(one.by, one.at) for one in found} == {(KARI.id, AFTER_DEADLINE)}
    assert len({one.seal for one in found}) == 3, "the same amount has another seal the next time"
    assert all(len(one.seal) == 64 for one in found)
