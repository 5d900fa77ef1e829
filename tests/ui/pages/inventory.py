"""Systems in the database of one test, in every state the pages must show."""

from datetime import date, timedelta

from requirements_lib.domain.access import Role
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.storage import library
from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion
from scoring.domain.systems.system import SystemRating
from scoring.services import quick_rating
from scoring.services import system as systems
from scoring.storage import system as storage
from store.engine import Store
from ui.bootstrap import application


def mona() -> Person:
    """A system manager."""
    return people.add(application().store, "Mona Dahl", frozenset({Role.SYSTEM_MANAGER}))


def leif() -> Person:
    """A manager, who reads."""
    return people.add(application().store, "Leif Strand", frozenset({Role.MANAGER}))


def a_system(person: Person, name: str = "Byggarkivet", owner: str = "Turid Aas") -> str:
    """The id of a system nobody has rated."""
    system = systems.register(application().store, person, name)
    systems.set_fields(application().store, person, system.id, owner=owner)
    return system.id


def answered(person: Person, system_id: str, given: Answer = Answer.YES) -> None:
    """Every needs question answered in one way."""
    app = application()
    with app.store.work(person.id) as work:
        answers = {question.id: given for question in app.library.questions}
        now = storage.fetch(work, system_id).system
        storage.save(work, now.model_copy(update={"answers": now.answers | answers}))
        work.append("system_answered", f"system/{system_id}", {"answers": answers})


def rated(person: Person, system_id: str, points: int | None, level: int | None) -> None:
    """Every requirement and every risk criterion answered in one way, as the services do it, in one unit of work."""
    app = application()
    answered(person, system_id)
    with app.store.work(person.id) as work:
        now = storage.fetch(work, system_id)
        for one in app.library.approved_requirements:
            before = now.rating(one.id) or SystemRating(requirement=one.id)
            storage.save_rating(work, system_id, before.model_copy(update={"points": points}))
            work.append("system_rated", f"system/{system_id}/{one.id}", {"points": points})
        for criterion in RiskCriterion:
            asked = now.answer(criterion) or RiskAnswer(criterion=criterion)
            storage.save_risk(work, system_id, asked.model_copy(update={"level": level}))
            work.append("risk_answered", f"system/{system_id}/{criterion.value}", {"level": level})


def ending(person: Person, system_id: str, days: int, notice: int | None = 0) -> date:
    """A contract that ends so many days from now."""
    app = application()
    end = app.store.clock().date() + timedelta(days=days)
    systems.set_contract(app.store, person, system_id, ends=end, notice_months=notice)
    return end


def one_of_everything(store: Store, person: Person) -> str:
    """The id of a system with something of everything, beside one that nobody knows, in any database."""
    systems.register(store, person, "Tidbank")
    system = systems.register(store, person, "Byggarkivet").id
    for question in library.load().questions[:2]:
        systems.answer(store, person, system, question.id, Answer.YES)
    systems.rate(store, person, system, "ARK-05", 2)
    systems.answer_risk(store, person, system, RiskCriterion.L1, 6)
    systems.set_contract(store, person, system, ends=date(2199, 6, 30), notice_months=6)
    known = (Technology(name="PHP", version="7.4"), Technology(name="Java", version="8"))
    systems.set_fields(store, person, system, technologies=known, exposed=Answer.YES)
    quick_rating.confirm_support(store, person, system, "PHP 7.4", "php 7.4")
    for asked, option in {"people": "4", "exit": None, "users": "2"}.items():
        quick_rating.answer(store, person, system, asked, option)
    return system
