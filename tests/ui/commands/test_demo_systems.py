"""The demonstration's register, as the system manager has made it."""

from datetime import date

from requirements_lib.domain.access import Role
from requirements_lib.services import people
from requirements_lib.storage import library
from scoring.domain.phase_out.worth import ordered, worth
from scoring.domain.systems.system_decision import follows
from scoring.services import system
from scoring.services.quick_rating import form
from store.engine import open_store
from ui.commands import demo_files as files
from ui.commands.demo_systems import Inventory

DAY = date(2026, 11, 26)


def test_sixty_systems_stand_there_and_a_third_is_answered_for() -> None:
    store = open_store("duckdb:///:memory:")
    manager = people.add(store, "Pavel Novák", frozenset({Role.SYSTEM_MANAGER}))
    system.add_all(store, manager, files.register())
    known = library.load()
    Inventory(store, manager, known).fill()
    found = {one.system.name: one for one in system.systems(store, manager)}
    store.close()
    rated = [one.system for one in found.values() if one.system.quick]
    assert (len(found), len(rated)) == (60, 20)
    assert all(one.support for one in rated)
    assert all(one.criticality for one in rated)
    assert found["Tomtesak 4"].ratings and found["Tomtesak 4"].system.own_id == "S-001"
    seen = [system.judge(found[one.name], known, DAY) for one in files.phase_outs()]
    placed = [one.system for one in ordered(map(worth, seen)) if one.is_ordered]
    assert [one.name for one in placed] == ["Skjemakista", "Tomtesak 4", "Heimesida"]
    assert all(one.plan.is_begun and one.benefit_owner for one in placed)
    against = [
        one.assessed.system.name
        for one in seen
        if one.assessed.system.decision and not follows(one.assessed.system.decision.course, one.proposal)
    ]
    assert against == ["Hjelpemiddellageret"]


def test_every_answer_is_one_of_those_there_are() -> None:
    for answers in files.short_ratings().values():
        for question, option in answers.items():
            assert option is None or option in form().question(question).effects
