"""The fields for final weights, lot by lot, each with what was announced of it."""

from collections.abc import Mapping
from decimal import Decimal

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.procurement.frozen_model import Weights, model_of
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import parts_of
from requirements_lib.words.weighting import announced_weight
from scoring.words.numbers import given
from scoring.words.outcome import finding_sentence
from ui.widgets.form_field import Fields
from ui.widgets.procurement.criterion import read_weight

_WRONG = "Endelig vekt må være et tall over 0 og høyst 100."


def names(tender: Tender) -> dict[str, str]:
    """What each field is called: «Endelig vekt i prosent: Pris (35–45 %)»."""
    return {
        _field(part.lot_id, one.id): f"Endelig vekt i prosent: {one.name}"
        f" ({announced_weight(one)}{f', {part.lot_id}' if part.lot_id else ''})"
        for part in tender.parts
        for one in parts_of(part.announced, "")
    }


def asked(weights: Weights) -> dict[str, str]:
    """What stands in the fields at first."""
    return {_field(lot, one): given(weight) for lot, own in weights.items() for one, weight in own.items()}


def ask(fields: Fields) -> None:
    """One field for each weight."""
    for name in fields.names:
        if name.startswith("vekt_"):
            fields.line(name)


def wrong(fields: Fields, tender: Tender) -> tuple[dict[str, str], dict[str, dict[str, Decimal]]]:
    """What is wrong, by field, and the weights that were written."""
    found: dict[str, str] = {}
    weights: dict[str, dict[str, Decimal]] = {}
    for part in tender.parts:
        for one in parts_of(part.announced, ""):
            name = _field(part.lot_id, one.id)
            weight = read_weight(fields.typed(name))
            if weight is None:
                found[name] = _WRONG
            else:
                weights.setdefault(part.lot_id, {})[one.id] = weight
    return found or _not_as_announced(tender, weights, fields.names), weights


def _not_as_announced(
    tender: Tender, weights: dict[str, dict[str, Decimal]], names: Mapping[str, str]
) -> dict[str, str]:
    """Each fault at the field it is about; a wrong total stands at every field of its lot that adds to it."""
    try:
        model_of(tender, weights)
    except Blocked as blocked:
        found: dict[str, str] = {}
        for fault in sorted(
            blocked.findings, key=lambda one: one.subject == "criteria"
        ):  # its own fault first
            for part in tender.parts:
                if "lot" in fault.facts and (part.lot is None or part.lot.label != fault.facts["lot"]):
                    continue
                for name in names:
                    if name == _field(part.lot_id, fault.subject) or (
                        fault.subject == "criteria" and name.startswith(_field(part.lot_id, ""))
                    ):
                        found.setdefault(name, finding_sentence(fault))
        return found
    return {}


def _field(lot: str, criterion: str) -> str:
    return f"vekt_{lot or 'alt'}_{criterion}"
