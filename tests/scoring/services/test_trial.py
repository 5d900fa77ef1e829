"""Imagined bids are tried before the bids are opened, by those inside the procurement, and never after."""

from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from scoring.services import bid as bids
from scoring.services import trial as service
from store.engine import Store
from tests.builders import a_library, a_profile, criteria, lots
from tests.scoring.services.committee import KARI, LISE, OLE, published


def test_a_draft_is_tried_by_its_officer_and_each_lot_by_itself(store: Store) -> None:
    draft = procurements.start(store, KARI, a_library(), a_profile(lots=lots()))
    assert [one.name for one in service.imagined(store, KARI, draft.id, "D2").quality] == ["Journal"]
    assert service.results(store, KARI, draft.id, "D1").ranking.bids[0].letter == "C"


def test_the_frozen_weights_count_in_the_trial_once_there_are_any(store: Store) -> None:
    ends = ((35, 45), (55, 65))
    ranged = tuple(
        one.model_copy(update={"least": Decimal(low), "most": Decimal(high)})
        for one, (low, high) in zip(criteria(), ends, strict=True)
    )
    case = published(store, criteria=ranged, weighting="ranges")
    preliminary = service.results(store, KARI, case.id)
    assert not preliminary.setting.frozen and preliminary.left_open is not None
    frozen_models.freeze(store, KARI, case.id, {"": {"T1": Decimal(45), "T2": Decimal(55)}})
    found = service.results(store, KARI, case.id)
    assert found.setting.frozen and found.left_open is None
    assert [one.weight for one in found.ranking.evaluation.criteria] == [45, 55]


def test_nothing_is_tried_once_bids_are_opened(store: Store) -> None:
    case = published(store)
    assert service.results(store, LISE, case.id).ranking.bids
    bids.open_bids(store, KARI, case.id)
    for person in (KARI, LISE, OLE):
        with pytest.raises(Refusal) as refused:
            service.imagined(store, person, case.id)
        assert refused.value.code == "not_allowed_now"
