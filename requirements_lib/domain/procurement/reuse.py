"""A new procurement from an earlier one: what is copied, and what of it the library of today no longer holds."""

from collections.abc import Collection, Iterable, Iterator

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import Requirement, Status
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.domain.weighing.lot import Lot

_ITS_OWN = frozenset(
    {
        *("reference", "starts", "questions_until", "bid_deadline", "binding_until"),
        *("basis_checks", "finding_overrides", "replaces", "prefill", "trial"),
    }
)
"""What belongs to one procurement alone: its case, its days, what is imagined, and what somebody has vouched for."""


def reused(source: Profile, procurement_id: str, library: Library) -> Profile:
    """The profile of a new procurement, from that of `procurement_id`; what `left_out` names is not copied."""
    questions = {one.id for one in library.questions}
    known = _known(source, library)
    copied = source.model_dump(exclude=set(_ITS_OWN)) | {
        "based_on": procurement_id,
        "answers": {name: one for name, one in source.answers.items() if name in questions},
        "overrides": tuple(
            one.model_copy(update={"withheld": False}) for one in source.overrides if one.requirement in known
        ),
        "edits": tuple(one for one in source.edits if one.requirement not in _not_fitting(source, library)),
        "order": tuple(one for one in source.order if one in known),
        "absolute_reasons": {name: why for name, why in source.absolute_reasons.items() if name in known},
        "parameters": {name: _numbers(source, one) for name, one in known.items() if _numbers(source, one)},
        "criteria": _fed_by(source.criteria, known),
        "lots": tuple(_lot(one, known) for one in source.lots),
    }
    return Profile.model_validate(copied)


def left_out(source: Profile, library: Library) -> tuple[Finding, ...]:
    """What an earlier profile says of questions, requirements and texts that the library no longer has."""
    return (*_questions(source, library), *_requirements(source, library), *_edits(source, library))


def since(tender: Tender, library: Library) -> tuple[Finding, ...]:
    """What has become of each requirement that was announced, other than being gone."""
    today = {one.id: one for one in library.requirements}
    return tuple(
        found for asked in tender.requirements for found in _changed(asked.requirement, today.get(asked.id))
    )


def _known(source: Profile, library: Library) -> dict[str, Requirement]:
    return {one.id: one for one in (*library.requirements, *source.own_requirements)}


def _fed_by(criteria: Iterable[Criterion], known: Collection[str]) -> tuple[Criterion, ...]:
    """The criteria without the requirements that are gone."""
    return tuple(
        one.model_copy(update={"requirements": tuple(fed for fed in one.requirements if fed in known)})
        for one in criteria
    )


def _lot(lot: Lot, known: Collection[str]) -> Lot:
    left_out = tuple(one for one in lot.leaves_out if one in known)
    return lot.model_copy(update={"leaves_out": left_out, "criteria": _fed_by(lot.criteria, known)})


def _not_fitting(source: Profile, library: Library) -> frozenset[str]:
    known = _known(source, library)
    return frozenset(
        one.requirement
        for one in source.edits
        if one.requirement not in known or not one.fits(known[one.requirement])
    )


def _numbers(source: Profile, requirement: Requirement) -> dict[str, int]:
    """The numbers that were chosen, and that the requirement still has."""
    chosen = source.parameters.get(requirement.id, {})
    return {name: number for name, number in chosen.items() if name in requirement.parameters}


def _questions(source: Profile, library: Library) -> Iterator[Finding]:
    for name in sorted(set(source.answers) - {one.id for one in library.questions}):
        yield Finding.notice("reuse_question_gone", name)


def _requirements(source: Profile, library: Library) -> Iterator[Finding]:
    named = {one.requirement for one in source.overrides} | {one.requirement for one in source.edits}
    criteria = (*source.criteria, *(one for lot in source.lots for one in lot.criteria))
    fed = {one for criterion in criteria for one in criterion.requirements}
    named |= fed | set(source.parameters) | set(source.absolute_reasons)
    for one in sorted(named - set(_known(source, library))):
        yield Finding.notice("reuse_requirement_gone", one)


def _edits(source: Profile, library: Library) -> Iterator[Finding]:
    known = _known(source, library)
    for one in sorted(_not_fitting(source, library) & set(known)):
        yield Finding.notice("reuse_edit_left_out", one)


def _changed(before: Requirement, now: Requirement | None) -> Iterator[Finding]:
    if now is None or before.status is Status.RETIRED:
        return
    if now.status is Status.RETIRED:
        yield Finding.notice("reuse_requirement_retired", now.id, title=now.title)
    elif now.version > before.version:
        what = " ".join(one.what for one in now.changes if one.version > before.version)
        facts = {"title": now.title, "before": before.version, "after": now.version, "what": what}
        yield Finding.notice("reuse_requirement_changed", now.id, **facts)
