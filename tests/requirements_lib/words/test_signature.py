"""A name stands with whether anybody has vouched for it."""

from requirements_lib.domain.person import Person
from requirements_lib.words.signature import name, signed_by

KARI = Person(id="p1", name="Kari Nord")


def test_a_name_nobody_has_vouched_for_says_so() -> None:
    assert signed_by(KARI) == "Kari Nord, identitet ikke bekreftet"
    assert signed_by(KARI.model_copy(update={"confirmed": True})) == "Kari Nord"


def test_a_person_whose_name_is_no_longer_kept_is_unknown() -> None:
    assert name(None) == "ukjent person"
    assert signed_by(None) == "ukjent person, identitet ikke bekreftet"
