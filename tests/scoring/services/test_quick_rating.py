"""The half-hour rating: saved answer by answer, and what comes of it."""

from datetime import timedelta

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.storage import library
from scoring.domain.rating.known import Yardstick
from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.overdue import lacking
from scoring.services import quick_rating as service
from scoring.services import system as systems
from scoring.storage import system as storage
from store.engine import Store
from tests.scoring.services.test_system import ISAK, LEIF


def test_an_answer_keeps_its_day_person_and_evidence_and_every_version_stays(store: Store) -> None:
    system = systems.register(store, ISAK, "Byggarkivet").id
    service.answer(store, ISAK, system, "people", "4")
    service.explain(store, ISAK, system, "people", "evidence", " Vaktplanen ")
    service.explain(store, ISAK, system, "people", "given_by", "Pavel Novák")
    service.answer(store, ISAK, system, "people", None)
    answer = systems.fetch(store, LEIF, system).system.quick["people"]
    assert (answer.option, answer.evidence, answer.given_by, answer.by) == (
        None,
        "Vaktplanen",
        "Pavel Novák",
        ISAK.id,
    )
    assert answer.at is not None
    with store.reading(ISAK.id) as work:
        kept = [one.quick for _, one in storage.versions(work, system, 1)]
    assert [one["people"].option if one else "-" for one in kept] == ["-", "4", "4", "4", None]


def test_what_cannot_be_answered_is_refused(store: Store) -> None:
    system = systems.register(store, ISAK, "Byggarkivet").id
    for question, option, code in (("people", "7", "unknown_answer"), ("nothing", None, "unknown_question")):
        with pytest.raises(Refusal, match=code):
            service.answer(store, ISAK, system, question, option)
    with pytest.raises(Refusal, match="not_allowed"):
        service.answer(store, LEIF, system, "people", "1")
    with pytest.raises(Refusal, match="unknown_field"):
        service.explain(store, ISAK, system, "people", "name", "X")
    with pytest.raises(Refusal, match="unknown_release"):
        service.confirm_support(store, ISAK, system, "PHP 5", "php 99")
    assert systems.fetch(store, ISAK, system).system.quick == {}


def test_a_whole_meeting_is_written_as_one_version_or_not_at_all(store: Store) -> None:
    system = systems.register(store, ISAK, "Byggarkivet").id
    service.answer_all(store, ISAK, system, {"people": "4", "users": None}, {"PHP 7.4": "php 7.4"})
    now = systems.fetch(store, LEIF, system)
    assert (now.number, now.system.quick["people"].option, now.system.support) == (
        2,
        "4",
        {"PHP 7.4": "php 7.4"},
    )
    for options, support, code in (
        ({"people": "7"}, {}, "unknown_answer"),
        ({"nothing": None}, {}, "unknown_question"),
        ({"people": "3"}, {"PHP 7.4": "php 4"}, "unknown_release"),
    ):
        with pytest.raises(Refusal, match=code):
            service.answer_all(store, ISAK, system, options, support)
    assert systems.fetch(store, LEIF, system).number == 2


def test_a_confirmed_line_is_counted_and_can_be_taken_back(store: Store) -> None:
    system = systems.register(store, ISAK, "Byggarkivet").id
    php = Technology(name="PHP", version="7.4")
    systems.set_fields(store, ISAK, system, technologies=(php,), exposed="yes")
    service.answer(store, ISAK, system, "support", None)
    service.answer(store, ISAK, system, "users", "3")
    on = store.clock().date()
    shipped = library.load()

    def stopped() -> list[str]:
        found = service.so_far(systems.fetch(store, ISAK, system), shipped, on)
        return [one.value for one in found.known.assessed.stops.known]

    assert stopped() == []
    service.confirm_support(store, ISAK, system, "PHP 7.4", "php 7.4")
    assert stopped() == ["H1"]
    assert service.confirm_support(store, ISAK, system, "PHP 7.4", None).support == {}


def test_the_result_the_first_ones_and_what_is_overdue_come_of_the_same_register(store: Store) -> None:
    system = systems.register(store, ISAK, "Byggarkivet").id
    at = store.clock()
    before = systems.systems(store, ISAK)
    assert [one.system for one in service.first(before, at).picked] == [system]
    assert len(lacking(service.overdue(before, at))) == 3
    for question in service.form().questions:
        service.answer(store, ISAK, system, question.id, next(iter(question.effects)))
    one = systems.fetch(store, ISAK, system)
    found = service.result(one, library.load(), at)
    assert found.known.yardstick is Yardstick.SHORT
    assert found.turns and found.forecast.steps[0].risk.overall.is_exact
    assert service.first((one,), at).rated == 1
    assert service.first((one,), at + timedelta(days=700)).rated == 0
    assert systems.judge(one, library.load(), at.date()).proposal == found.proposal


def test_a_renewal_rule_is_read_from_a_sentence(store: Store) -> None:
    system = systems.register(store, ISAK, "Byggarkivet").id
    systems.set_contract(store, ISAK, system, starts="2024-07-01")
    rule = "tre år, deretter ett år om gangen, tre måneders varsel"
    contract = systems.set_renewal(store, ISAK, system, rule).contract
    assert (str(contract.ends), contract.renewal_months, contract.notice_months) == ("2027-06-30", 12, 3)
    with pytest.raises(Refusal, match="renewal_unreadable"):
        systems.set_renewal(store, ISAK, system, "til den sies opp")
    assert systems.set_renewal(store, ISAK, system, " ").contract == contract
