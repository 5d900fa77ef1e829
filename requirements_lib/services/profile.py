"""Writing what a procurement is, one answer at a time, while it is a draft.

Every change is made to the latest revision, so two people working on different fields never undo one another;
a change to a field that somebody else changed meanwhile is refused as «changed_meanwhile».
"""

from collections.abc import Callable
from datetime import datetime
from operator import attrgetter
from typing import Any

from paper.norwegian import OSLO
from requirements_lib.domain.access import Action
from requirements_lib.domain.language.override import FindingOverride
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.rules.law import BasisCheck
from requirements_lib.domain.tender.description import DESCRIPTION
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.tender.valuation import Valuation
from requirements_lib.domain.version import Version, require_unchanged
from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.services.procurement import fetch_for, subject_of
from requirements_lib.storage import procurement as storage
from store.engine import Store
from store.work import Work

TEXT_FIELDS = (
    *DESCRIPTION,
    *("environment_reason", "procedure_reason", "lots_reason", "division_reason"),
    *("agreement_reason", "weighting_reason", "fixed_price"),
)


def answer(
    store: Store, person: Person, procurement_id: str, question: str, given: Answer, base: int | None = None
) -> Procurement:
    """Answer one question about the need, seen at revision `base`."""
    return change(
        store,
        person,
        procurement_id,
        "need_answered",
        lambda profile: profile.with_answer(question, given),
        read=lambda profile: str(profile.answers.get(question)),
        base=base,
    )


def override(store: Store, person: Person, procurement_id: str, choice: Override) -> Procurement:
    """Take a requirement in or out against the rule, with a reason."""
    return change(
        store, person, procurement_id, "requirement_overridden", lambda one: one.with_override(choice)
    )


def follow_rule(store: Store, person: Person, procurement_id: str, requirement: str) -> Procurement:
    """Let the rule decide again."""
    return change(
        store, person, procurement_id, "override_undone", lambda one: one.without_override(requirement)
    )


def record_basis_check(store: Store, person: Person, procurement_id: str, check: BasisCheck) -> Procurement:
    """Record that somebody has read a probable legal basis in its own place, so that its provision is printed.

    Raises Refusal «checked_in_the_future».
    """
    if check.checked > store.clock().astimezone(OSLO).date():
        raise Refusal("checked_in_the_future", checked=check.checked)
    return change(store, person, procurement_id, "basis_checked", lambda one: one.with_basis_check(check))


def set_fields(
    store: Store, person: Person, procurement_id: str, base: int | None = None, **fields: Any
) -> Procurement:
    """Set some fields of the profile, seen at revision `base`; a value that is not valid is refused by the domain."""
    return change(
        store,
        person,
        procurement_id,
        "fields_set",
        lambda profile: profile.with_fields(**fields),
        read=lambda profile: str([getattr(profile, field) for field in fields]),
        base=base,
    )


def set_finding_aside(
    store: Store, person: Person, procurement_id: str, override: FindingOverride
) -> Procurement:
    """Record why a remark on language or law is not followed."""
    return change(
        store, person, procurement_id, "finding_set_aside", lambda one: one.with_finding_override(override)
    )


def raise_finding_again(
    store: Store, person: Person, procurement_id: str, override: FindingOverride
) -> Procurement:
    """Let a remark that was set aside stand again."""
    return change(
        store, person, procurement_id, "finding_raised", lambda one: one.without_finding_override(override)
    )


def give_absolute_reason(
    store: Store, person: Person, procurement_id: str, requirement: str, reason: str
) -> Procurement:
    """Say why a requirement must be absolute; an empty reason takes it away."""
    return change(
        store,
        person,
        procurement_id,
        "absolute_reasoned",
        lambda one: one.with_absolute_reason(requirement, reason),
    )


def set_valuation(
    store: Store, person: Person, procurement_id: str, valuation: Valuation, base: int | None = None
) -> Procurement:
    """Record how the value was reached, seen at revision `base`; its total becomes the estimated value."""
    return change(
        store,
        person,
        procurement_id,
        "value_calculated",
        lambda one: one.with_valuation(valuation),
        read=lambda one: str(one.valuation),
        base=base,
    )


def add_lot(store: Store, person: Person, procurement_id: str, name: str) -> Procurement:
    """Divide the procurement into one more lot."""
    return change(store, person, procurement_id, "lot_added", lambda one: one.with_new_lot(name))


def change_lot(
    store: Store, person: Person, procurement_id: str, lot: str, base: int | None = None, **changes: Any
) -> Procurement:
    """Change what a lot is called, which requirements it leaves out and its own price, seen at revision `base`.

    Raises Refusal «unknown_lot».
    """
    return change(
        store,
        person,
        procurement_id,
        "lot_changed",
        lambda one: one.with_lot(lot, **changes),
        read=lambda one: str(
            [part.model_copy(update={"criteria": ()}) for part in one.lots if part.id == lot]
        ),
        base=base,
    )


def remove_lot(store: Store, person: Person, procurement_id: str, lot: str) -> Procurement:
    """Take a lot out."""
    return change(store, person, procurement_id, "lot_removed", lambda one: one.without_lot(lot))


def set_criteria(
    store: Store,
    person: Person,
    procurement_id: str,
    lot: str,
    criteria: tuple[Criterion, ...],
    base: int | None = None,
) -> Procurement:
    """Set the award criteria of a lot, or of the procurement when no lot is named, seen at revision `base`."""
    return change(
        store,
        person,
        procurement_id,
        "criteria_set",
        lambda one: one.with_criteria(lot, criteria),
        read=lambda one: str([part.criteria for part in one.lots if part.id == lot] or one.criteria),
        base=base,
    )


def write_text(
    store: Store, person: Person, procurement_id: str, field: str, text: str, base: int
) -> tuple[int, datetime]:
    """Write one text field, seen at revision `base`; returns the new revision and the instant.

    Raises Refusal «changed_meanwhile» when somebody else has changed the same field since.
    """
    if field not in TEXT_FIELDS:
        raise Refusal("unknown_field", field=field)
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.EDIT_PROCUREMENT)
        _refuse_if_changed(work, now, attrgetter(field), base)
        saved = storage.save(work, now.with_profile(now.profile.with_fields(**{field: text})))
        work.append("text_written", f"{subject_of(procurement_id)}/{field}", {"text": text})
        return saved.revision, work.at


def change(
    store: Store,
    person: Person,
    procurement_id: str,
    verb: str,
    changed: Callable[[Profile], Profile],
    *,
    read: Callable[[Profile], str] | None = None,
    base: int | None = None,
) -> Procurement:
    """Change the latest profile, and keep it as a new revision.

    Raises Refusal «changed_meanwhile» when somebody else has changed what `read` gives since revision `base`; without a
    base nothing was seen before, and the change is made.
    """
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.EDIT_PROCUREMENT)
        if read is not None and base is not None:
            _refuse_if_changed(work, now, read, base)
        saved = storage.save(work, now.with_profile(changed(now.profile)))
        work.append(verb, subject_of(procurement_id), {"revision": saved.revision})
    return saved


def _refuse_if_changed(work: Work, now: Procurement, read: Callable[[Profile], str], base: int) -> None:
    versions = (
        Version(text=read(one.profile), number=row.number, by=row.actor, at=row.at)
        for row, one in storage.fetch_since(work, now.id, base)
    )
    require_unchanged(versions, base, work.actor)
