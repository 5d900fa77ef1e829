"""The longer texts about a system: each written alone, never over somebody else's words unseen."""

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from scoring.domain.systems.risk import RiskCriterion
from scoring.services import quick_rating
from scoring.services import system as systems
from scoring.services import system_text as service
from store.engine import Store

ISAK = Person(id="p-isak", name="Isak Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))
MONA = Person(id="p-mona", name="Mona Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))
LEIF = Person(id="p-leif", name="Leif Strand", roles=frozenset({Role.MANAGER}))


def _system(store: Store) -> str:
    return systems.register(store, ISAK, "Byggarkivet").id


def test_a_text_is_kept_as_it_was_written_and_integrations_one_a_line(store: Store) -> None:
    one = _system(store)
    written = service.write_field(store, ISAK, one, "data", "Byggesaker\n\nfra 1980", 1)
    service.write_field(store, ISAK, one, "integrations", "Matrikkelen\n\n  Folkeregisteret ", 2)
    now = systems.fetch(store, ISAK, one)
    assert (written.number, now.system.data) == (2, "Byggesaker\n\nfra 1980")
    assert now.system.integrations == ("Matrikkelen", "Folkeregisteret")
    assert service.shown(now.system.integrations) == "Matrikkelen\nFolkeregisteret"


def test_reason_and_evidence_keep_the_points_and_one_another(store: Store) -> None:
    one = _system(store)
    systems.rate(store, ISAK, one, "ARK-05", 3)
    service.write_rating(store, ISAK, one, "ARK-05", "reason", "Bare ved bestilling", 1)
    service.write_rating(store, ISAK, one, "ARK-05", "evidence", "E-post", 1)
    rating = systems.fetch(store, ISAK, one).rating("ARK-05")
    assert rating and (rating.points, rating.reason, rating.evidence) == (3, "Bare ved bestilling", "E-post")


def test_a_reason_keeps_the_points_an_answer_gives_until_somebody_says_unknown(store: Store) -> None:
    one = _system(store)
    quick_rating.answer(store, ISAK, one, "access", "no_breach")
    service.write_rating(store, ISAK, one, "UU-01", "reason", "Prøvd i mai", 0)
    rating = systems.fetch(store, ISAK, one).rating("UU-01")
    assert rating and (rating.points, rating.reason) == (10, "Prøvd i mai")
    systems.rate(store, ISAK, one, "UU-01", None)
    service.write_rating(store, ISAK, one, "UU-01", "reason", "Ingen vet", 2)
    rating = systems.fetch(store, ISAK, one).rating("UU-01")
    assert rating and (rating.points, rating.reason) == (None, "Ingen vet")


def test_words_another_person_has_changed_meanwhile_are_not_written_over(store: Store) -> None:
    one = _system(store)
    service.write_field(store, MONA, one, "data", "Monas", 1)
    service.write_rating(store, MONA, one, "ARK-05", "reason", "Monas", 0)
    service.write_risk_reason(store, MONA, one, RiskCriterion.L1, "Monas", 0)
    with pytest.raises(Refusal, match="changed_meanwhile"):
        service.write_field(store, ISAK, one, "data", "Isaks", 1)
    with pytest.raises(Refusal, match="changed_meanwhile"):
        service.write_rating(store, ISAK, one, "ARK-05", "reason", "Isaks", 0)
    with pytest.raises(Refusal, match="changed_meanwhile"):
        service.write_risk_reason(store, ISAK, one, RiskCriterion.L1, "Isaks", 0)


def test_points_or_another_text_given_meanwhile_do_not_stand_in_the_way(store: Store) -> None:
    one = _system(store)
    systems.rate(store, MONA, one, "ARK-05", 3)
    service.write_rating(store, MONA, one, "ARK-05", "evidence", "Monas", 1)
    assert service.write_rating(store, ISAK, one, "ARK-05", "reason", "Isaks", 0).number == 3
    systems.answer_risk(store, MONA, one, RiskCriterion.L1, 4)
    assert service.write_risk_reason(store, ISAK, one, RiskCriterion.L1, "Isaks", 0).number == 2


def test_ones_own_versions_simply_follow(store: Store) -> None:
    one = _system(store)
    for text in ("a", "ab", "abc"):
        service.write_field(store, ISAK, one, "purpose", text, 1)
    assert systems.fetch(store, ISAK, one).system.purpose == "abc"


def test_a_field_that_is_no_text_and_a_person_who_only_reads_are_refused(store: Store) -> None:
    one = _system(store)
    with pytest.raises(Refusal, match="unknown_field"):
        service.write_field(store, ISAK, one, "name", "x", 1)
    with pytest.raises(Refusal, match="unknown_field"):
        service.write_rating(store, ISAK, one, "ARK-05", "points", "10", 0)
    with pytest.raises(Refusal, match="not_allowed"):
        service.write_field(store, LEIF, one, "data", "x", 1)
