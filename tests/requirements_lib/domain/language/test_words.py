"""The words of the linter are data that is checked when it is read."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from requirements_lib.domain.language.words import Grammar, Term, TermGroup, Words

DAY = date(2026, 11, 25)


def a_term(**changes: Any) -> Term:
    """A term for «moderne»."""
    return Term.model_validate({"words": ["moderne"], "suggestion": "Skriv hva."} | changes)


def some_words(*terms: Term) -> Words:
    """Words with one group and no grammar."""
    none: frozenset[str] = frozenset()
    grammar = Grammar(verbs=none, openers=none, light=none, pairs=(), grades=none, empty=none)
    return Words(groups=(TermGroup(code="language_unmeasured", terms=terms),), grammar=grammar)


@pytest.mark.parametrize(
    "changes",
    [
        {"words": []},
        {"pattern": "x"},
        {"anchors": ["x"]},
        {"unless": "("},
        {"pattern": "(", "anchors": ["x"]},
        {"suggestion": ""},
    ],
)
def test_a_term_that_can_never_be_found_or_read_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        a_term(**changes)


def test_a_phrase_is_given_away_by_its_longest_word() -> None:
    assert list(a_term(words=["best mulig", "moderne"]).giveaways()) == ["mulig", "moderne"]


def test_a_phrase_is_found_over_a_line_break_and_never_inside_a_word() -> None:
    found = a_term(words=["best mulig"]).expression
    assert found.search("best\nmulig")
    assert not found.search("allerbest muligens")


def test_advice_holds_from_its_first_day_to_its_last() -> None:
    term = a_term(valid_from=date(2026, 7, 1), valid_to=date(2026, 12, 31))
    days = [date(2026, 6, 30), date(2026, 7, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [term.in_force(day) for day in days] == [False, True, True, False]


def test_only_terms_that_can_be_in_the_text_come_and_in_the_order_of_the_data() -> None:
    words = some_words(a_term(words=["b"]), a_term(words=["a", "b"]), a_term(words=["c"]))
    assert [term.words for _, term in words.terms_for(frozenset("ab"), DAY)] == [("b",), ("a", "b")]
    assert list(words.terms_for(frozenset("x"), DAY)) == []
