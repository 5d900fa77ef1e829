"""Words are found where nothing in the sentence makes them right."""

from datetime import date

import pytest

from requirements_lib.domain.language.passage import Passage
from requirements_lib.domain.language.terms import NO_EQUIVALENT, terms
from requirements_lib.storage.language import load
from tests.requirements_lib.domain.language.test_words import DAY, a_term, some_words

WORDS = load()


def found(text: str, code: str, on: date = DAY) -> list[str]:
    """What stands in the text."""
    return [one.found for one in terms(Passage(text), WORDS, on, {code})]


def test_only_the_codes_asked_for_are_given() -> None:
    assert found("Moderne backup.", "language_english") == ["backup"]
    assert found("Moderne backup.", "language_unmeasured") == ["Moderne"]


def test_the_place_is_that_of_the_words() -> None:
    text = "Først dette. Så en moderne løsning."
    (match,) = terms(Passage(text), WORDS, DAY, {"language_unmeasured"})
    assert text[match.start :].startswith("moderne")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rask.", 1),
        ("Rask: innen 2 sekunder.", 0),
        ("Rask: {tid} holder.", 0),
        ("Rask. Innen 2 sekunder.", 1),
    ],
)
def test_a_measure_in_the_same_sentence_is_what_the_word_lacked(text: str, count: int) -> None:
    assert len(found(text, "language_unmeasured")) == count


def test_an_excuse_covers_only_what_it_touches() -> None:
    assert found("I god tid, og med god flyt.", "language_unmeasured") == ["god"]
    words = some_words(a_term(unless="moderne tid"))
    text = Passage("I moderne tid er den moderne.")
    assert [one.start for one in terms(text, words, DAY, {"language_unmeasured"})] == [21]


def test_a_standard_that_was_named_with_room_for_others_may_be_named_again() -> None:
    assert found("Etter CVSS eller tilsvarende. CVSS går til 10.", NO_EQUIVALENT) == []
    assert found("Etter CVSS. CVSS eller tilsvarende går til 10.", NO_EQUIVALENT) == ["CVSS"]


def test_capitals_tell_a_name_from_a_word() -> None:
    assert found("Løsningen skal være fiks.", NO_EQUIVALENT) == []
    assert found("Løsningen skal bruke Fiks.", NO_EQUIVALENT) == ["Fiks"]


@pytest.mark.parametrize(
    ("text", "last_right"),
    [
        ("Miljø vektes etter anskaffelsesforskriften § 7-9.", date(2026, 6, 30)),
        ("Skatteattest etter FOA § 7-2.", date(2026, 6, 30)),
        ("Lærlinger etter FOA § 19-3.", date(2026, 6, 30)),
        ("EØS-terskelen er 2,3 millioner.", date(2026, 4, 20)),
        ("Løsningen er Noark-godkjent.", date(2025, 12, 31)),
        ("Arkivlova fra 1992 gjelder.", date(2025, 12, 31)),
    ],
)
def test_a_rule_is_old_from_the_day_it_no_longer_applies(text: str, last_right: date) -> None:
    assert found(text, "language_legal_claim", last_right) == []
    assert len(found(text, "language_legal_claim", date.fromordinal(last_right.toordinal() + 1))) == 1


def test_a_new_rule_is_wrong_before_its_first_day() -> None:
    text = "Miljø vektes etter anskaffelsesloven § 5b."
    assert len(found(text, "language_legal_claim", date(2026, 6, 30))) == 1
    assert found(text, "language_legal_claim", date(2026, 7, 1)) == []
