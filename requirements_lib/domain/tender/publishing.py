"""What stands in the way of publishing a procurement, and what should be thought over first."""

from collections.abc import Iterator
from datetime import datetime

from requirements_lib.domain.library import answer_code
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.needs import Question
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.outcome import Finding, each_once
from requirements_lib.domain.rules import regime
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.rules.regime import Decision
from requirements_lib.domain.tender import bidding, proportion, protocol
from requirements_lib.domain.tender.own_words import own_words
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.domain.tender.wording import wording_findings
from requirements_lib.domain.weighing import criteria as award
from requirements_lib.domain.weighing import lot as lots
from requirements_lib.domain.weighing import model_fit, weighting
from requirements_lib.domain.weighing import winners as several
from requirements_lib.domain.weighing.quality_model import SCALES

_REQUIRED = ("title", "reference", "organisation", "starts", "bid_deadline", "estimated_value", "need")


def findings(
    profile: Profile, library: Library, law: LawTable, now: datetime | None = None
) -> tuple[Finding, ...]:
    """Everything that stands in the way of publishing, and what should be thought over, all at once.

    What has passed already is told only when the time is given.
    """
    decision = profile.regime(law)
    chosen = profile.chosen(library)
    return (
        *_missing(profile),
        *_dates(profile),
        *_references(profile, library),
        *_edits(profile, library),
        *_parameters(profile, library),
        *_selection(profile, library),
        *answer_code.check(profile.answer_choices),
        *_valuation(profile),
        *proportion.check_absolute(chosen, profile.absolute_reasons),
        *proportion.proportionate(chosen, decision),
        *_award(profile, chosen, law),
        *_wordings(profile, library),
        *regime.check(decision),
        *protocol.check(profile, decision, law),
        *several.check(
            profile.winners, profile.agreement, profile.price_model, _basis("division", decision, law)
        ),
        *bidding.check(profile.bidding, _basis("variants", decision, law)),
        *profile.time_plan.check(decision, law, now),
    )


def _award(profile: Profile, chosen: tuple[Requirement, ...], law: LawTable) -> Iterator[Finding]:
    """The criteria, whether the models fit them, and the climate rule: for the procurement or for each of its lots."""
    fits = (model_fit.check(model, asked, profile.quality_model) for _, model, asked in profile.priced)
    yield from each_once(finding for found in fits for finding in found)
    yield from _scale(profile)
    decision, announced = profile.regime(law), profile.weighting
    yield from weighting.check_rules(announced, decision, profile.weighting_reason, law)
    for model in dict.fromkeys(model for _, model, _ in profile.priced):
        yield from weighting.check_model(announced, model)
    yield from weighting.check_price(profile.weighed, decision, profile.fixed_price, law)
    priced = decision is None
    if profile.lots:
        yield from lots.check(profile.lots, chosen, profile.environment, law, announced, priced=priced)
        yield from lots.check_shared(profile.lots, profile.price_model)
        return
    yield from award.check(profile.criteria, chosen, priced=priced)
    yield from weighting.check(profile.criteria, announced)
    yield from profile.environment.check(law)
    yield from lots.check_undivided(profile.regime(law), profile.lots_reason, law)


def _scale(profile: Profile) -> Iterator[Finding]:
    highest = profile.quality_model.requirement_highest
    if highest not in SCALES:
        yield Finding.error("scale_not_offered", "quality_model", highest=str(highest))


def _wordings(profile: Profile, library: Library) -> tuple[Finding, ...]:
    """The traps in all the officer has written; the reason for the environment is about the evaluation as it stands."""
    found = (
        one
        for said in own_words(profile, library)
        for one in wording_findings(said.text, said.subject, judging=said.field == "environment_reason")
    )
    return tuple({(one.code, one.subject, one.facts["written"]): one for one in found}.values())


def _basis(what: str, decision: Decision | None, law: LawTable) -> str:
    """The rule that asks for something to be announced; empty where none is known."""
    return law.basis(f"{what}_{decision.regime.value}", decision.starts) if decision else ""


def _missing(profile: Profile) -> Iterator[Finding]:
    for field in _REQUIRED:
        value = getattr(profile, field)
        if value is None or (isinstance(value, str) and not value.strip()):
            yield Finding.error("field_missing", field)


def _dates(profile: Profile) -> Iterator[Finding]:
    deadline = profile.time_plan.deadline_day
    if deadline is None:
        return
    if profile.starts and deadline <= profile.starts:
        yield Finding.error("deadline_before_start", "bid_deadline")
    if profile.binding_until and profile.binding_until <= deadline:
        yield Finding.error("binding_before_deadline", "binding_until")
    if profile.questions_until and profile.questions_until > deadline:
        yield Finding.error("questions_after_deadline", "questions_until")


def _valuation(profile: Profile) -> Iterator[Finding]:
    if profile.valuation.lines and profile.estimated_value not in (None, profile.valuation.total):
        yield Finding.warning("value_differs", "estimated_value", amount=profile.valuation.total)


def _references(profile: Profile, library: Library) -> Iterator[Finding]:
    questions = {question.id for question in library.questions}
    known = {one.id for one in (*library.requirements, *profile.own_requirements)}
    for question in sorted(set(profile.answers) - questions):
        yield Finding.error("unknown_question", question)
    overridden = {one.requirement for one in profile.overrides} | {one.requirement for one in profile.edits}
    left_out = {one for lot in profile.lots for one in lot.leaves_out}
    named = overridden | left_out | set(profile.parameters) | set(profile.absolute_reasons)
    for requirement in sorted(named - known):
        yield Finding.error("unknown_requirement", requirement)
    for own in profile.own_requirements:
        if own.id in {one.id for one in library.requirements}:
            yield Finding.error("own_requirement_in_library", own.id)


def _edits(profile: Profile, library: Library) -> Iterator[Finding]:
    """An edit from a file, or made on an earlier library, may make no requirement."""
    edits = {one.requirement: one for one in profile.edits}
    for one in library.requirements:
        if one.id in edits and not edits[one.id].fits(one):
            yield Finding.error("edit_invalid", one.id)


def _parameters(profile: Profile, library: Library) -> Iterator[Finding]:
    """A profile from a file may hold numbers that `with_parameter` would have refused."""
    for one in (*library.requirements, *profile.own_requirements):
        for name, number in profile.parameters.get(one.id, {}).items():
            bounds = one.parameters.get(name)
            if bounds is None:
                yield Finding.error("unknown_parameter", one.id, name=name)
            elif not bounds.minimum <= number <= bounds.maximum:
                facts = {"label": bounds.label, "minimum": bounds.minimum, "maximum": bounds.maximum}
                yield Finding.error("parameter_out_of_bounds", one.id, **facts)


def _selection(profile: Profile, library: Library) -> Iterator[Finding]:
    lines = profile.lines(library)
    if not any(line.standing is Standing.IN for line in lines):
        yield Finding.error("no_requirements", "requirements")
    for question, waiting in _open(lines, library):
        yield Finding.warning("question_open", question.id, ask=question.ask, requirements=", ".join(waiting))
    for line in lines:
        if line.lacks_reason:
            yield Finding.error("override_without_reason", line.requirement.id)


def _open(lines: tuple[Line, ...], library: Library) -> Iterator[tuple[Question, list[str]]]:
    """Each question that something still depends on, with the requirements that wait for it."""
    undecided = [line for line in lines if line.standing is Standing.UNDECIDED]
    for question in library.questions:
        waiting = [one.requirement.id for one in undecided if question.id in dict(one.verdict.because)]
        if waiting:
            yield question, waiting
