"""Imagined bids are tried before the bids are opened, by those inside the procurement, and never after."""

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.services import procurement as procurements
from scoring.services import bid as bids
from scoring.services import trial as service
from store.engine import Store
from tests.builders import a_library, a_profile, lots
from tests.scoring.services.committee import KARI, LISE, OLE, published


def test_a_draft_is_tried_by_its_officer_and_each_lot_by_itself(store: Store) -> None:
    draft = procurements.start(store, KARI, a_library(), a_profile(lots=lots()))
    assert [one.name for one in service.imagined(store, KARI, draft.id, "D2").quality] == ["Journal"]
    assert service.results(store, KARI, draft.id, "D1").ranking.bids[0].letter == "C"


def test_nothing_is_tried_once_bids_are_opened(store: Store) -> None:
    case = published(store)
    assert service.results(store, LISE, case.id).ranking.bids
    bids.open_bids(store, KARI, case.id)
    for person in (KARI, LISE, OLE):
        with pytest.raises(Refusal) as refused:
            service.imagined(store, person, case.id)
        assert refused.value.code == "not_allowed_now"
