"""Every field may be written, and what it has been is kept."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system_decision import Course
from scoring.services import quick_rating, register_list
from scoring.services import system_history as service
from scoring.services.system import answer, answer_risk, drop_other, rate, register, set_fields
from scoring.services.system_decision import decide
from store.engine import Store
from store.work import Work
from tests.builders import a_library
from tests.scoring.services.test_system import ISAK, LEIF


def test_a_field_is_read_as_it_is_written_and_can_be_emptied(store: Store) -> None:
    system = register(store, ISAK, "Byggarkivet")
    service.set_field(store, ISAK, system.id, "technologies", "Java 8; Oracle 12.1")
    service.set_field(store, ISAK, system.id, "papers.risk.on", "1.2.26")
    service.set_field(store, ISAK, system.id, "ssa", "SSA-L")
    now = service.set_field(store, ISAK, system.id, "papers.risk.reference", "2026/4")
    assert service.written(now, "technologies") == "Java 8; Oracle 12.1"
    assert (now.papers[Papers.RISK].on, now.contract.ssa) == (date(2026, 2, 1), "SSA-L")
    assert service.set_field(store, ISAK, system.id, "technologies", " ").technologies == ()


def test_systems_on_one_line_are_several_and_a_name_no_system_has_is_known(store: Store) -> None:
    one, *_ = [register(store, ISAK, name) for name in ("Byggarkivet", "Protokollen", "Lønn")]
    now = service.set_field(store, ISAK, one.id, "sends_to", "Protokollen, Lønn")
    assert (now.sends_to, service.unlisted(store, LEIF, now)) == (("Protokollen", "Lønn"), ())
    now = service.set_field(store, ISAK, one.id, "sends_to", "Protokollen, Altinn")
    assert [one.facts["names"] for one in service.unlisted(store, LEIF, now)] == [["«Protokollen, Altinn»"]]


class Crowded(Store):
    """A store where another tab writes in the moment before the next unit of work is opened."""

    def __init__(self, store: Store, meanwhile: Callable[[Store], object]) -> None:
        super().__init__(store.engines, store.clock)
        self.meanwhile = [meanwhile]

    @contextmanager
    def work(self, actor: str) -> Iterator[Work]:
        if self.meanwhile:
            self.meanwhile.pop()(self)
        with super().work(actor) as work:
            yield work


@pytest.mark.parametrize("other", ["papers.risk.reference", "papers.dpia.reference"])
def test_two_who_write_about_papers_at_once_both_keep_what_they_wrote(store: Store, other: str) -> None:
    system = register(store, ISAK, "Byggarkivet")
    crowded = Crowded(store, lambda same: service.set_field(same, ISAK, system.id, other, "2026/4"))
    now = service.set_field(crowded, ISAK, system.id, "papers.risk.on", "1.2.26")
    assert (service.written(now, "papers.risk.on"), service.written(now, other)) == ("01.02.2026", "2026/4")
    assert len(service.history(store, LEIF, system.id, a_library())) == 3


def test_what_cannot_be_read_is_refused_and_changes_nothing(store: Store) -> None:
    system = register(store, ISAK, "Byggarkivet")
    with pytest.raises(Refusal, match="field_unreadable"):
        service.set_field(store, ISAK, system.id, "exposed", "kanskje")
    for column in ("papers.risk.on", "decommission", "ends"):
        with pytest.raises(Refusal, match="year_impossible"):
            service.set_field(store, ISAK, system.id, column, "1.1.1026")
    with pytest.raises(Refusal, match="too_many_milestones"):
        service.set_field(store, ISAK, system.id, "plan.milestones", "M; " * 31)
    (registered,) = service.history(store, LEIF, system.id, a_library())
    assert (registered.by, registered.change.after) == (ISAK.id, "Byggarkivet")


def test_what_a_list_left_beside_is_taken_away_and_stays_in_the_history(store: Store) -> None:
    system = register(store, ISAK, "Byggarkivet")
    set_fields(store, ISAK, system.id, others={"Slutt (ikke lest)": "2027", "Rom": "3"})
    assert drop_other(store, ISAK, system.id, "Slutt (ikke lest)").others == {"Rom": "3"}
    last = service.history(store, LEIF, system.id, a_library())[0].change
    assert (last.field, last.before, last.after) == ("Slutt (ikke lest)", "2027", "")


def test_the_history_tells_what_was_before_by_whom_and_the_latest_first(store: Store) -> None:
    system = register(store, ISAK, "Byggarkivet")
    for text in ("ja", "nei"):
        service.set_field(store, ISAK, system.id, "exposed", text)
    found = service.history(store, LEIF, system.id, a_library())
    assert [(one.by, one.change.before, one.change.after) for one in found] == [
        (ISAK.id, "Ja", "Nei"),
        (ISAK.id, "", "Ja"),
        (ISAK.id, "", "Byggarkivet"),
    ]
    decide(store, ISAK, a_library(), system.id, Course.REPLACE, "Ny avtale i 2028.")
    last = service.history(store, LEIF, system.id, a_library())[0]
    assert (last.by, last.change.field, last.change.before) == (ISAK.id, "Bestemt", "")
    assert last.change.after.startswith("Erstatt, ") and last.change.after.endswith(". Ny avtale i 2028.")


def test_answers_points_levels_and_confirmations_are_in_the_history_in_words(store: Store) -> None:
    system = register(store, ISAK, "Byggarkivet")
    quick_rating.answer(store, ISAK, system.id, "incidents", None)
    quick_rating.answer(store, ISAK, system.id, "incidents", "1")
    quick_rating.explain(store, ISAK, system.id, "incidents", "given_by", "Turid Aas")
    answer(store, ISAK, system.id, "records", Answer.YES)
    quick_rating.confirm_support(store, ISAK, system.id, "PHP 7.4", "php 7.4")
    quick_rating.confirm_support(store, ISAK, system.id, "PHP 7.4", "")
    rate(store, ISAK, system.id, "ARK-05", 4)
    rate(store, ISAK, system.id, "ARK-05", 6)
    answer_risk(store, ISAK, system.id, RiskCriterion.L2, 6)
    found = service.history(store, LEIF, system.id, a_library())
    incidents = "Hva har gått galt de siste tre årene?"
    assert {one.by for one in found} == {ISAK.id}
    assert [tuple(one.change.model_dump().values()) for one in reversed(found)] == [
        ("Systemet ble registrert", "", "Byggarkivet"),
        (incidents, "", "Ukjent"),
        (incidents, "Ukjent", "Ingen hendelser."),
        (f"{incidents} (hvem sa det)", "", "Turid Aas"),
        ("Gjelder arkiv?", "", "Ja"),
        ("Utgave av «PHP 7.4»", "", "Bekreftet utgave: PHP 7.4"),
        ("Utgave av «PHP 7.4»", "Bekreftet utgave: PHP 7.4", "Ikke i listen over støtteslutt"),
        ("ARK-05 Tittel på ARK-05, poeng", "", "4 av 10"),
        ("ARK-05 Tittel på ARK-05, poeng", "4 av 10", "6 av 10"),
        ("L2 Utløpt avtale, nivå", "", "6: Avtalen har gått ut, eller det mangler en avtale som trengs."),
    ]


def test_what_came_with_a_list_is_told_from_what_was_written_by_hand(store: Store) -> None:
    given = register_list.listed(b"Navn;Eier\nByggarkivet;Turid Aas\n")
    (entry,) = register_list.take_in(store, ISAK, given, given.mapping).entries
    service.set_field(store, ISAK, entry.system.id, "exposed", "ja")
    found = service.history(store, LEIF, entry.system.id, a_library())
    assert [(one.change.after, one.from_list) for one in found] == [("Ja", False), ("Byggarkivet", True)]
