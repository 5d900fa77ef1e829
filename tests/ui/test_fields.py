"""Text fields of every kind are saved by their service, cleaned, and once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.standard_contract import StandardContracts
from scoring.services import system as systems
from store.engine import Store, open_store
from tests.builders import NOON, a_library, law_table
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, Case, in_consensus, published, scoring
from ui import bootstrap
from ui.fields import LONGEST, current, keepable, save

BEFORE_DEADLINE = NOON - timedelta(days=14)
MONA = Person(id="p-mona", name="Mona Dahl", roles=frozenset({Role.SYSTEM_MANAGER}))


@dataclass(frozen=True)
class Place:
    """A field, and somebody who may write in it."""

    field: str
    person: Person


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An empty database as the process's own."""
    opened = open_store("duckdb:///:memory:")
    app = bootstrap.Application(
        store=opened, library=a_library(), law=law_table(), contracts=StandardContracts()
    )
    monkeypatch.setattr("ui.fields.application", lambda: app)
    yield opened
    opened.close()


@pytest.fixture(
    params=["anskaffelse", "rettelse", "poeng", "enighet", "system", "systemtekst", "systemplan", "risiko"]
)
def place(request: pytest.FixtureRequest, store: Store) -> Place:
    """One field of each kind, in a phase where it can be written in."""
    made = {
        "anskaffelse": _profile,
        "rettelse": _correction,
        "poeng": _score,
        "enighet": _agreed,
        "system": _rating,
        "systemtekst": _system,
        "systemplan": _plan,
        "risiko": _risk,
    }
    return made[request.param](store)


def _profile(store: Store) -> Place:
    from requirements_lib.services import procurement

    draft = procurement.start(store, KARI, a_library())
    return Place(f"anskaffelse/{draft.id}/need", KARI)


def _correction(store: Store) -> Place:
    from requirements_lib.services import revision

    case = published(store)
    store.clock = lambda: BEFORE_DEADLINE
    revision.begin(store, KARI, case.id)
    return Place(f"rettelse/{case.id}/prolong_reason", KARI)


def _score(store: Store) -> Place:
    case: Case = scoring(store)
    return Place(f"poeng/{case.id}/{case.a}/ARK-05", JONAS)


def _agreed(store: Store) -> Place:
    case = in_consensus(store)
    return Place(f"enighet/{case.id}/{case.a}/ARK-05", LISE)


def _rating(store: Store) -> Place:
    system = systems.register(store, MONA, "ByggSak")
    return Place(f"system/{system.id}/ARK-05/reason", MONA)


def _system(store: Store) -> Place:
    return Place(f"systemtekst/{systems.register(store, MONA, 'ByggSak').id}/data", MONA)


def _plan(store: Store) -> Place:
    return Place(f"systemplan/{systems.register(store, MONA, 'ByggSak').id}/work", MONA)


def _risk(store: Store) -> Place:
    return Place(f"risiko/{systems.register(store, MONA, 'ByggSak').id}/L1", MONA)


def test_a_text_that_is_saved_is_the_one_that_stands(place: Place) -> None:
    saved = save(place.person, place.field, "Godt vist.", 1)
    now = current(place.person, place.field)
    assert now.text == "Godt vist."
    assert now.saved == saved


def test_a_text_nobody_has_written_is_empty(place: Place) -> None:
    assert current(place.person, place.field).text == ""


def test_a_text_that_is_sent_again_keeps_its_revision(place: Place) -> None:
    first = save(place.person, place.field, "En gang.", 1)
    assert save(place.person, place.field, "En gang.", 1) == first
    assert save(place.person, place.field, "En gang.\x00", first.revision) == first


def test_each_change_gets_the_next_revision_also_back_to_an_earlier_text(place: Place) -> None:
    numbers = [save(place.person, place.field, text, 9).revision for text in ("A", "B", "A", "")]
    assert numbers == list(range(numbers[0], numbers[0] + 4))
    assert current(place.person, place.field).text == ""


def test_what_cannot_be_kept_is_left_out_before_it_is_saved(place: Place) -> None:
    save(place.person, place.field, "\x00Linje en\r\nlinje\x0b to\rtre\ud83d", 1)
    assert current(place.person, place.field).text == "Linje en\nlinje to\ntre"


def test_a_text_nobody_can_read_through_is_refused_whole(place: Place) -> None:
    save(place.person, place.field, "x" * LONGEST, 1)
    with pytest.raises(Refusal, match="text_too_long"):
        save(place.person, place.field, "x" * (LONGEST + 1), 9)
    assert len(current(place.person, place.field).text) == LONGEST


def test_somebody_without_access_neither_reads_nor_writes(place: Place) -> None:
    stranger = Person(id="p-stranger", name="Fremmed")
    with pytest.raises(Refusal, match="not_allowed"):
        save(stranger, place.field, "Innbrudd", 1)
    with pytest.raises(Refusal, match="not_allowed"):
        current(stranger, place.field)


@pytest.mark.parametrize(
    "field",
    [
        "",
        "ukjent/1/need",
        "anskaffelse",
        "anskaffelse/1",
        "anskaffelse/1/2/3",
        "anskaffelse/1/title",
        "rettelse/1/base",
        "system/1/2/name",
    ],
)
def test_a_field_that_does_not_exist_is_refused(store: Store, field: str) -> None:
    with pytest.raises(Refusal, match="unknown_field"):
        save(KARI, field, "x", 1)


def test_a_score_is_read_by_the_one_who_wrote_it_alone(store: Store) -> None:
    place = _score(store)
    save(place.person, place.field, "Bare min.", 1)
    assert current(AMINA, place.field).text == ""


@pytest.mark.parametrize(
    "text", ["", "å", "a\tb\nc", "👩🏽‍🚒", "e\u0301", "\u202eRTL", "\x7f\x85\u2028", "<script>", "𝔄"]
)
def test_what_people_write_is_kept_to_the_letter(text: str) -> None:
    assert keepable(text) == text
