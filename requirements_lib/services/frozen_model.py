"""Freezing the evaluation model before the bids are opened, and correcting only what was left open."""

from requirements_lib.domain.access import Action
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import frozen_model as rules
from requirements_lib.domain.procurement.frozen_model import FrozenModel, ModelCorrection, Weights
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.services.procurement import fetch_for, subject_of, with_model
from requirements_lib.storage import procurement as storage
from store.engine import Store
from store.work import Work


def frozen(store: Store, person: Person, procurement_id: str) -> tuple[FrozenModel, ...]:
    """Every model frozen for the tender as it was announced last, the one in force last; none while it is not."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        fingerprint = storage.fetch_tender(work, procurement_id).fingerprint
    return tuple(one for one in now.frozen if one.model.tender == fingerprint)


def tender(store: Store, person: Person, procurement_id: str) -> Tender:
    """The tender as bids are judged by it: with its final weights, or as announced while nothing is frozen."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        announced = storage.fetch_tender(work, procurement_id)
    return rules.final(announced, now.model_of(announced.fingerprint))


def freeze(
    store: Store, person: Person, procurement_id: str, weights: Weights, reason: str = ""
) -> FrozenModel:
    """Freeze the model with these final weights. Raises Blocked with every weight that is not as announced.

    Until the bids are opened it can be frozen anew with a reason; the last one is in force and the earlier ones are
    kept. Raises Refusal «model_frozen_without_change» and «model_frozen_without_reason».
    """
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.FREEZE_MODEL)
        announced = storage.fetch_tender(work, procurement_id)
        before = now.model_of(announced.fingerprint)
        why = reason.strip() if before else ""
        made = FrozenModel(model=rules.model_of(announced, weights), by=person.id, at=work.at, reason=why)
        rules.require_reasoned(made, before)
        storage.save(work, now.with_model(made), now.revision)
        _tell(work, procurement_id, made)
    return made


def propose(
    store: Store, person: Person, procurement_id: str, weights: Weights, answers: dict[str, str]
) -> ModelCorrection:
    """Propose other final weights after the bids were opened, with an answer to each of `CONDITIONS`.

    Raises Refusal «model_announced_exactly», «model_correction_open» and «model_correction_without_change», and
    Blocked with what is not as announced or not answered.
    """
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.CORRECT_MODEL)
        announced = storage.fetch_tender(work, procurement_id)
        rules.require_open(announced)
        if now.model_correction is not None:
            raise Refusal("model_correction_open")
        proposed = ModelCorrection(
            weights={lot: dict(own) for lot, own in weights.items()},
            proposed_by=person.id,
            proposed_at=work.at,
            **{one: answers.get(one, "") for one in rules.CONDITIONS},
        )
        _require_sound(now, announced, proposed)
        storage.save(work, now.with_model_correction(proposed), now.revision)
        told = proposed.model_dump(mode="json", exclude={"proposed_by", "proposed_at"})
        work.append("model_correction_proposed", subject_of(procurement_id), told)
    return proposed


def approve(store: Store, person: Person, procurement_id: str, proposed: ModelCorrection) -> FrozenModel:
    """Approve the correction as it was seen; the model before it is kept.

    Raises Refusal «model_correction_not_open», «model_correction_another» when it is no longer the one proposed, and
    «model_correction_by_same».
    """
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.APPROVE_MODEL)
        _require_shown(now, proposed)
        if proposed.proposed_by == person.id:
            raise Refusal("model_correction_by_same")
        announced = storage.fetch_tender(work, procurement_id)
        model = rules.model_of(announced, proposed.weights)
        made = FrozenModel(model=model, by=person.id, at=work.at, correction=proposed)
        storage.save(work, now.with_model(made), now.revision)
        _tell(work, procurement_id, made)
    return made


def drop_correction(
    store: Store, person: Person, procurement_id: str, proposed: ModelCorrection
) -> Procurement:
    """Let go what was proposed, as it was seen; the model stands as it was.

    Raises Refusal «model_correction_not_open» and «model_correction_another».
    """
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.APPROVE_MODEL)
        _require_shown(now, proposed)
        saved = storage.save(work, now.with_model_correction(None), now.revision)
        work.append("model_correction_dropped", subject_of(procurement_id), {})
    return saved


def opened(work: Work, now: Procurement, tender: Tender) -> Procurement:
    """The procurement when its model is frozen; not saved here. Raises Refusal «model_not_frozen»."""
    if now.model_of(tender.fingerprint) is None:
        now = with_model(work, now, tender)
    if now.model_of(tender.fingerprint) is None:
        raise Refusal("model_not_frozen")
    return now


def in_force(work: Work, procurement_id: str, tender: Tender) -> FrozenModel | None:
    """The model that bids are compared by, inside a unit of work whose service has asked for access."""
    return storage.fetch(work, procurement_id).model_of(tender.fingerprint)


def _require_shown(now: Procurement, proposed: ModelCorrection) -> None:
    if now.model_correction is None:
        raise Refusal("model_correction_not_open")
    if now.model_correction != proposed:
        raise Refusal("model_correction_another")


def _require_sound(now: Procurement, tender: Tender, proposed: ModelCorrection) -> None:
    rules.require_answered(proposed)
    model, before = rules.model_of(tender, proposed.weights), now.model_of(tender.fingerprint)
    if before is not None and model == before.model:
        raise Refusal("model_correction_without_change")


def _tell(work: Work, procurement_id: str, made: FrozenModel) -> None:
    told: dict[str, object] = {"fingerprint": made.model.fingerprint}
    if made.correction is not None:
        told["proposed_by"] = made.correction.proposed_by
    if made.reason:
        told["reason"] = made.reason
    verb = "model_corrected" if made.correction else "model_frozen"
    work.append(verb, subject_of(procurement_id), told)
