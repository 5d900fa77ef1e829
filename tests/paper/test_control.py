"""Fields that people fill in: named for those who hear them, tagged for the machine, with a hint until filled in."""

from collections.abc import Iterator

import pytest
from lxml import etree

from paper.control import (
    LONGEST_NAME,
    Placeholder,
    choice_control,
    date_control,
    prose_control,
    text_control,
)
from tests.paper.wording import W, parsed

CHOICES = ("Ja", "Nei & kanskje", "«Annet» <x>")


def _properties(control: str) -> etree._Element:
    return next(parsed(control).iter(f"{W}sdtPr"))


def _values(properties: etree._Element) -> Iterator[tuple[str, str | None]]:
    return ((str(child.tag).removeprefix(W), child.get(f"{W}val")) for child in properties)


@pytest.mark.parametrize(
    "control",
    [
        text_control("ARK-05 Beskrivelse", "ARK-05|description", 7, Placeholder.WRITE),
        prose_control("ARK-05 Beskrivelse", "ARK-05|description", 7, Placeholder.WRITE, "Tabelltekst"),
        date_control("ARK-05 Beskrivelse", "ARK-05|description", 7),
        choice_control("ARK-05 Beskrivelse", "ARK-05|description", 7, CHOICES),
    ],
)
def test_every_kind_of_field_has_name_tag_number_lock_and_hint_in_words_own_order(control: str) -> None:
    found = list(_values(_properties(control)))
    assert found[:5] == [
        ("alias", "ARK-05 Beskrivelse"),
        ("tag", "ARK-05|description"),
        ("id", "7"),
        ("lock", "sdtLocked"),
        ("showingPlcHdr", None),
    ]
    assert "".join(parsed(control).itertext()) in set(Placeholder)


def test_the_choices_are_shown_as_they_are_written() -> None:
    items = parsed(choice_control("Svar", "x", 1, CHOICES)).iter(f"{W}listItem")
    assert tuple(item.get(f"{W}displayText") for item in items) == CHOICES


def test_a_date_is_written_the_norwegian_way() -> None:
    made = parsed(date_control("Dato", "x", 1))
    assert next(made.iter(f"{W}dateFormat")).get(f"{W}val") == "dd.MM.yyyy"
    assert next(made.iter(f"{W}lid")).get(f"{W}val") == "nb-NO"


def test_a_field_for_prose_stands_around_whole_paragraphs() -> None:
    made = parsed(prose_control("Svar", "x", 1, Placeholder.WRITE, "Tabelltekst"))
    (content,) = made.iter(f"{W}sdtContent")
    assert [child.tag for child in content] == [f"{W}p"]
    assert made.find(f".//{W}text") is None


def test_a_text_field_takes_more_than_one_line() -> None:
    made = parsed(text_control("Svar", "x", 1, Placeholder.WRITE))
    assert next(made.iter(f"{W}text")).get(f"{W}multiLine") == "1"


@pytest.mark.parametrize("length", [63, 64, 65, 200])
def test_a_name_is_never_longer_than_word_takes(length: int) -> None:
    name = dict(_values(_properties(text_control("a" * length, "x", 1, Placeholder.WRITE))))["alias"]
    assert name is not None
    assert len(name) == min(length, LONGEST_NAME)
    assert name.endswith("…") is (length > LONGEST_NAME)


def test_a_choice_that_is_made_already_is_text_and_no_hint() -> None:
    made = parsed(
        choice_control("Bilag 7", "annex|7", 1, ("Følger vedlagt", "Ikke relevant"), "Ikke relevant")
    )
    assert "".join(made.itertext()) == "Ikke relevant"
    assert made.find(f".//{W}showingPlcHdr") is None
    assert made.find(f".//{W}rStyle") is None
