"""Freezing, and the one correction that is left after the bids are opened: two people, and both versions kept."""

from decimal import Decimal
from typing import Any

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.person import Person
from requirements_lib.services import frozen_model as frozen_models
from scoring.services import bid as bids
from store.engine import Store
from tests.builders import criteria
from tests.scoring.services.committee import JONAS, KARI, LISE, Case, in_consensus, opened, published

MANAGER = Person(id="p-nils", name="Nils Moe", roles=frozenset({Role.MANAGER}))
ANSWERS = {
    "unchanged": "Samme kriterier.",
    "unforeseen": "Innenfor rammen.",
    "fair": "Tilbudene er ikke lest.",
}


def _ranges() -> dict[str, Any]:
    ends = ((35, 45), (55, 65))
    given = tuple(
        one.model_copy(update={"least": Decimal(low), "most": Decimal(high)})
        for one, (low, high) in zip(criteria(), ends, strict=True)
    )
    return {"criteria": given, "weighting": "ranges"}


def _weights(price: str, quality: str) -> dict[str, dict[str, Decimal]]:
    return {"": {"T1": Decimal(price), "T2": Decimal(quality)}}


def _code(refused: pytest.ExceptionInfo[Refusal]) -> str:
    return refused.value.code


def _frozen(store: Store) -> Case:
    case = published(store, **_ranges())
    frozen_models.freeze(store, KARI, case.id, _weights("45", "55"))
    bids.open_bids(store, KARI, case.id)
    return case


def test_publishing_exact_weights_writes_the_record_by_itself(store: Store) -> None:
    case = published(store)
    (kept,) = frozen_models.frozen(store, KARI, case.id)
    assert (kept.by, kept.model.tender) == (KARI.id, case.tender.fingerprint)


def test_bids_are_not_opened_before_the_final_weights_are_frozen(store: Store) -> None:
    case = published(store, **_ranges())
    with pytest.raises(Refusal) as refused:
        bids.open_bids(store, KARI, case.id)
    assert _code(refused) == "model_not_frozen"
    with pytest.raises(Blocked):
        frozen_models.freeze(store, KARI, case.id, _weights("50", "50"))
    frozen_models.freeze(store, KARI, case.id, _weights("40", "60"))
    for weights, reason, code in (("40", "Samme.", "change"), ("45", " ", "reason")):
        with pytest.raises(Refusal) as refused:
            frozen_models.freeze(store, KARI, case.id, _weights(weights, str(100 - int(weights))), reason)
        assert _code(refused) == f"model_frozen_without_{code}"
    frozen_models.freeze(store, KARI, case.id, _weights("45", "55"), " Drøftet med ledelsen. ")
    bids.open_bids(store, KARI, case.id)
    assert [one.reason for one in frozen_models.frozen(store, KARI, case.id)] == ["", "Drøftet med ledelsen."]
    assert [one.model.weights_of("")["T1"] for one in frozen_models.frozen(store, KARI, case.id)] == [40, 45]
    with pytest.raises(Refusal) as refused:
        frozen_models.freeze(store, KARI, case.id, _weights("40", "60"))
    assert _code(refused) == "not_allowed_now"


def test_a_correction_takes_two_people_and_keeps_what_was(store: Store) -> None:
    case = _frozen(store)
    with pytest.raises(Refusal) as refused:
        frozen_models.propose(store, KARI, case.id, _weights("45", "55"), ANSWERS)
    assert _code(refused) == "model_correction_without_change"
    with pytest.raises(Blocked):
        frozen_models.propose(store, KARI, case.id, _weights("40", "60"), {"fair": "Ja."})
    proposed = frozen_models.propose(store, KARI, case.id, _weights("40", "60"), ANSWERS)
    for who, code in ((KARI, "model_correction_by_same"), (LISE, "not_allowed")):
        with pytest.raises(Refusal) as refused:
            frozen_models.approve(store, who, case.id, proposed)
        assert _code(refused) == code
    for scorer in (LISE, JONAS):
        boss = scorer.model_copy(update={"roles": frozenset({Role.MANAGER})})
        for act in (frozen_models.approve, frozen_models.drop_correction):
            with pytest.raises(Refusal) as refused:
                act(store, boss, case.id, proposed)
            assert _code(refused) == "not_by_scorers"
    made = frozen_models.approve(store, MANAGER, case.id, proposed)
    before, after = frozen_models.frozen(store, KARI, case.id)
    assert before.model.weights_of("")["T1"] == 45
    assert after == made
    assert (made.by, made.correction) == (MANAGER.id, proposed)
    with pytest.raises(Refusal) as refused:
        frozen_models.approve(store, MANAGER, case.id, proposed)
    assert _code(refused) == "model_correction_not_open"


def test_a_proposal_can_be_dropped_and_another_made(store: Store) -> None:
    case = _frozen(store)
    first = frozen_models.propose(store, KARI, case.id, _weights("40", "60"), ANSWERS)
    with pytest.raises(Refusal) as refused:
        frozen_models.propose(store, KARI, case.id, _weights("41", "59"), ANSWERS)
    assert _code(refused) == "model_correction_open"
    frozen_models.drop_correction(store, MANAGER, case.id, first)
    frozen_models.propose(store, KARI, case.id, _weights("41", "59"), ANSWERS)
    for act in (frozen_models.approve, frozen_models.drop_correction):
        with pytest.raises(Refusal) as refused:
            act(store, MANAGER, case.id, first)
        assert _code(refused) == "model_correction_another"
    assert len(frozen_models.frozen(store, KARI, case.id)) == 1


def test_nothing_is_corrected_where_all_was_announced_or_once_the_points_are_shown(store: Store) -> None:
    case = opened(store)
    with pytest.raises(Refusal) as refused:
        frozen_models.propose(store, KARI, case.id, _weights("41", "59"), ANSWERS)
    assert _code(refused) == "model_announced_exactly"
    case = in_consensus(store)
    with pytest.raises(Refusal) as refused:
        frozen_models.propose(store, KARI, case.id, _weights("41", "59"), ANSWERS)
    assert _code(refused) == "not_allowed_now"
