"""What the demonstration municipality holds when its story is told."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from requirements_lib.domain.access import Phase, Role
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from requirements_lib.storage import law, library
from scoring.domain.phase_out.phase_out import Advice
from scoring.services import bid as bids
from scoring.services import evaluation, phase_out, result
from store import tables
from store.check import Consistency, check
from store.engine import open_store
from ui.commands.demo_story import Story

TODAY = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def told() -> Iterator[Story]:
    """The story, told to a database in memory."""
    store = open_store("duckdb:///:memory:")
    story = Story(store, library.load(), law.load())
    story.tell()
    yield story
    store.close()


def case(told: Story, phase: Phase) -> str:
    """The id of the one procurement in a phase."""
    readable = procurements.readable(told.store, told.officer)
    (found,) = (one.id for one in readable if one.phase is phase)
    return found


def test_everybody_has_a_part(told: Story) -> None:
    everyone = people.everyone(told.store)
    roles = {role for one in everyone for role in one.roles}
    assert len(everyone) == 9
    assert roles == {Role.OFFICER, Role.SYSTEM_MANAGER, Role.LIBRARY_OWNER, Role.MANAGER}


def test_two_procurements_are_drafts_one_is_being_scored_and_one_is_finished(told: Story) -> None:
    phases = [one.phase for one in procurements.readable(told.store, told.officer)]
    assert sorted(phases) == sorted([Phase.DRAFT, Phase.DRAFT, Phase.SCORING, Phase.NOTIFIED])


def test_one_evaluator_has_delivered_one_is_half_way_and_one_has_not_begun(told: Story) -> None:
    running = case(told, Phase.SCORING)
    evaluators = (told.archivist, told.architect, told.caseworker)
    sheets = [evaluation.sheet(told.store, one, running) for one in evaluators]
    assert [one.progress.done for one in sheets] == [19, 8, 0]
    assert [one.submitted is not None for one in sheets] == [True, False, False]
    assert evaluation.waiting_for(told.store, told.lead, running) == (told.architect.id, told.caseworker.id)


def test_three_bids_have_sealed_prices(told: Story) -> None:
    running = case(told, Phase.SCORING)
    assert len(bids.priced(told.store, told.officer, running)) == 3


def test_the_finished_one_is_ranked_and_compared_with_todays_system(told: Story) -> None:
    finished = case(told, Phase.NOTIFIED)
    first = result.ranked(told.store, told.officer, finished).ranking.first
    assert first is not None and first.supplier == "Kvalina Norge AS"
    (compared,) = result.comparisons(told.store, told.system_manager, finished)
    assert compared.system == "KvalPort 3"
    assert compared.today.highest < min(one.lowest for _, one in compared.bids)


def test_the_register_holds_sixty_systems_and_the_weakest_come_first(told: Story) -> None:
    found = phase_out.list_now(told.store, told.system_manager, told.library, law.load(), TODAY.date())
    listed = [one.proposal for one in found.whole]
    assert len(listed) == 60
    assert listed[0].name == "Vernelinja"
    weak = {one.name: one.contract_ends for one in listed if one.best is Advice.PHASE_OUT}
    assert weak["Tomtesak 4"] == date(2027, 12, 31) and 10 <= len(weak) <= 20


def test_all_happened_before_today_in_order_and_is_told_by_an_unbroken_chain(told: Story) -> None:
    with told.store.reading("test") as work:
        assert check(work) == Consistency((), None)
        happened = list(work.connection.scalars(select(tables.event.c.at).order_by(tables.event.c.number)))
    assert happened == sorted(happened)
    assert happened[-1] < TODAY
