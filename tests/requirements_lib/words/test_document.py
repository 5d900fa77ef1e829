"""Every rule for Word documents is named, and what is found reads as it is shown."""

from paper.check import Kept, Rule
from requirements_lib.words.document import RULES, in_order, left_to_fill_in, standing


def test_every_rule_has_a_sentence_of_its_own() -> None:
    assert list(RULES) == list(Rule)
    assert len(set(RULES.values())) == len(Rule)
    assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in RULES.values())


def test_the_rules_that_are_kept_are_counted() -> None:
    kept = [Kept(rule, 0) for rule in Rule]
    assert in_order(kept) == "12 av 12 i orden"
    assert in_order([*kept[1:], Kept(Rule.TITLE, 1)]) == "11 av 12 i orden"


def test_a_breach_tells_in_how_many_places() -> None:
    assert standing(Kept(Rule.TITLE, 0)) == "I orden"
    assert standing(Kept(Rule.TITLE, 1)) == "Ikke i orden ett sted"
    assert standing(Kept(Rule.CONTROL_TAG, 3)) == "Ikke i orden 3 steder"


def test_what_is_left_to_fill_in_is_named() -> None:
    fields = ("Prosedyre", "Innlevering")
    assert left_to_fill_in(fields) == "Fyll ut i Word før dere sender: «Prosedyre» og «Innlevering»."
    assert left_to_fill_in(()) == ""
