"""What differs between two revisions of a tender, as people read it: what it is called, before, and now."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any

from paper.norwegian import long_day, moment, number
from requirements_lib.domain.library.answer_code import AnswerChoice
from requirements_lib.domain.library.requirement import Evidence, Reply
from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.rules.law import BasisCheck, LawTable, LawValue, LegalBasis
from requirements_lib.domain.rules.regime import Decision
from requirements_lib.domain.tender.bidding import Bidding
from requirements_lib.domain.tender.revision import Changed, Changes, CriterionChange, RequirementChange
from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.domain.weighing.lot import Lot
from requirements_lib.domain.weighing.price_model import Basket, LifeCycle, Ordering, PriceModel
from requirements_lib.domain.weighing.quality_model import QualityModel
from requirements_lib.domain.weighing.winners import Winners
from requirements_lib.words import bidding, quality_model, winners
from requirements_lib.words.answer import offered
from requirements_lib.words.field import FIELDS
from requirements_lib.words.phrase import joined
from requirements_lib.words.price_model import announced
from requirements_lib.words.terms import label, term
from requirements_lib.words.weighting import announced_weight

Row = tuple[str, str, str]
"""What, before, now."""
NAMES = FIELDS | {
    "years": "Avtaletid i år",
    "option_years": "Opsjon på forlengelse i år",
    "library_version": "Kravbibliotek",
    "price_model": "Prismodell",
    "quality_model": "Poeng for kvalitet",
    "tie_rule": "Ved likt resultat",
    "basis_checks": "Rettsgrunnlag som er kontrollert",
    "lots": "Delkontrakter",
    "tree": "Oppdelingen av kriteriene",
    "regime": "Regelverk",
}
"""What each field of a tender is called."""
PARTS = {
    "title": "Navn",
    "kind": "Type",
    "need": "Behov",
    "text": "Krav",
    "kind_reason": "Begrunnelse for typen",
    "exceeding_earns_points": "Poeng for mer enn minstekravet",
    "rubric": "Hva vi ser etter",
    "weight": "Vekt",
    "reply": "Krav til besvarelse",
    "evidence": "Dokumentasjon og kontroll",
    "fulfilled_by": "Oppfylles",
    "legal_bases": "Rettsgrunnlag",
    "annex": "Står i",
    "goal": "Kommunens mål",
}
"""What each part of a requirement is called."""
NONE = "Ikke oppgitt"
_NOT_THERE = "Ikke med"


def field_rows(changes: Changes) -> list[Row]:
    """The fields that differ."""
    return [(NAMES[one.field], _field(one, one.before), _field(one, one.after)) for one in changes.fields]


def part_rows(change: RequirementChange) -> list[Row]:
    """The parts of one requirement that differ."""
    return [(PARTS[one.field], _part(one, one.before), _part(one, one.after)) for one in change.parts]


def criterion_rows(changes: Changes) -> list[Row]:
    """The award criteria that differ."""
    return [(_criterion_name(one), _criterion(one.before), _criterion(one.after)) for one in changes.criteria]


def counted(changes: Changes) -> str:
    """«2 krav er endret, ett krav er nytt og ett krav er tatt ut», or nothing."""
    numbers = ((changes.altered, "endret"), (changes.added, "nytt"), (changes.removed, "tatt ut"))
    told = [
        f"{_some(len(found))} {'nye' if _many(found, word) else word}" for found, word in numbers if found
    ]
    return joined(told)


def rules(question: str, decision: Decision | None, law: LawTable) -> str:
    """What the rules say to one of the two questions of a correction; empty where they say nothing of their own."""
    if decision is None:
        return ""
    if question == "essential":
        return _told(
            law.at(f"changes_{decision.regime}", decision.starts),
            "En rettelse kan bare gjelde endringer som ikke er vesentlige",
        )
    return _told(
        law.at(f"changes_prolong_{decision.regime}", decision.starts),
        "Trenger leverandørene mer tid på grunn av endringen, skal fristen forlenges forholdsmessig",
    ) or _told(
        law.at(f"bid_days_{decision.regime}", decision.starts),
        "Fristen skal ta hensyn til hvor kompleks kontrakten er, og hvor lang tid leverandørene trenger",
    )


def to_be_sent(decision: Decision | None, law: LawTable) -> str:
    """What must be done with an announced correction."""
    rule = law.at(f"changes_sent_{decision.regime}", decision.starts) if decision else None
    told = _told(rule, "Send brevet og de nye dokumentene straks til alle som har fått konkurransegrunnlaget")
    return told or "Send brevet og de nye dokumentene til alle som har fått konkurransegrunnlaget."


def said(value: Any) -> str:
    """A value of a tender as it is printed."""
    if value is None or (value in ("", (), Decimal(0)) and value is not False):
        return NONE
    found = next((words for kind, words in _SAID if isinstance(value, kind)), _named)
    return found(value)


def _told(rule: LawValue | None, sentence: str) -> str:
    return f"{sentence} ({rule.basis}, {term(rule.certainty)})." if rule else ""


def _field(change: Changed, value: Any) -> str:
    return said(offered(value) if change.field == "answer_choices" else value)


def _part(change: Changed, value: Any) -> str:
    if change.field == "rubric":
        return "\n".join(f"{points} poeng: {words}" for points, words in value)
    return said(value)


def _some(count: int) -> str:
    return "ett krav er" if count == 1 else f"{count} krav er"


def _many(found: tuple[RequirementChange, ...], word: str) -> bool:
    return word == "nytt" and len(found) > 1


def _criterion_name(change: CriterionChange) -> str:
    criterion = change.after or change.before
    return criterion.name if criterion else ""


def _criterion(criterion: Criterion | None) -> str:
    if criterion is None:
        return _NOT_THERE
    whole = "samlet " if criterion.whole else ""
    fed = f" Vurderes {whole}etter {joined(list(criterion.requirements))}." if criterion.requirements else ""
    looks_for = f" {criterion.looks_for}" if criterion.looks_for else ""
    marked = " Gjelder klima og miljø." if criterion.environment else ""
    return f"{criterion.name}, {announced_weight(criterion)}.{fed}{looks_for}{marked}"


def _divided(criteria: tuple[Criterion, ...]) -> list[str]:
    """Each criterion, and which one it is a part of."""
    names = {one.id: one.name for one in criteria}
    return [
        _criterion(one) + (f" Del av «{names[one.under]}»." if one.under in names else "") for one in criteria
    ]


def _lot(lot: Lot) -> str:
    """Its name, what it is weighed by, and what is not asked in it."""
    weighed = " ".join(_divided(lot.criteria))
    without = f" Uten {joined(list(lot.leaves_out))}." if lot.leaves_out else ""
    own = f" Prismodell: {_price_model(lot.price_model)}" if lot.price_model else ""
    return f"{lot.label}: {weighed}{without}{own}"


def _price_model(model: PriceModel) -> str:
    return f"{label(model.code)}. {announced(model)}"


def _reply(reply: Reply) -> str:
    typed = f" Fyll også ut «{reply.typed.label}»." if reply.typed else ""
    return f"{reply.describe} Høyst {reply.max_words} ord.{typed}"


def _evidence(one: Evidence) -> str:
    lead = f"{label(one.form)} {term(one.verified)}"
    return f"{lead}: {one.what.rstrip('.')}. Kontrolleres av {one.checked_by.rstrip('.')}. {one.breach}"


def _named(value: Any) -> str:
    return str(getattr(value, "name", value))


def _listed(values: tuple[Any, ...]) -> str:
    if all(isinstance(one, Criterion) for one in values):
        return "\n".join(_divided(values))
    texts = [said(one) for one in values]
    return ", ".join(texts) if all(isinstance(one, str) for one in values) else "\n".join(texts)


_SAID: tuple[tuple[type | UnionType, Callable[[Any], str]], ...] = (
    (bool, lambda one: "Ja" if one else "Nei"),
    (StrEnum, label),
    (datetime, moment),
    (date, long_day),
    (Decimal, number),
    (AnswerChoice, lambda one: one.label),
    (Contract, lambda one: one.name),
    (Ordering | LifeCycle | Basket, _price_model),
    (QualityModel, quality_model.announced),
    (Winners, winners.announced),
    (Bidding, bidding.announced),
    (Reply, _reply),
    (Evidence, _evidence),
    (LegalBasis, lambda one: f"{one.name} {one.provision}".strip()),
    (BasisCheck, lambda one: f"{one.source}, {long_day(one.checked)}"),
    (Lot, _lot),
    (tuple, _listed),
)
"""How each kind of value is printed; the first that fits counts."""
