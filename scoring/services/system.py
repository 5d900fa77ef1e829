"""The register of systems in use, their rating by the yardstick, and what should be phased out."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

from paper.norwegian import today
from requirements_lib.domain.access import Action, require
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Blocked, Finding, Refusal, errors
from requirements_lib.domain.person import Person
from requirements_lib.services.procurement import require_apart
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.rating.known import known, lines_of
from scoring.domain.systems.in_use import Paper, Papers
from scoring.domain.systems.register import Register, check
from scoring.domain.systems.renewal import applied, read
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion
from scoring.domain.systems.system import LONGEST_NAME, AssessedSystem, System, SystemRating
from scoring.services import whole_register
from scoring.services.whole_register import Weighed
from scoring.services.whole_register import lists as lists
from scoring.storage import system as storage
from store.engine import Store
from store.work import Work


def systems(store: Store, person: Person) -> tuple[AssessedSystem, ...]:
    """Every system, by name."""
    return whole_register.systems(store, person)


def fetch(store: Store, person: Person, system_id: str) -> AssessedSystem:
    """One system with everything it is judged by."""
    with store.reading(person.id) as work:
        require_apart(work, person, Action.READ_SYSTEMS)
        return storage.fetch(work, system_id)


def register(store: Store, person: Person, name: str) -> System:
    """A new system. Raises Refusal «system_without_name» and «system_name_long»."""
    require(person.roles, None, Action.EDIT_SYSTEMS)
    _require_name(name)
    system = System(id=uuid4().hex[:12], name=name.strip())
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        _save(work, system, "system_registered", 0)
    return system


def set_fields(store: Store, person: Person, system_id: str, **fields: Any) -> System:
    """Set some fields of a system.

    Raises Refusal «system_without_name» and «system_name_long», and Blocked when the contract's dates are impossible.
    """
    return _change(store, person, system_id, lambda now: fields)


def set_contract(store: Store, person: Person, system_id: str, **fields: Any) -> System:
    """Set some fields of its contract and leave the others. Raises as `set_fields`."""
    return _change(store, person, system_id, lambda now: {"contract": now.contract.model_dump() | fields})


def set_paper(store: Store, person: Person, system_id: str, paper: Papers, **fields: Any) -> System:
    """Set some fields of one of its papers and leave the others, and its other papers. Raises as `set_fields`."""

    def change(now: System) -> dict[str, Any]:
        before = now.papers.get(paper, Paper())
        return {"papers": now.papers | {paper: Paper.model_validate(dict(before) | fields)}}

    return _change(store, person, system_id, change)


def set_renewal(store: Store, person: Person, system_id: str, text: str) -> System:
    """Set how its contract goes on from a sentence; an empty one changes nothing.

    Raises Refusal «renewal_unreadable», and as `set_fields`.
    """
    if not text.strip():
        return fetch(store, person, system_id).system
    try:
        rule = read(text)
    except ValueError as fault:
        raise Refusal("renewal_unreadable") from fault
    return _change(
        store, person, system_id, lambda now: {"contract": applied(now.contract, rule).model_dump()}
    )


def drop_other(store: Store, person: Person, system_id: str, name: str) -> System:
    """Take away what a list had under a heading without a field here; the history keeps it."""
    return _change(
        store,
        person,
        system_id,
        lambda now: {"others": {one: text for one, text in now.others.items() if one != name}},
    )


def answer(store: Store, person: Person, system_id: str, question: str, given: Answer) -> System:
    """Answer one question about what the system is used for; it decides which requirements apply."""
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id).system
        changed = now.model_copy(update={"answers": now.answers | {question: given}})
        _save(work, changed, "system_answered")
    return changed


def rate(store: Store, person: Person, system_id: str, requirement: str, points: int | None) -> SystemRating:
    """Rate a system on one requirement; None is «ukjent» and is an answer like any other."""
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        before = storage.fetch(work, system_id).rating(requirement) or SystemRating(requirement=requirement)
        rating = SystemRating.model_validate(before.model_dump() | {"points": points})
        number = storage.save_rating(work, system_id, rating)
        work.append("system_rated", f"system/{system_id}/{requirement}", {"points": points})
    return rating.model_copy(update={"number": number, "by": work.actor, "at": work.at})


def answer_risk(
    store: Store, person: Person, system_id: str, criterion: RiskCriterion, level: int | None
) -> RiskAnswer:
    """Answer one criterion of the risk formula, keeping the reason; None is «ukjent»."""
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        before = storage.fetch(work, system_id).answer(criterion) or RiskAnswer(criterion=criterion)
        given = RiskAnswer.model_validate(before.model_dump() | {"level": level})
        number = storage.save_risk(work, system_id, given)
        work.append("risk_answered", f"system/{system_id}/{criterion.value}", {"level": level})
    return given.model_copy(update={"number": number, "by": work.actor, "at": work.at})


def add_all(store: Store, person: Person, register: Register) -> None:
    """Take in a whole register. Raises Blocked with every error, and then takes in nothing."""
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        found = errors(check(register, today(work.at)))
        if found:
            raise Blocked(found)
        storage.save_all(work, register.systems)
        for one in register.systems:
            work.append("system_registered", f"system/{one.system.id}", one.system.model_dump(mode="json"))


def judged(store: Store, person: Person, library: Library, on: date) -> tuple[Judged, ...]:
    """Every system, by name, with what is recommended for it on a day; one that has not changed is not judged anew."""
    return tuple(one.judged for one in whole_register.weighed(store, person, library, on))


def judge(system: AssessedSystem, library: Library, on: date) -> Judged:
    """One system with everything known of it, and what is recommended for it on a day."""
    return Weighed(known(system, lines_of(system.system, library), lists(), on), on).judged


def findings(assessed: tuple[AssessedSystem, ...], on: date) -> tuple[Finding, ...]:
    """What is missing or impossible in the register on a day."""
    return check(Register(systems=assessed), on)


def _change(
    store: Store, person: Person, system_id: str, change: Callable[[System], dict[str, Any]]
) -> System:
    with store.work(person.id) as work:
        require_apart(work, person, Action.EDIT_SYSTEMS)
        now = storage.fetch(work, system_id).system
        fields = change(now)
        if "name" in fields:
            _require_name(str(fields["name"]))
        changed = System.model_validate(now.model_dump() | fields)
        _refuse_impossible(changed, today(work.at))
        _save(work, changed, "system_changed")
    return changed


def _require_name(name: str) -> None:
    if not name.strip():
        raise Refusal("system_without_name")
    if len(name.strip()) > LONGEST_NAME:
        raise Refusal("system_name_long", count=len(name.strip()), most=LONGEST_NAME)


def _refuse_impossible(system: System, on: date) -> None:
    found = errors(check(Register(systems=(AssessedSystem(system=system),)), on))
    if found:
        raise Blocked(found)


def _save(work: Work, system: System, verb: str, expected: int | None = None) -> None:
    storage.save(work, system, expected)
    work.append(verb, f"system/{system.id}", system.model_dump(mode="json"))
