"""Who is here."""

from ui.widgets.consensus.presence import SECONDS, Presence, here_in_words


def test_those_who_are_heard_from_are_here_in_the_order_they_came() -> None:
    presence = Presence()
    presence.here("case", "kari", 0)
    presence.here("case", "jonas", 1)
    assert presence.here("case", "kari", 2) == ("kari", "jonas")


def test_one_that_is_no_longer_heard_from_is_gone() -> None:
    presence = Presence()
    presence.here("case", "kari", 0)
    assert presence.here("case", "jonas", SECONDS) == ("kari", "jonas")
    assert presence.here("case", "jonas", SECONDS + 1) == ("jonas",)


def test_those_in_another_procurement_are_not_here() -> None:
    presence = Presence()
    presence.here("other", "kari", 0)
    assert presence.here("case", "jonas", 0) == ("jonas",)


def test_it_is_told_in_words() -> None:
    assert here_in_words("Kari", ["Kari", "Jonas", "Amina"]) == "Kari, Jonas og Amina er her."
    assert here_in_words("Kari", ["Kari"]) == "Bare du er her."
