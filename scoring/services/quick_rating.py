"""The half-hour rating of a system: its answers, and what comes of them."""

from collections.abc import Mapping
from datetime import date, datetime

from paper.norwegian import OSLO, today
from requirements_lib.domain.access import Action, require
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.tender.selection import Line
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import require_apart
from scoring.domain.phase_out.decision import Turn, decided, turns
from scoring.domain.phase_out.phase_out import Proposal
from scoring.domain.rating.forecast import Forecast, forecast
from scoring.domain.rating.known import Known, known, lines_of, settled
from scoring.domain.rating.quadrant import Time, time
from scoring.domain.rating.triage import Triage, TriageRule, triage
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.overdue import Duty, duties
from scoring.domain.systems.quick_rating import LONGEST_EVIDENCE, LONGEST_GIVEN_BY, QuickAnswer, QuickForm
from scoring.domain.systems.system import AssessedSystem, System
from scoring.services.system import lists
from scoring.storage import choices
from scoring.storage import system as storage
from store.engine import Store
from store.work import Work


class SoFar(Value):
    """What the half-hour rating leads to as it is answered."""

    known: Known
    proposal: Proposal
    settled: frozenset[str]
    """The questions that are asked only when the register does not answer them, and that it answers."""


class Outcome(SoFar):
    """The same, with where it stands and the years ahead."""

    time: Time
    forecast: Forecast


class QuickResult(Outcome):
    """Everything it leads to, and which single answer would change it."""

    turns: tuple[Turn, ...]


def answer(store: Store, person: Person, system_id: str, question: str, option: str | None) -> QuickAnswer:
    """Answer one question, keeping what it rests on; None is «ukjent». Raises Refusal «unknown_answer»."""
    if option is not None and option not in _options(question):
        raise Refusal("unknown_answer")
    return _write(store, person, system_id, question, {"option": option})


def explain(
    store: Store, person: Person, system_id: str, question: str, field: str, text: str
) -> QuickAnswer:
    """Write what an answer rests on («evidence») or who gave it («given_by»), keeping the answer."""
    if field not in ("evidence", "given_by"):
        raise Refusal("unknown_field", field=field)
    most = LONGEST_EVIDENCE if field == "evidence" else LONGEST_GIVEN_BY
    return _write(store, person, system_id, question, {field: text.strip()[:most]})


def answer_all(
    store: Store,
    person: Person,
    system_id: str,
    options: Mapping[str, str | None],
    support: Mapping[str, str] | None = None,
) -> System:
    """Write everything a meeting answered at once, and the lines of the list its technologies were confirmed as.

    Raises Refusal «unknown_question», «unknown_answer» or «unknown_release», and then writes nothing.
    """
    require(person.roles, None, Action.EDIT_SYSTEMS)
    for question, option in options.items():
        _require_question(question)
        if option is not None and option not in _options(question):
            raise Refusal("unknown_answer")
    for release in (support or {}).values():
        require_release(release)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id).system
        given = {
            question: now.quick.get(question, QuickAnswer()).model_copy(
                update={"option": option, "by": work.actor, "at": work.at}
            )
            for question, option in options.items()
        }
        changed = {"quick": now.quick | given, "support": now.support | dict(support or {})}
        return _save(work, now.model_copy(update=changed), "quick_answered")


def confirm_support(
    store: Store, person: Person, system_id: str, technology: str, release: str | None
) -> System:
    """Say which line of the list a technology is, that it is none of them («»), or take it back (None)."""
    require(person.roles, None, Action.EDIT_SYSTEMS)
    require_release(release)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id).system
        others = {one: id for one, id in now.support.items() if one != technology}
        support = others if release is None else others | {technology: release}
        return _save(work, now.model_copy(update={"support": support}), "support_confirmed")


def so_far(assessed: AssessedSystem, library: Library, on: date) -> SoFar:
    """What comes of everything known of a system on a day."""
    return _so_far(assessed, lines_of(assessed.system, library), on)


def outcome(assessed: AssessedSystem, library: Library, at: datetime) -> Outcome:
    """The same with where it stands and the years ahead."""
    now = so_far(assessed, library, today(at))
    return Outcome(
        **dict(now),
        time=time(now.known.lines, now.known.assessed.ratings, now.known.users),
        forecast=forecast(now.known.assessed, lists().ends, today(at)),
    )


def result(assessed: AssessedSystem, library: Library, at: datetime) -> QuickResult:
    """The same with which single answer would change it: every answer is tried, so it takes its time."""
    lines = lines_of(assessed.system, library)
    found = turns(assessed, lines, lists(), today(at), at)
    return QuickResult(**dict(outcome(assessed, library, at)), turns=found)


def form() -> QuickForm:
    """All the questions."""
    return lists().form


def first(systems: tuple[AssessedSystem, ...], at: datetime) -> Triage:
    """Which systems are worth a rating first."""
    return triage(systems, rule(), lists().form, lists().ends, at.astimezone(OSLO))


def rule() -> TriageRule:
    """How the first ones are picked."""
    return choices.load().triage


def overdue(systems: tuple[AssessedSystem, ...], at: datetime) -> tuple[Duty, ...]:
    """Everything the systems must have: what is overdue first."""
    chosen = choices.load()
    return duties(systems, chosen.intervals, lists().form, chosen.soon_days, today(at))


def intervals() -> dict[Papers, int]:
    """How many months there may be between."""
    return {name: one.months for name, one in choices.load().intervals.items()}


def _so_far(assessed: AssessedSystem, lines: tuple[Line, ...], on: date) -> SoFar:
    given = lists()
    found = known(assessed, lines, given, on)
    return SoFar(known=found, proposal=decided(found, on), settled=settled(assessed.system, given, on))


def _options(question: str) -> tuple[str, ...]:
    return tuple(option for one in lists().form.questions if one.id == question for option in one.effects)


def _write(
    store: Store, person: Person, system_id: str, question: str, fields: dict[str, str | None]
) -> QuickAnswer:
    require(person.roles, None, Action.EDIT_SYSTEMS)
    _require_question(question)
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id).system
        before = now.quick.get(question, QuickAnswer())
        given = QuickAnswer.model_validate(before.model_dump() | fields | {"by": work.actor, "at": work.at})
        _save(work, now.model_copy(update={"quick": now.quick | {question: given}}), "quick_answered")
    return given


def _require_question(question: str) -> None:
    if question not in {one.id for one in lists().form.questions}:
        raise Refusal("unknown_question", question=question)


def require_release(release: str | None) -> None:
    """Raise Refusal «unknown_release» for what is no line of the list."""
    ends = lists().ends
    if release and (ends is None or release not in ends.by_id()):
        raise Refusal("unknown_release")


def _save(work: Work, system: System, verb: str) -> System:
    storage.save(work, system)
    work.append(verb, f"system/{system.id}", system.model_dump(mode="json"))
    return system
