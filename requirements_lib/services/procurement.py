"""Starting a procurement, naming its people, and publishing it."""

from datetime import datetime
from uuid import uuid4

from paper.norwegian import OSLO
from requirements_lib.domain.access import (
    COMMITTEE,
    Action,
    Phase,
    any_allowed,
    closing_phases,
    is_closed_to,
    require,
)
from requirements_lib.domain.language.override import Remaining
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Blocked, Finding, Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.frozen_model import by_publishing
from requirements_lib.domain.procurement.late_scorer import LateScorer, could_read, require_reason
from requirements_lib.domain.procurement.procurement import Member, Procurement
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender import publishing as rules
from requirements_lib.domain.tender import remark
from requirements_lib.domain.tender import tender as tenders
from requirements_lib.domain.tender.pinned import concerning
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.value import Value
from requirements_lib.storage import language
from requirements_lib.storage import person as people
from requirements_lib.storage import procurement as storage
from store.engine import Store
from store.work import Work


class Publication(Value):
    """When a tender was published, by whom, its fingerprint, and which revision of it this is."""

    at: datetime
    by: str
    fingerprint: str
    number: int = 1


def start(store: Store, person: Person, library: Library, profile: Profile | None = None) -> Procurement:
    """A new procurement in draft, on the library version of today."""
    require(person.roles, None, Action.START_PROCUREMENT)
    new = Procurement(id=uuid4().hex[:12], library_version=library.version, profile=profile or Profile())
    with store.work(person.id) as work:
        saved = storage.save(work, new, 0)
        work.append("procurement_started", subject_of(new.id), new.model_dump(mode="json"))
    return saved


def fetch(store: Store, person: Person, procurement_id: str) -> Procurement:
    """One procurement, for those who may read it, as they may read it."""
    with store.reading(person.id) as work:
        return seen(person, fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT))


def fetch_for(work: Work, person: Person, procurement_id: str, action: Action) -> Procurement:
    """The procurement, once the access table lets this person do `action` to it in its phase."""
    procurement = storage.fetch(work, procurement_id)
    roles = person.roles | procurement.roles_of(person.id)
    require(roles, procurement.phase, procurement.asked(action))
    return procurement


def seen(person: Person, procurement: Procurement) -> Procurement:
    """The procurement as this person may read it, for what a service gives back."""
    return procurement.seen_by(person.roles | procurement.roles_of(person.id))


def may(person: Person, procurement: Procurement, action: Action) -> bool:
    """Whether a page should offer `action`; the service asks again when it is done."""
    roles = person.roles | procurement.roles_of(person.id)
    return any_allowed(roles, procurement.phase, procurement.asked(action))


def readable(store: Store, person: Person) -> tuple[Procurement, ...]:
    """Every procurement this person may read, by title."""
    with store.reading(person.id) as work:
        found = [
            seen(person, one) for one in storage.fetch_all(work) if may(person, one, Action.READ_PROCUREMENT)
        ]
    return tuple(sorted(found, key=lambda one: (one.profile.title, one.id)))


def replacing(store: Store, person: Person, system_id: str) -> tuple[Procurement, ...]:
    """The procurements that replace a system in use, where this person may hold it beside the bids."""
    with store.reading(person.id) as work:
        found = (one for one in storage.fetch_all(work) if one.profile.replaces == system_id)
        return tuple(one for one in found if may(person, one, Action.COMPARE_WITH_TODAY))


def notified(work: Work) -> tuple[Procurement, ...]:
    """Every procurement whose award notice is sent, inside a unit of work whose service has asked for access."""
    return tuple(one for one in storage.fetch_all(work) if one.phase is Phase.NOTIFIED)


def require_open(store: Store, person: Person, action: Action) -> None:
    """Pass when a page for `action`, which belongs to no procurement, is open to this person. Raises the same."""
    with store.reading(person.id) as work:
        require_apart(work, person, action)


def require_apart(work: Work, person: Person, action: Action) -> None:
    """Pass when the person's roles may do what belongs to no procurement, and no evaluation closes it to them.

    Raises Refusal «not_allowed», and «evaluates_now» with what they evaluate and which notice ends it.
    """
    require(person.roles, None, action)
    for one in storage.fetch_in(work, closing_phases(action)):
        if is_closed_to(one.roles_of(person.id), one.phase, action):
            raise Refusal("evaluates_now", action=action.value, procurement=one.profile.title or one.id)


def last_saved(store: Store, person: Person, procurement_id: str) -> datetime:
    """When the procurement was last written."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        row = storage.last_change(work, procurement_id)
        assert row is not None  # just fetched
        return row.at  # type: ignore[no-any-return]


def name_member(
    store: Store, person: Person, procurement_id: str, member: Member, reason: str = ""
) -> Procurement:
    """Give a person a role in the procurement; `reason` is for one who could read the register after the opening.

    Raises Refusal «not_a_committee_role», «late_scorer_by_self» and «late_scorer_unexplained».
    """
    if member.role not in COMMITTEE:
        raise Refusal("not_a_committee_role", role=member.role.value)
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.NAME_COMMITTEE)
        told = {"person": member.person, "role": member.role.value}
        if _could_read(work, person, now, member):
            told["reason"] = require_reason(member.person, work.actor, reason)
            now = now.with_late_scorer(LateScorer(**told, by=work.actor, at=work.at))
        saved = storage.save(work, now.with_member(member))
        work.append("member_named", subject_of(procurement_id), told)
    return saved


def withdraw_member(store: Store, person: Person, procurement_id: str, member: Member) -> Procurement:
    """Take a role back."""
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.NAME_COMMITTEE)
        saved = storage.save(work, now.without_member(member))
        told = {"person": member.person, "role": member.role.value}
        work.append("member_withdrawn", subject_of(procurement_id), told)
    return saved


def check(
    store: Store, person: Person, procurement_id: str, library: Library, law: LawTable
) -> tuple[Finding, ...]:
    """Everything that stands in the way of publishing, and what should be thought over.

    What the officer has set aside is left out.
    """
    return review(fetch(store, person, procurement_id), library, law, store.clock()).open


def review(now: Procurement, library: Library, law: LawTable, at: datetime) -> Remaining:
    """The findings that stand, language included, and those that are set aside with a reason.

    What is corrected was announced on its day: that the day has passed is no remark then.
    """
    if now.correction is None:
        return reviewed(now.profile, library, law, at)
    found = reviewed(concerning(now.profile, library), library, law, at)
    return found._replace(open=tuple(one for one in found.open if one.code != "start_passed"))


def reviewed(profile: Profile, library: Library, law: LawTable, at: datetime) -> Remaining:
    """The same of a profile alone."""
    found = rules.findings(profile, library, law, at)
    said = remark.language(profile, library, language.load(), profile.starts or at.astimezone(OSLO).date())
    return remark.settled(profile, (*found, *said))


def publish(
    store: Store, person: Person, procurement_id: str, library: Library, law: LawTable, expected: int
) -> Tender:
    """Freeze what was seen at revision `expected`. Raises Blocked with every error, or Stale when it has changed."""
    with store.work(person.id) as work:
        now = fetch_for(work, person, procurement_id, Action.PUBLISH)
        tender = frozen(now, library, law)
        require_answered(now, library, law, work.at)
        storage.save_tender(work, procurement_id, tender)
        work.append("tender_published", subject_of(procurement_id), {"fingerprint": tender.fingerprint})
        storage.save(work, with_model(work, now.in_phase(Phase.PUBLISHED), tender), expected)
    return tender


def with_model(work: Work, now: Procurement, tender: Tender) -> Procurement:
    """The procurement with the frozen model that publishing makes where all of it is announced; not saved here."""
    made = by_publishing(tender, work.actor, work.at)
    if made is None:
        return now
    work.append("model_frozen", subject_of(now.id), {"fingerprint": made.model.fingerprint})
    return now.with_model(made)


def require_answered(now: Procurement, library: Library, law: LawTable, at: datetime) -> None:
    """Pass when every remark is mended or set aside. Raises Blocked with those that are not."""
    waiting = remark.unanswered(review(now, library, law, at).open)
    if waiting:
        raise Blocked(waiting)


def frozen(now: Procurement, library: Library, law: LawTable) -> Tender:
    """What publishing would freeze now. Raises Blocked with every error."""
    if now.library_version != library.version:
        raise Refusal("other_library_version", pinned=now.library_version, loaded=library.version)
    if now.correction is None:
        return tenders.freeze(now.profile, library, law)
    corrected = tenders.freeze(concerning(now.profile, library), library, law)
    return corrected.model_copy(update={"lots": now.profile.lots})


def tender(store: Store, person: Person, procurement_id: str) -> Tender:
    """The published tender, as it was announced last."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        return storage.fetch_tender(work, procurement_id)


def published(work: Work, procurement_id: str) -> Tender:
    """The published tender, inside a unit of work whose service has asked for access."""
    return storage.fetch_tender(work, procurement_id)


def publication(store: Store, person: Person, procurement_id: str) -> Publication | None:
    """When the tender was published last and by whom; None while it is a draft."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_PROCUREMENT)
        row = storage.publication(work, procurement_id)
    if row is None:
        return None
    return Publication(at=row.at, by=row.actor, fingerprint=row.fingerprint, number=row.number)


def advance(work: Work, procurement: Procurement, phase: Phase) -> Procurement:
    """Move a procurement one phase on, inside a unit of work whose service has asked for access.

    Raises Refusal «correction_open»: what is being corrected must be announced or dropped first.
    """
    if procurement.correction is not None:
        raise Refusal("correction_open")
    moved = storage.save(work, procurement.in_phase(phase), procurement.revision)
    work.append("phase_entered", subject_of(procurement.id), {"phase": phase.value})
    return moved


def keep(work: Work, procurement: Procurement) -> Procurement:
    """Save a procurement in the phase it is in, inside a unit of work whose service has asked for access."""
    return storage.save(work, procurement, procurement.revision)


def _could_read(work: Work, person: Person, now: Procurement, member: Member) -> bool:
    named = person if member.person == person.id else people.find(work, member.person)
    roles = named.roles if named else frozenset()
    return could_read(roles, now.roles_of(member.person), member.role, now.phase)


def subject_of(procurement_id: str) -> str:
    """What an event about a procurement is about."""
    return f"procurement/{procurement_id}"
