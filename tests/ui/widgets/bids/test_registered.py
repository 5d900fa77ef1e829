"""What the page of bids may show each person, read once."""

import pytest

from requirements_lib.services import procurement as procurements
from scoring.domain.bids.bid import Rejection, Ruling
from scoring.services import bid as bids
from store.engine import Store
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI, LISE, PRICES
from ui.widgets.bids.registered import read_registered


@pytest.mark.parametrize("stage", ["opened", "scoring", "in_consensus"])
def test_no_price_is_read_before_quality_is_locked_and_that_it_is_given_is(store: Store, stage: str) -> None:
    case = getattr(committee, stage)(store)
    for person in (KARI, LISE, JONAS):
        found = read_registered(store, person, procurements.fetch(store, person, case.id))
        assert found.prices == {}
        assert found.priced == {case.a, case.b}


def test_the_prices_are_read_once_quality_is_locked(store: Store) -> None:
    case = committee.locked(store)
    found = read_registered(store, JONAS, procurements.fetch(store, JONAS, case.id))
    assert found.prices == {case.a: PRICES["A"], case.b: PRICES["B"]}


def test_rejected_bids_take_no_part_and_their_prices_are_not_missed(store: Store) -> None:
    case = committee.scoring(store)
    bids.reject(store, KARI, case.id, Rejection(bid=case.b, reason="Kom for sent."))
    bids.rule(store, LISE, case.id, Ruling(bid=case.a, requirement="ARK-01", met=False, reason="Nei."))
    found = read_registered(store, KARI, procurements.fetch(store, KARI, case.id))
    assert [one.id for one in found.taking_part] == [case.a]
    assert found.unpriced == ()
    ruling = found.ruling(case.a, "ARK-01")
    assert ruling is not None
    assert not ruling.met
    assert found.ruling(case.b, "ARK-01") is None
