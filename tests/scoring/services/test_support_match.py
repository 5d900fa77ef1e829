"""A technology is confirmed in all the systems that have it by one press, and each system tells of it."""

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.to_confirm import Confirmation
from scoring.services import quick_rating
from scoring.services import support_match as service
from scoring.services import system as systems
from store.engine import Store
from tests.scoring.services.test_system import ISAK, LEIF

PHP, JAVA = Technology(name="PHP", version="7.4"), Technology(name="Java", version="8")


def _systems(store: Store, *technologies: tuple[Technology, ...]) -> tuple[str, ...]:
    ids = []
    for number, some in enumerate(technologies):
        ids.append(systems.register(store, ISAK, f"System {number}").id)
        systems.set_fields(store, ISAK, ids[-1], technologies=some)
    return tuple(ids)


def _support(store: Store, ids: tuple[str, ...]) -> list[dict[str, str]]:
    return [systems.fetch(store, ISAK, id).system.support for id in ids]


def test_one_press_confirms_every_system_and_can_be_taken_back(store: Store) -> None:
    ids = _systems(store, (PHP, JAVA), (PHP,), (JAVA,), (PHP,))
    quick_rating.confirm_support(store, ISAK, ids[3], "PHP 7.4", "")
    given = (
        Confirmation(technology="PHP 7.4", release="php 7.4", systems=ids),
        Confirmation(technology="Java 8", release="", systems=ids[:1]),
    )
    done = service.confirm(store, ISAK, given)
    php, java = {"PHP 7.4": "php 7.4"}, {"Java 8": ""}
    assert _support(store, ids) == [php | java, php, {}, {"PHP 7.4": ""}]
    assert [one.systems for one in done] == [ids[:2], ids[:1]]
    service.take_back(store, ISAK, done)
    assert _support(store, ids) == [{}, {}, {}, {"PHP 7.4": ""}]


def test_each_system_has_an_event_of_its_own(store: Store) -> None:
    ids = _systems(store, (PHP,), (PHP,))
    service.confirm(store, ISAK, [Confirmation(technology="PHP 7.4", release="php 7.4", systems=ids)])
    with store.reading(ISAK.id) as work:
        rows = work.connection.exec_driver_sql("select subject from event where verb = 'support_confirmed'")
        assert {row.subject for row in rows} == {f"system/{id}" for id in ids}


def test_a_line_that_is_not_in_the_list_and_those_who_only_read_change_nothing(store: Store) -> None:
    ids = _systems(store, (PHP,))
    with pytest.raises(Refusal, match="unknown_release"):
        service.confirm(store, ISAK, [Confirmation(technology="PHP 7.4", release="php 99", systems=ids)])
    with pytest.raises(Refusal, match="not_allowed"):
        service.confirm(store, LEIF, [Confirmation(technology="PHP 7.4", release="", systems=ids)])
    assert _support(store, ids) == [{}]
