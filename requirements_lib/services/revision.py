"""Correcting a published tender before its deadline: a working copy, two questions, and a new revision.

Everybody else goes on with what was announced until the correction is announced too; leaving it drops nothing.
"""

from collections.abc import Callable
from datetime import datetime

from paper.norwegian import OSLO
from requirements_lib.documents import bundle, change_letter
from requirements_lib.domain.access import Action
from requirements_lib.domain.language.override import Remaining
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Blocked, Finding, Refusal, errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import correction as rules
from requirements_lib.domain.procurement.correction import QUESTIONS, Correction
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.domain.tender.revision import Changes, changes
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.value import Value
from requirements_lib.domain.version import Version, require_unchanged
from requirements_lib.services import template as templates
from requirements_lib.services.pinned import library_of
from requirements_lib.services.procurement import (
    Publication,
    fetch_for,
    frozen,
    require_answered,
    review,
    subject_of,
    with_model,
)
from requirements_lib.storage import procurement as storage
from store.engine import Store
from store.work import Work

FIELDS = tuple(f"{question}_reason" for question in QUESTIONS)
"""The texts of a correction."""


class Revision(Value):
    """One revision of a published tender."""

    publication: Publication
    library_version: str
    correction: Correction | None = None
    """How the two questions were answered; None for the first."""


class Preview(Value):
    """What announcing the correction now would tell, and what stands in its way."""

    changes: Changes | None
    """None while the working copy is no tender."""
    findings: tuple[Finding, ...]
    review: Remaining


def begin(store: Store, person: Person, procurement_id: str) -> Procurement:
    """Open a correction. Raises Refusal «correction_too_late» from the announced deadline on; an open one is kept."""
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.CORRECT_TENDER)
        if now.correction is not None:
            return now
        _require_before_deadline(work, procurement_id)
        saved = storage.save(work, now.with_correction(Correction(base=now.revision)))
        work.append("correction_opened", subject_of(procurement_id), {"base": now.revision})
    return saved


def answer(store: Store, person: Person, procurement_id: str, question: str, given: bool) -> Procurement:
    """Answer one of the two questions. Raises Refusal «unknown_field» and «correction_not_open»."""
    if question not in QUESTIONS:
        raise Refusal("unknown_field", field=question)
    with store.work(person.id) as work:
        saved = _write(work, person, procurement_id, lambda one: one.with_answer(question, given))
        content = {"question": question, "answer": given}
        work.append("correction_answered", subject_of(procurement_id), content)
    return saved


def write_reason(
    store: Store, person: Person, procurement_id: str, field: str, text: str, base: int
) -> tuple[int, datetime]:
    """Write why one question is answered so, seen at revision `base`; returns the new revision and the instant.

    Raises Refusal «changed_meanwhile» as other texts do.
    """
    if field not in FIELDS:
        raise Refusal("unknown_field", field=field)
    question = field.removesuffix("_reason")
    with store.work(person.id) as work:
        _refuse_if_changed(work, procurement_id, question, base)
        saved = _write(work, person, procurement_id, lambda one: one.with_reason(question, text))
        work.append("text_written", f"{subject_of(procurement_id)}/{field}", {"text": text})
        return saved.revision, work.at


def discard(store: Store, person: Person, procurement_id: str) -> Procurement:
    """Drop the correction: the procurement says again what was announced."""
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.CORRECT_TENDER)
        announced = storage.fetch_revision(work, procurement_id, _open(now).base)
        saved = storage.save(work, now.restored(announced.profile))
        work.append("correction_discarded", subject_of(procurement_id), {"base": announced.revision})
    return saved


def preview(store: Store, person: Person, procurement_id: str, library: Library, law: LawTable) -> Preview:
    """What differs from what was announced, and everything that stands in the way of announcing it."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        library = library_of(work, now, library)
        announced, seen = storage.fetch_tender(work, procurement_id), review(now, library, law, work.at)
    try:
        corrected = frozen(now, library, law)
    except Blocked as blocked:
        return Preview(changes=None, findings=blocked.findings, review=seen)
    found = rules.findings(_open(now), announced, corrected)
    return Preview(changes=changes(announced, corrected), findings=found, review=seen)


def publish(
    store: Store, person: Person, procurement_id: str, library: Library, law: LawTable, expected: int
) -> Tender:
    """Announce the correction as the tender's next revision, as it was seen at revision `expected`.

    Raises Blocked with everything that stands in the way, Stale when something has changed since, and Refusal
    «correction_too_late».
    """
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.CORRECT_TENDER)
        _require_before_deadline(work, procurement_id)
        tender = _corrected(work, now, library_of(work, now, library), law)
        number = len(now.corrections) + 1
        number = storage.save_tender(work, procurement_id, tender, number)
        storage.save(work, with_model(work, now.corrected(), tender), expected)
        content = {"fingerprint": tender.fingerprint, "number": number} | _open(now).model_dump(mode="json")
        work.append("tender_corrected", subject_of(procurement_id), content)
    return tender


def revisions(store: Store, person: Person, procurement_id: str) -> tuple[Revision, ...]:
    """Every revision of the published tender, the first one first."""
    with store.reading(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        found = storage.fetch_tenders(work, procurement_id)
    answers = (None, *now.corrections)
    return tuple(
        Revision(
            publication=Publication(at=row.at, by=row.actor, fingerprint=row.fingerprint, number=row.number),
            library_version=tender.library_version,
            correction=correction,
        )
        for (row, tender), correction in zip(found, answers, strict=True)
    )


def letter(
    store: Store, person: Person, procurement_id: str, number: int, contracts: StandardContracts
) -> bytes:
    """The letter to the suppliers about revision `number`, from 2 on, on the municipality's template."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.MAKE_DOCUMENTS)
        found = storage.fetch_tenders(work, procurement_id)
        template = templates.ground(work)
    before, after = (
        change_letter.Announced(tender, row.number, bundle.titles(tender, contracts))
        for row, tender in found[number - 2 : number]
    )
    return change_letter.make(before, after, found[number - 1][0].at, template)


def letter_titles(store: Store, person: Person, procurement_id: str) -> dict[str, str]:
    """What the letter about each revision is called, by file name, from revision 2 on."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        return change_letter.titles(len(storage.fetch_tenders(work, procurement_id)))


def tenders(work: Work, procurement_id: str) -> tuple[Tender, ...]:
    """Every revision, inside a unit of work whose service has asked for access; the first one first."""
    return tuple(tender for _, tender in storage.fetch_tenders(work, procurement_id))


def _corrected(work: Work, now: Procurement, library: Library, law: LawTable) -> Tender:
    tender = frozen(now, library, law)
    announced = storage.fetch_tender(work, now.id)
    standing = errors(rules.findings(_open(now), announced, tender))
    if standing:
        raise Blocked(standing)
    require_answered(now, library, law, work.at)
    return tender


def _require_before_deadline(work: Work, procurement_id: str) -> None:
    deadline = storage.fetch_tender(work, procurement_id).bid_deadline
    if work.at >= deadline:
        raise Refusal("correction_too_late", deadline=deadline.astimezone(OSLO))


def _write(
    work: Work, person: Person, procurement_id: str, change: Callable[[Correction], Correction]
) -> Procurement:
    now = fetch_for(work, person, procurement_id, Action.CORRECT_TENDER)
    return storage.save(work, now.with_correction(change(_open(now))))


def _open(now: Procurement) -> Correction:
    if now.correction is None:
        raise Refusal("correction_not_open")
    return now.correction


def _refuse_if_changed(work: Work, procurement_id: str, question: str, base: int) -> None:
    versions = (
        Version(
            text=one.correction.reason(question) if one.correction else "",
            number=row.number,
            by=row.actor,
            at=row.at,
        )
        for row, one in storage.fetch_since(work, procurement_id, base)
    )
    require_unchanged(versions, base, work.actor)
