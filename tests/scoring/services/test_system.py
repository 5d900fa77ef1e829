"""Systems in use: registered, rated by the same requirements, proposed for phase-out."""

from datetime import date

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.person import Person
from scoring.domain.systems.register import Register
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import LONGEST_NAME
from scoring.services import system as service
from scoring.services.system_text import write_rating, write_risk_reason
from scoring.storage import system as storage
from store.engine import Store
from tests.builders import a_library

ISAK = Person(id="p-isak", name="Isak Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))
LEIF = Person(id="p-leif", name="Leif Strand", roles=frozenset({Role.MANAGER}))
KARI = Person(id="p-kari", name="Kari Nord", roles=frozenset({Role.OFFICER}))
TODAY = date(2026, 11, 24)


def test_a_system_is_registered_and_read_by_it_and_managers_alone(store: Store) -> None:
    system = service.register(store, ISAK, " Byggarkivet ")
    assert service.fetch(store, LEIF, system.id).system.name == "Byggarkivet"
    with pytest.raises(Refusal, match="not_allowed"):
        service.systems(store, KARI)
    with pytest.raises(Refusal, match="not_allowed"):
        service.register(store, LEIF, "Annet")


def test_a_system_without_a_name_or_an_unknown_one_is_refused(store: Store) -> None:
    with pytest.raises(Refusal, match="system_without_name"):
        service.register(store, ISAK, " ")
    with pytest.raises(Refusal, match="unknown_system"):
        service.fetch(store, ISAK, "nowhere")


def test_a_contract_that_ends_before_it_starts_changes_nothing(store: Store) -> None:
    system = service.register(store, ISAK, "Byggarkivet")
    wrong = {"starts": "2027-01-01", "ends": "2026-01-01"}
    with pytest.raises(Blocked):
        service.set_fields(store, ISAK, system.id, contract=wrong)
    assert service.fetch(store, ISAK, system.id).system == system


def test_a_contract_is_changed_field_by_field(store: Store) -> None:
    system = service.register(store, ISAK, "Byggarkivet")
    service.set_contract(store, ISAK, system.id, ends=date(2027, 6, 30))
    contract = service.set_contract(store, ISAK, system.id, notice_months=3).contract
    assert (contract.ends, contract.notice_months) == (date(2027, 6, 30), 3)


def test_a_name_cannot_be_taken_away(store: Store) -> None:
    system = service.register(store, ISAK, "Byggarkivet")
    with pytest.raises(Refusal, match="system_without_name"):
        service.set_fields(store, ISAK, system.id, name=" ")


def test_a_name_longer_than_there_is_room_for_is_refused_and_one_that_stands_stops_nothing_else(
    store: Store,
) -> None:
    long = "x" * (LONGEST_NAME + 1)
    with pytest.raises(Refusal, match="system_name_long"):
        service.register(store, ISAK, long)
    system = service.register(store, ISAK, long[1:])
    with pytest.raises(Refusal, match="system_name_long"):
        service.set_fields(store, ISAK, system.id, name=long)
    with store.work(ISAK.id) as work:
        storage.save(work, system.model_copy(update={"name": long}))
    assert service.set_fields(store, ISAK, system.id, owner="Turid").owner == "Turid"


def test_it_is_known_who_wrote_what_last_and_when(store: Store) -> None:
    system = service.register(store, ISAK, "Byggarkivet")
    service.rate(store, ISAK, system.id, "ARK-05", 3)
    found = service.fetch(store, LEIF, system.id)
    assert (found.number, found.by, found.is_rated) == (1, ISAK.id, True)
    assert found.at and found.rated_at and found.at <= found.rated_at == found.saved_at


def test_unknown_is_an_answer_and_both_it_and_the_points_keep_the_reason(store: Store) -> None:
    system = service.register(store, ISAK, "Byggarkivet")
    service.rate(store, ISAK, system.id, "ARK-05", 3)
    write_rating(store, ISAK, system.id, "ARK-05", "reason", "Bare ved bestilling", 1)
    rating = service.rate(store, ISAK, system.id, "ARK-05", None)
    assert (rating.points, rating.reason, rating.number) == (None, "Bare ved bestilling", 3)
    write_risk_reason(store, ISAK, system.id, RiskCriterion.L1, "Varslet i mai", 0)
    answer = service.answer_risk(store, ISAK, system.id, RiskCriterion.L1, 4)
    assert (answer.level, answer.reason, answer.number) == (4, "Varslet i mai", 2)


def _assessed(store: Store) -> str:
    system = service.register(store, ISAK, "Byggarkivet")
    service.answer(store, ISAK, system.id, "records", Answer.YES)
    service.set_fields(store, ISAK, system.id, contract={"ends": "2027-06-30", "notice_months": 6})
    service.rate(store, ISAK, system.id, "ARK-01", 6)
    service.rate(store, ISAK, system.id, "ARK-05", 2)
    for criterion in RiskCriterion:
        service.answer_risk(store, ISAK, system.id, criterion, 4)
    return system.id


def test_what_is_proposed_counts_back_from_the_contract(store: Store) -> None:
    _assessed(store)
    (judged,) = service.judged(store, LEIF, a_library(), TODAY)
    proposal = judged.proposal
    assert (proposal.fulfilment.lowest, proposal.fulfilment.applicable) == (1, 2)
    assert proposal.fulfilment.undecided == ("ARK-08",)
    assert proposal.risk.overall.low == 16
    assert (proposal.contract_ends, proposal.notice_by) == (date(2027, 6, 30), date(2026, 12, 30))
    assert proposal.best.value == "phase_out"


def test_every_system_is_judged_by_name_also_those_nobody_has_rated(store: Store) -> None:
    _assessed(store)
    service.register(store, ISAK, "Arkivet")
    found = service.judged(store, LEIF, a_library(), TODAY)
    assert [(one.proposal.name, one.assessed.is_rated) for one in found] == [
        ("Arkivet", False),
        ("Byggarkivet", True),
    ]


def test_a_register_with_errors_takes_in_nothing(store: Store) -> None:
    twice = {"system": {"id": "s1", "name": "Byggarkivet"}}
    with pytest.raises(Blocked):
        service.add_all(store, ISAK, Register.model_validate({"systems": [twice, twice]}))
    assert service.systems(store, ISAK) == ()


def test_a_register_comes_in_whole(store: Store) -> None:
    one = {"system": {"id": "s1", "name": "B"}, "ratings": [{"requirement": "ARK-05", "points": 4}]}
    two = {"system": {"id": "s2", "name": "A"}, "risk": [{"criterion": "L1", "level": 6}]}
    service.add_all(store, ISAK, Register.model_validate({"systems": [one, two]}))
    found = service.systems(store, LEIF)
    assert [assessed.system.name for assessed in found] == ["A", "B"]
    assert (found[0].risk[0].level, found[1].ratings[0].points) == (6, 4)
